package org.dateline.runner.job;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.dateline.runner.journal.RunStatus;
import org.dateline.runner.journal.StateFolder;
import org.dateline.runner.report.RunReport;

/** Keeps the status file of a run up to date, at most once a second. */
final class StatusKeeper {

  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

  private final StateFolder state;
  private final Instant started;
  private long last = System.nanoTime() - INTERVAL;

  StatusKeeper(StateFolder state, Instant started) {
    this.state = state;
    this.started = started;
  }

  /** Returns after how many nanoseconds an update is due. */
  long dueIn() {
    return INTERVAL - (System.nanoTime() - last);
  }

  /** Writes if it is time to. */
  void update(RunTotals totals, long before, OptionalLong total, List<RunStatus.InFlight> inFlight)
      throws IOException {
    if (dueIn() <= 0) {
      last = System.nanoTime();
      write(RunStatus.RUNNING, totals, before, total, null, inFlight);
    }
  }

  /** Writes how the run has ended. */
  void end(RunTotals totals, long before, OptionalLong total, RunReport report) throws IOException {
    write(report.outcome().label(), totals, before, total, report.abortCause(), List.of());
  }

  private void write(
      String word,
      RunTotals totals,
      long before,
      OptionalLong total,
      String cause,
      List<RunStatus.InFlight> inFlight)
      throws IOException {
    new RunStatus(
            word,
            ProcessHandle.current().pid(),
            started.toString(),
            Instant.now().toString(),
            total.orElse(-1),
            totals.documents(),
            totals.failed(),
            before,
            cause,
            inFlight)
        .write(state);
  }
}
