package org.dateline.runner.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.runner.journal.ResultStore;
import org.dateline.runner.journal.StateFolder;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.ReportFile;
import org.dateline.runner.report.ReportHeader;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.report.StageTime;

/** Makes the report of a run from what the journal says. */
final class Reporting {

  private final JobSettings settings;
  private final Instant started;
  private final ResultStore store;
  private final RunTotals counted;
  private final long finishedBefore;
  private final List<DocumentResult> notKept;

  /**
   * Makes it.
   *
   * @param store {@code null} where none could be opened
   * @param counted what was counted while the run went on
   * @param notKept documents that are not in the journal, as they were no end for them
   */
  Reporting(
      JobSettings settings,
      Instant started,
      ResultStore store,
      RunTotals counted,
      long finishedBefore,
      List<DocumentResult> notKept) {
    this.settings = settings;
    this.started = started;
    this.store = store;
    this.counted = counted;
    this.finishedBefore = finishedBefore;
    this.notKept = notKept;
  }

  /** Writes the report; where that fails, the run has not ended well. */
  RunReport write(RunEnd end, List<StageTime> stages, Duration elapsed) {
    try {
      RunTotals all = new RunTotals();
      eachDocument(all::add);
      String version = Job.class.getPackage().getImplementationVersion();
      ReportHeader header =
          ReportHeader.of(
              version == null ? "development" : version,
              settings.pipeline(),
              settings.source().description(),
              settings.options(),
              settings.threads(),
              started);
      RunReport report = report(end, all, stages, elapsed, null);
      Path file =
          new ReportFile(settings.output(), new StateFolder(settings.output()).path())
              .write(header, report, this::eachDocument);
      return report(end, all, stages, elapsed, file);
    } catch (IOException e) {
      end.abort("the report cannot be written", e);
      return withoutFile(end, stages, elapsed);
    }
  }

  /** Returns a report of what was counted. */
  RunReport withoutFile(RunEnd end, List<StageTime> stages, Duration elapsed) {
    return report(end, counted, stages, elapsed, null);
  }

  private void eachDocument(ReportFile.Visitor visitor) throws IOException {
    store.forEach(visitor);
    for (DocumentResult result : notKept) {
      visitor.visit(result);
    }
  }

  private RunReport report(
      RunEnd end, RunTotals totals, List<StageTime> stages, Duration elapsed, Path file) {
    return new RunReport(
        end.outcome(totals.failed()),
        end.cause(),
        finishedBefore,
        totals.outcomes(),
        totals.counts(),
        totals.repairs(),
        totals.firstFailures(),
        stages,
        elapsed,
        file);
  }
}
