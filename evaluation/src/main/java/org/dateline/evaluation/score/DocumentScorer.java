package org.dateline.evaluation.score;

import java.util.List;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.statistics.AreaUnderCurve;
import org.dateline.evaluation.statistics.BestAccuracy;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.Share;
import org.dateline.evaluation.statistics.Table;

/**
 * Scores a number for each document against a yes or no: area under the ROC curve. The label means
 * that a document is not to be trusted, so a record counts with one minus its credibility. A
 * document without a number gets the median.
 *
 * @since 0.1.0
 */
public final class DocumentScorer implements Scorer {

  private static final String SCORE = "score";
  private static final String LABEL = "label";
  private static final String RATED = "rated at all";

  private final double median;

  /**
   * Makes a scorer.
   *
   * @param predictions all of them, for the median
   */
  public DocumentScorer(List<Row> predictions) {
    double[] scores =
        predictions.stream()
            .map(DocumentScorer::number)
            .filter(n -> n != null)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    median = scores.length == 0 ? 0 : scores[scores.length / 2];
  }

  /** Tells whether a row of gold has a label of this kind. */
  public static boolean isLabelled(Row row) {
    return row.json().path(LABEL).isBoolean();
  }

  private static Double number(Row row) {
    if (row.json().path(SCORE).isNumber()) {
      return row.get(SCORE).doubleValue();
    }
    var credibility = row.json().path("credibility").path(SCORE);
    return credibility.isNumber() ? Double.valueOf(1 - credibility.doubleValue()) : null;
  }

  @Override
  public String name() {
    return "credibility";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    Double number = predicted == null ? null : number(predicted);
    counts.add(SCORE, number == null ? median : number);
    counts.add(LABEL, gold.get(LABEL).booleanValue());
    Share.count(counts, RATED, number != null);
  }

  @Override
  public List<Measure> measures(Table counted) {
    return List.of(
        new AreaUnderCurve("area under the curve", SCORE, LABEL),
        new BestAccuracy("accuracy, best threshold", SCORE, LABEL),
        new Share(RATED));
  }
}
