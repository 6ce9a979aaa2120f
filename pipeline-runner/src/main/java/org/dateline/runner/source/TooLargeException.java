package org.dateline.runner.source;

import java.io.IOException;

/**
 * Says that a document has more bytes than a document may have.
 *
 * @since 0.1.0
 */
public final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with a message for the user. */
  public TooLargeException(String message) {
    super(message);
  }
}
