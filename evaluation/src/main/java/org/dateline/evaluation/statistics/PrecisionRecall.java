package org.dateline.evaluation.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Precision, recall and F1. Where the units of both sides are counted apart, a predicted and a gold
 * unit that belong together may differ in kind: precision counts the predicted ones that have a
 * partner, recall the gold ones.
 *
 * @param name of the measure; its counts are {@code name/found}, {@code name/predicted}, {@code
 *     name/recalled} and {@code name/gold}
 * @param isMain whether it belongs on the terminal
 * @since 0.1.0
 */
public record PrecisionRecall(String name, boolean isMain) implements Measure {

  /** Makes one that is shown. */
  public PrecisionRecall(String name) {
    this(name, true);
  }

  /**
   * Counts units.
   *
   * @param found how many of the predicted have a partner
   * @param recalled how many of the gold have one
   */
  public static void count(
      Counts counts, String name, double found, double predicted, double recalled, double gold) {
    counts.add(name + "/found", found);
    counts.add(name + "/predicted", predicted);
    counts.add(name + "/recalled", recalled);
    counts.add(name + "/gold", gold);
  }

  /** Counts units of which as many are right on both sides. */
  public static void count(
      Counts counts, String name, double right, double predicted, double gold) {
    count(counts, name, right, predicted, right, gold);
  }

  /** Returns the share of the predicted units that are right; 0 where there are none. */
  public double precision(Sample sample) {
    return ratio(sample.sum(name + "/found"), sample.sum(name + "/predicted"));
  }

  /** Returns the share of the gold units that are found; 0 where there are none. */
  public double recall(Sample sample) {
    return ratio(sample.sum(name + "/recalled"), sample.sum(name + "/gold"));
  }

  @Override
  public boolean isDefined(Sample sample) {
    return sample.sum(name + "/gold") + sample.sum(name + "/predicted") > 0;
  }

  @Override
  public double value(Sample sample) {
    double precision = precision(sample);
    double recall = recall(sample);
    return ratio(2 * precision * recall, precision + recall);
  }

  @Override
  public Map<String, Double> parts(Sample sample) {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("precision", precision(sample));
    parts.put("recall", recall(sample));
    parts.put("predicted", sample.sum(name + "/predicted"));
    parts.put("gold", sample.sum(name + "/gold"));
    return parts;
  }

  static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
