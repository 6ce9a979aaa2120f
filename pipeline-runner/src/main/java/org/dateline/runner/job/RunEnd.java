package org.dateline.runner.job;

import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.RunOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a run ends before its last document, if it does. */
final class RunEnd {

  private static final Logger LOG = LoggerFactory.getLogger(RunEnd.class);

  private RunOutcome outcome = RunOutcome.COMPLETE;
  private String cause;

  /** Something could not be read or written. */
  void abort(String what, Throwable thrown) {
    LOG.debug(what, thrown);
    early(
        RunOutcome.ABORTED,
        FailureAnalysis.oneLine(
            what + ": " + thrown.getClass().getName() + ": " + thrown.getMessage()));
  }

  /** The pipeline could not be started. */
  void noEngine(DocumentResult result) {
    early(
        RunOutcome.ABORTED,
        "no engine could be made: "
            + result.failure().exception()
            + ": "
            + result.failure().message());
  }

  /** Too many documents have failed; the first cause stands. */
  void threshold(String why) {
    if (cause == null) {
      early(RunOutcome.ABORTED, why);
    }
  }

  /** Somebody has asked for the end. */
  void interrupt() {
    if (outcome == RunOutcome.COMPLETE) {
      outcome = RunOutcome.INTERRUPTED;
    }
  }

  /** Nothing was begun. */
  void refuse(String why) {
    early(RunOutcome.REFUSED, why);
  }

  private void early(RunOutcome how, String why) {
    outcome = how;
    cause = cause == null ? why : cause + "; " + why;
  }

  boolean isEarly() {
    return outcome != RunOutcome.COMPLETE;
  }

  /** Returns how the run has ended. */
  RunOutcome outcome(long failed) {
    return outcome == RunOutcome.COMPLETE && failed > 0
        ? RunOutcome.COMPLETE_WITH_FAILURES
        : outcome;
  }

  /** Returns why it has ended early, {@code null} where it has not. */
  String cause() {
    return cause;
  }
}
