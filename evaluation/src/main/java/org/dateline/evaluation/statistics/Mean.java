package org.dateline.evaluation.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * The mean of a figure over classes, such as macro-F1.
 *
 * @param name of the measure
 * @param classes those over which the mean is taken; not empty
 * @param figure of a class
 * @since 0.1.0
 */
public record Mean(
    String name, List<PrecisionRecall> classes, ToDoubleBiFunction<PrecisionRecall, Sample> figure)
    implements Measure {

  /** Copies the list. */
  public Mean {
    classes = List.copyOf(classes);
  }

  /** Makes the mean of F1. */
  public static Mean ofF1(String name, List<PrecisionRecall> classes) {
    return new Mean(name, classes, PrecisionRecall::value);
  }

  @Override
  public double value(Sample sample) {
    return classes.stream()
        .mapToDouble(c -> figure.applyAsDouble(c, sample))
        .average()
        .orElseThrow();
  }

  @Override
  public Map<String, Double> parts(Sample sample) {
    return Map.of();
  }
}
