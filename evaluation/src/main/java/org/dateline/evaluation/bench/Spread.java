package org.dateline.evaluation.bench;

import java.util.Arrays;
import java.util.Optional;

/**
 * Values of several rounds.
 *
 * @param median the mean of the two middle values where their number is even
 */
record Spread(double median, double min, double max) {

  /** Sums values up; empty where there is none or one could not be measured. */
  static Optional<Spread> of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    if (n == 0 || !Arrays.stream(sorted).allMatch(Double::isFinite)) {
      return Optional.empty();
    }
    return Optional.of(
        new Spread((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[0], sorted[n - 1]));
  }

  /**
   * Returns the ratio of the medians, between lowest over highest and highest over lowest; empty
   * where another is zero.
   */
  Optional<Spread> over(Spread other) {
    return of(median / other.median, min / other.max, max / other.min)
        .map(r -> new Spread(median / other.median, min / other.max, max / other.min));
  }
}
