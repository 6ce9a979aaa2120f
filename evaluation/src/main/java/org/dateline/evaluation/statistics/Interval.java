package org.dateline.evaluation.statistics;

import java.util.Arrays;

/**
 * Where a figure lies in 95 of 100 samples.
 *
 * @param low 2.5th percentile
 * @param high 97.5th percentile
 * @since 0.1.0
 */
public record Interval(double low, double high) {

  private static final double TAIL = 0.025;

  /** Takes the percentiles of sampled values; NaN stands for samples that have no value. */
  static Interval of(double[] sampled) {
    double[] values = Arrays.stream(sampled).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (values.length == 0) {
      return new Interval(0, 0);
    }
    int cut = (int) Math.floor(TAIL * values.length);
    return new Interval(values[cut], values[values.length - 1 - cut]);
  }
}
