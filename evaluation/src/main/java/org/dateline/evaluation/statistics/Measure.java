package org.dateline.evaluation.statistics;

import java.util.Map;

/**
 * A figure made of counts.
 *
 * @since 0.1.0
 */
public interface Measure {

  /** Returns the name, unique within a scorer. */
  String name();

  /** Returns the figure, usually from 0 to 1. */
  double value(Sample sample);

  /** Returns what the figure is made of, by name, in the order in which it is shown. */
  Map<String, Double> parts(Sample sample);

  /** Tells whether there is anything in a sample of which the figure can be made. */
  default boolean isDefined(Sample sample) {
    return true;
  }

  /** Tells whether it belongs on the terminal; the others stand in the JSON only. */
  default boolean isMain() {
    return true;
  }
}
