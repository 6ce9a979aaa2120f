package org.dateline.evaluation.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was counted in one document, by name.
 *
 * @since 0.1.0
 */
public final class Counts {

  private final Map<String, Double> amounts = new LinkedHashMap<>();

  /** Adds to a count; adding zero makes its name known. */
  public void add(String name, double amount) {
    amounts.merge(name, amount, Double::sum);
  }

  /** Adds one where something is so, and makes the name known where it is not. */
  public void add(String name, boolean so) {
    add(name, so ? 1 : 0);
  }

  Map<String, Double> amounts() {
    return amounts;
  }
}
