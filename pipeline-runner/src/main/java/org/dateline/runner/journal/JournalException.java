package org.dateline.runner.journal;

import java.io.IOException;

/**
 * Says that an output folder cannot be gone on with, and what to do; nothing was changed in it.
 *
 * @since 0.1.0
 */
public final class JournalException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception with a message for the user. */
  public JournalException(String message) {
    super(message);
  }

  /** Makes an exception with a message for the user and a cause. */
  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }
}
