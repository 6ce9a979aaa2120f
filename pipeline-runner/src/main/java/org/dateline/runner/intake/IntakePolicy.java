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

  /** The document fails, and its bytes are put aside with a note of the reason. */
  QUARANTINE;

  /** Returns the name for options and reports, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
