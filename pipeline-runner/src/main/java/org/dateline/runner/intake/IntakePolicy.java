package org.dateline.runner.intake;

import java.util.Locale;

/**
 * What happens to a document with malformed bytes or with characters that an output cannot hold.
 *
 * @since 0.1.0
 */
public enum IntakePolicy {

  /** The document fails; nothing is written of it. */
  FAIL,

  /**
   * Each malformed sequence of bytes and each illegal UTF-16 code unit becomes one U+FFFD, so that
   * offsets stay true. The report counts them.
   */
  REPLACE,

  /**
   * Malformed sequences of bytes become U+FFFD as with {@link #REPLACE}; illegal characters become
   * a blank, which separates words as control characters mostly do.
   */
  BLANK,

  /**
   * A document whose bytes are not all of its encoding is read as Windows-1252, a character for
   * each byte; bytes that have none there, and illegal characters, become U+FFFD. The report counts
   * the bytes beyond ASCII.
   */
  WINDOWS_1252,

  /** The document fails with an outcome of its own. */
  QUARANTINE;

  /** Tells whether text is repaired; otherwise the document fails. */
  public boolean isRepairing() {
    return this == REPLACE || this == BLANK || this == WINDOWS_1252;
  }

  /** Returns the name for options and reports, in lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
