package org.dateline.runner.intake;

/**
 * Says that a document has bytes or characters which the policy does not let in; the message names
 * the first and its place.
 *
 * @since 0.1.0
 */
public final class IntakeException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with a message for the user. */
  public IntakeException(String message) {
    super(message);
  }
}
