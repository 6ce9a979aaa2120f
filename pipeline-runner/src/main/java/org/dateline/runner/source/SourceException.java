package org.dateline.runner.source;

import java.io.IOException;

/**
 * Says that an input is not there or is not what it should be; the message names it and its place.
 *
 * @since 0.1.0
 */
public final class SourceException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with a message for the user. */
  public SourceException(String message) {
    super(message);
  }

  /** Makes an exception with a message for the user and a cause. */
  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
