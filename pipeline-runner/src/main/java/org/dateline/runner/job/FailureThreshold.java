package org.dateline.runner.job;

/**
 * When so much fails that a run ends early. Failures of the input, such as malformed text, do not
 * count: they say nothing of the pipeline.
 *
 * @param failures so many of the last {@code window} documents; 0 for no such threshold
 * @param window number of documents looked at
 * @param sameCause so many in a row for the same cause; 0 for no such threshold
 * @since 0.1.0
 */
public record FailureThreshold(int failures, int window, int sameCause) {

  /** 20 of the last 100, or 5 in a row for the same cause. */
  public static final FailureThreshold USUAL = new FailureThreshold(20, 100, 5);

  /** Whatever fails, the run goes on. */
  public static final FailureThreshold NONE = new FailureThreshold(0, 1, 0);

  /** Checks the numbers. */
  public FailureThreshold {
    if (failures < 0 || window < 1 || failures > window || sameCause < 0) {
      throw new IllegalArgumentException(
          "A threshold is at most its window, and not negative: "
              + failures
              + " of "
              + window
              + ", "
              + sameCause
              + " of the same cause");
    }
  }
}
