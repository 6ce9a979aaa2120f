package org.dateline.runner.journal;

/**
 * What an earlier run has left of a document.
 *
 * @since 0.1.0
 */
public enum Finding {
  /** Nothing. */
  NEW,

  /** A result of other content under the same id. */
  CHANGED,

  /** Its complete output. */
  COMPLETE,

  /** The note that it failed. */
  FAILED
}
