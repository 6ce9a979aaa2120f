package org.dateline.runner.job;

import java.util.Locale;
import java.util.Optional;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;

/** Watches the documents of a run come to their ends, and says when too many have failed. */
final class FailureWatch {

  private final FailureThreshold threshold;
  private final boolean[] window;
  private int next;
  private int failed;
  private int inARow;
  private String cause = "";

  FailureWatch(FailureThreshold threshold) {
    this.threshold = threshold;
    window = new boolean[threshold.window()];
  }

  /** Notes a document; returns why the run should end, empty where it should not. */
  Optional<String> note(DocumentResult result) {
    boolean counts = !result.outcome().isSuccess() && !result.outcome().isOfInput();
    failed += (counts ? 1 : 0) - (window[next] ? 1 : 0);
    window[next] = counts;
    next = (next + 1) % window.length;
    if (!counts) {
      if (result.outcome().isSuccess()) {
        inARow = 0;
      }
      return Optional.empty();
    }
    String now = cause(result);
    inARow = now.equals(cause) ? inARow + 1 : 1;
    cause = now;
    if (threshold.sameCause() > 0 && inARow >= threshold.sameCause()) {
      return Optional.of(
          String.format(
              Locale.ROOT, "%s: %d documents in a row failed for this cause", cause, inARow));
    }
    if (threshold.failures() > 0 && failed >= threshold.failures()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s: the latest of %d failures among the last %d documents",
              cause,
              failed,
              window.length));
    }
    return Optional.empty();
  }

  private static String cause(DocumentResult result) {
    Outcome outcome = result.outcome();
    return outcome.label() + (result.failure() == null ? "" : " in " + result.failure().cause());
  }
}
