package org.dateline.evaluation.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far stated confidences are from the truth (the expected calibration error of Naeini, Cooper
 * and Hauskrecht, AAAI 2015): cases are put into ten bins of equal width by their confidence; in
 * each, the mean confidence is held against the share of cases that are right; the mean of the
 * differences is weighted by the number of cases. 0 is best.
 *
 * @param name of the measure
 * @since 0.1.0
 */
public record CalibrationError(String name) implements Measure {

  private static final int BINS = 10;

  /**
   * Counts one case.
   *
   * @param confidence from 0 to 1
   */
  public static void count(Counts counts, String name, double confidence, boolean right) {
    int bin = (int) Math.min(BINS - 1, confidence * BINS);
    counts.add(key(name, bin, "of"), 1);
    counts.add(key(name, bin, "confidence"), confidence);
    counts.add(key(name, bin, "right"), right);
  }

  private static String key(String name, int bin, String what) {
    return name + "/" + bin + "/" + what;
  }

  @Override
  public boolean isDefined(Sample sample) {
    return sum(sample, "of") > 0;
  }

  @Override
  public double value(Sample sample) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error +=
          Math.abs(sample.sum(key(name, bin, "confidence")) - sample.sum(key(name, bin, "right")));
    }
    return PrecisionRecall.ratio(error, sum(sample, "of"));
  }

  /** Returns the mean confidence, the share of the right, and the number of cases. */
  @Override
  public Map<String, Double> parts(Sample sample) {
    double of = sum(sample, "of");
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("confidence", PrecisionRecall.ratio(sum(sample, "confidence"), of));
    parts.put("precision", PrecisionRecall.ratio(sum(sample, "right"), of));
    parts.put("of", of);
    return parts;
  }

  private double sum(Sample sample, String what) {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += sample.sum(key(name, bin, what));
    }
    return sum;
  }
}
