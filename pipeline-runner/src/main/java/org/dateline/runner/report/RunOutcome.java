package org.dateline.runner.report;

import java.util.Locale;

/**
 * How it went with a run.
 *
 * @since 0.1.0
 */
public enum RunOutcome {

  /** All documents are complete. */
  COMPLETE,

  /** The run is through, and some documents have failed. */
  COMPLETE_WITH_FAILURES,

  /** The run could not go on; what was finished before is kept. */
  ABORTED,

  /** The run was interrupted; what was finished before is kept. */
  INTERRUPTED,

  /** The output folder is in use, or holds what another command has made; nothing was done. */
  REFUSED;

  /** Returns the name for reports: lower case, with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
