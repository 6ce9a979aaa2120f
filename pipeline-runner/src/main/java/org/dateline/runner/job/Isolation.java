package org.dateline.runner.job;

import java.util.Locale;

/**
 * How far documents are kept apart from the run and from each other.
 *
 * @since 0.1.0
 */
public enum Isolation {

  /**
   * Workers are threads: the fastest. An annotator that ends the process or exhausts its memory
   * takes the run along, which can be resumed; one that hangs costs its thread.
   */
  THREAD,

  /**
   * Workers are processes with a heap of their own: whatever an annotator does ends with its
   * document.
   */
  PROCESS;

  /** Returns the name for options and reports, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
