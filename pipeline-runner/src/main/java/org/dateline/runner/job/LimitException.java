package org.dateline.runner.job;

import org.dateline.runner.report.Outcome;

/** Says that a document is beyond a limit, and which outcome that is. */
final class LimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;

  LimitException(Outcome outcome, String message) {
    super(message);
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }
}
