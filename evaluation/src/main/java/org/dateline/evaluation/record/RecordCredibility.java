package org.dateline.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.score.Errors;
import org.dateline.evaluation.statistics.Counts;

/**
 * Scores the rating of documents and the signs of sourcing practice, by kind and a common
 * character.
 *
 * @since 0.1.0
 */
public final class RecordCredibility extends RecordPart {

  private static final String RATING = "rating";

  @Override
  public String name() {
    return "credibility";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    JsonNode wanted = gold.json().path("credibility");
    JsonNode found = predicted == null ? Fields.NONE : predicted.json().path("credibility");
    String rating = Fields.text(found, RATING);
    String detail = "gold " + Fields.text(wanted, RATING) + ", got " + rating;
    ask(counts, errors, "rating acceptable", isAcceptable(wanted, rating), null, detail);
    List<JsonNode> goldSigns = Fields.rows(wanted.path("indicators"));
    List<JsonNode> signs =
        Fields.rows(found.path("indicators")).stream().filter(i -> i.has("span")).toList();
    for (JsonNode sign : goldSigns) {
      if (!Fields.isDoubtful(sign)) {
        ask(counts, errors, "sign found", isAmong(sign, signs), span(sign), id(sign));
      }
    }
    for (JsonNode sign : signs) {
      ask(counts, errors, "sign right", isAmong(sign, goldSigns), span(sign), id(sign));
    }
  }

  private static boolean isAcceptable(JsonNode gold, String rating) {
    if (!gold.has("acceptable")) {
      return gold.path(RATING).asText().equals(rating);
    }
    return Fields.rows(gold.get("acceptable")).stream().anyMatch(a -> a.asText().equals(rating));
  }

  private static boolean isAmong(JsonNode sign, List<JsonNode> others) {
    return others.stream().anyMatch(o -> id(o).equals(id(sign)) && span(o).common(span(sign)) > 0);
  }

  private static String id(JsonNode sign) {
    return sign.path("id").asText();
  }

  private static Span span(JsonNode sign) {
    return Span.of(sign.get("span"));
  }
}
