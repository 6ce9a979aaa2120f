package org.dateline.runner.report;

/**
 * Why a document has no output.
 *
 * @param phase where it happened: {@code read}, {@code intake}, {@code engine}, {@code annotate} or
 *     {@code write}
 * @param component the key of the annotator or the name of the output; {@code null} where there is
 *     none
 * @param exception the class of the exception, or what happened where there was none
 * @param message in one line, bounded in length
 * @param stack where it happened, in lines, bounded in number; {@code null} where it is not known.
 *     It goes into quarantine and not into the report, as it differs from run to run
 * @since 0.1.0
 */
public record DocumentFailure(
    String phase, String component, String exception, String message, String stack) {

  /** Makes a failure without a stack. */
  public DocumentFailure(String phase, String component, String exception, String message) {
    this(phase, component, exception, message, null);
  }

  /** Returns what failures of the same cause have in common. */
  public String cause() {
    return (component == null ? phase : component) + ": " + exception + ": " + message;
  }
}
