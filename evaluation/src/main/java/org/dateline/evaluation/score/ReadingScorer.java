package org.dateline.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.PrecisionRecall;
import org.dateline.evaluation.statistics.Share;
import org.dateline.evaluation.statistics.Table;

/**
 * Scores whether the name of a place is meant literally or stands for something else: its
 * government, its people, its team. What is both at once counts as the latter. In a record, a name
 * stands for something else where it has an {@code actor} or a {@code metonym}.
 *
 * @since 0.1.0
 */
public final class ReadingScorer implements Scorer {

  private static final String ACCURACY = "reading right";
  private static final String METONYMIC = "metonymic";
  private static final String LITERAL = "lit";

  /** Tells whether a row says how its one place is meant. */
  public static boolean isLabelled(Row row) {
    return row.has("b") && row.has("reading");
  }

  @Override
  public String name() {
    return "reading of a place: literal or metonymic";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    Span span = new Span(gold.get("b").intValue(), gold.get("e").intValue());
    boolean wanted = metonymic(gold.get("reading"));
    boolean found = predicted != null && found(predicted, span);
    Share.count(counts, ACCURACY, wanted == found);
    PrecisionRecall.count(
        counts, METONYMIC, wanted && found ? 1 : 0, found ? 1 : 0, wanted ? 1 : 0);
    if (wanted != found) {
      errors.add(wanted ? "taken literally" : "not taken literally", span, "");
    }
  }

  private static boolean metonymic(JsonNode reading) {
    return !reading.asText().toLowerCase(Locale.ROOT).startsWith(LITERAL);
  }

  private static boolean found(Row predicted, Span span) {
    if (isLabelled(predicted)) {
      return metonymic(predicted.get("reading"));
    }
    for (JsonNode entity : predicted.json().path("entities")) {
      Span other = Span.of(entity.get("span"));
      boolean stands = entity.hasNonNull("actor") || entity.hasNonNull("metonym");
      if (stands && other != null && other.common(span) > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Measure> measures(Table counted) {
    return List.of(new Share(ACCURACY), new PrecisionRecall(METONYMIC));
  }
}
