package org.dateline.evaluation.bench;

import java.util.Optional;

/**
 * One line of the result.
 *
 * @param group of the figure, such as {@code memory}
 * @param unit of the value, such as {@code B/document}; empty for ratios
 * @param value empty where it could not be measured
 * @param ratio the value over that of reading and writing alone; empty where there is none
 * @param missing why there is no value; empty where there is one
 */
record Figure(
    String group,
    String name,
    String unit,
    Optional<Spread> value,
    Optional<Spread> ratio,
    String missing) {

  static final String NOT_ON_THIS_JVM = "not available on this JVM";

  /** Makes a figure of its values and those of reading and writing alone. */
  static Figure of(String group, String name, String unit, double[] values, double[] floor) {
    return of(group, name, unit, Spread.of(values), Spread.of(floor), NOT_ON_THIS_JVM);
  }

  /**
   * Makes a figure.
   *
   * @param why there is no value, if there is none
   */
  static Figure of(
      String group,
      String name,
      String unit,
      Optional<Spread> value,
      Optional<Spread> floor,
      String why) {
    Optional<Spread> ratio = value.flatMap(v -> floor.flatMap(v::over));
    return new Figure(group, name, unit, value, ratio, value.isPresent() ? "" : why);
  }
}
