package org.dateline.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.evaluation.data.Polarities;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Mean;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.PrecisionRecall;
import org.dateline.evaluation.statistics.Share;
import org.dateline.evaluation.statistics.Table;

/**
 * Scores judgements: macro-F1 over the classes, as usual for sentiment toward targets, and each
 * class. What the prediction does not judge is of no class, and so wrong.
 *
 * @since 0.1.0
 */
public final class SentimentScorer implements Scorer {

  private static final String JUDGED = "judged at all";
  private static final String ACCURACY = "accuracy";
  private static final String NON_NEUTRAL = "not neutral, all classes as one";

  private final Polarities.Form form;

  /** Makes a scorer of one form of judgements. */
  public SentimentScorer(Polarities.Form form) {
    this.form = form;
  }

  @Override
  public String name() {
    return "sentiment";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    Map<Span, Integer> found = predicted == null ? Map.of() : Polarities.of(predicted, form, gold);
    for (Map.Entry<Span, Integer> unit : Polarities.of(gold, form, gold).entrySet()) {
      Integer got = found.get(unit.getKey());
      int wanted = unit.getValue();
      count(wanted, got, counts);
      if (got == null || got != wanted) {
        String kind = "gold " + label(wanted) + ", got " + (got == null ? "nothing" : label(got));
        errors.add(kind, unit.getKey().end() == 0 ? null : unit.getKey(), "");
      }
    }
  }

  private void count(int wanted, Integer got, Counts counts) {
    boolean right = got != null && got == wanted;
    Share.count(counts, JUDGED, got != null);
    Share.count(counts, ACCURACY, right);
    PrecisionRecall.count(counts, measure(wanted), right ? 1 : 0, 0, 1);
    if (got != null) {
      PrecisionRecall.count(counts, measure(got), 0, 1, 0);
    }
    PrecisionRecall.count(
        counts,
        NON_NEUTRAL,
        right && wanted != 0 ? 1 : 0,
        got != null && got != 0 ? 1 : 0,
        wanted != 0 ? 1 : 0);
  }

  @Override
  public List<Measure> measures(Table counted) {
    List<PrecisionRecall> classes = classes(false);
    List<Measure> measures = new ArrayList<>();
    measures.add(Mean.ofF1("macro-F1", classes));
    measures.add(Mean.ofF1("macro-F1 of the classes that are not neutral", classes(true)));
    measures.add(new Mean("average recall", classes, PrecisionRecall::recall));
    measures.add(new Share(ACCURACY));
    measures.add(new Share(JUDGED));
    measures.add(new PrecisionRecall(NON_NEUTRAL));
    measures.addAll(classes);
    return measures;
  }

  private List<PrecisionRecall> classes(boolean withoutNeutral) {
    return Arrays.stream(form.classes())
        .filter(c -> c != 0 || !withoutNeutral)
        .mapToObj(c -> new PrecisionRecall(measure(c)))
        .toList();
  }

  private String measure(int polarity) {
    return "class " + label(polarity);
  }

  private String label(int polarity) {
    return form == Polarities.Form.PAIR
        ? String.valueOf(polarity)
        : polarity == 0 ? "0" : String.format(Locale.ROOT, "%+d", polarity);
  }
}
