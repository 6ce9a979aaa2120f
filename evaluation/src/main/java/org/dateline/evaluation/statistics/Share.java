package org.dateline.evaluation.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many of the cases asked for are right.
 *
 * @param name of the measure; its counts are {@code name/right} and {@code name/of}
 * @since 0.1.0
 */
public record Share(String name) implements Measure {

  /** Counts one case. */
  public static void count(Counts counts, String name, boolean right) {
    counts.add(name + "/right", right);
    counts.add(name + "/of", 1);
  }

  @Override
  public boolean isDefined(Sample sample) {
    return sample.sum(name + "/of") > 0;
  }

  @Override
  public double value(Sample sample) {
    return PrecisionRecall.ratio(sample.sum(name + "/right"), sample.sum(name + "/of"));
  }

  @Override
  public Map<String, Double> parts(Sample sample) {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("right", sample.sum(name + "/right"));
    parts.put("of", sample.sum(name + "/of"));
    return parts;
  }
}
