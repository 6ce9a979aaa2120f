package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.report.StageTime;
import org.dateline.runner.sink.OutputFormat;

/** Prints how a run has ended. */
final class ReportPrinter {

  private static final int FAILURES_SHOWN = 10;

  private final PrintWriter out;
  private final PrintWriter err;

  ReportPrinter(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  static ExitCode exitCode(RunReport report) {
    return switch (report.outcome()) {
      case COMPLETE -> ExitCode.SUCCESS;
      case COMPLETE_WITH_FAILURES -> ExitCode.FAILED_DOCUMENTS;
      case ABORTED -> ExitCode.ABORTED;
      case INTERRUPTED -> ExitCode.INTERRUPTED;
      case REFUSED -> ExitCode.USAGE;
    };
  }

  void print(
      RunReport report,
      Pipeline pipeline,
      Path folder,
      Collection<OutputFormat> formats,
      boolean quiet,
      boolean verbose) {
    if (report.abortCause() != null) {
      String what = report.outcome() == RunOutcome.REFUSED ? "" : "the run could not go on: ";
      err.println("dateline: " + what + Excerpt.plain(report.abortCause()));
    }
    if (report.outcome() == RunOutcome.REFUSED) {
      return;
    }
    failures(report);
    if (report.outcome() == RunOutcome.INTERRUPTED || report.outcome() == RunOutcome.ABORTED) {
      err.println("dateline: what is finished is kept; the same command goes on from here");
    }
    if (quiet) {
      return;
    }
    totals(report);
    if (verbose) {
      pipeline
          .stages()
          .forEach(s -> out.println("  " + Excerpt.plain(s.key() + " " + s.implementation())));
      out.println("pipeline " + pipeline.hash());
    }
    times(report);
    out.println(
        "results in "
            + folder
            + " ("
            + formats.stream().map(OutputFormat::label).collect(Collectors.joining(", "))
            + "), report in "
            + report.file());
  }

  private void failures(RunReport report) {
    for (DocumentResult document : report.firstFailures().stream().limit(FAILURES_SHOWN).toList()) {
      DocumentFailure failure = document.failure();
      err.println(
          "failed: "
              + Excerpt.plain(document.id())
              + ": "
              + document.outcome().label()
              + (failure == null ? "" : detail(failure)));
    }
    if (report.failed() > FAILURES_SHOWN) {
      err.println("failed: " + (report.failed() - FAILURES_SHOWN) + " more; see " + report.file());
    }
  }

  private static String detail(DocumentFailure failure) {
    return Excerpt.plain(
        (failure.component() == null ? "" : " in " + failure.component())
            + ": "
            + failure.exception()
            + (failure.message() == null ? "" : ": " + failure.message()));
  }

  private void totals(RunReport report) {
    if (report.finishedBefore() > 0) {
      out.println(report.finishedBefore() + " documents were finished before");
    }
    double seconds = report.elapsed().toNanos() / 1e9;
    out.println(
        String.format(
            Locale.ROOT,
            "%d documents, %d complete, %d failed; %d quotes, %d names, %d judgements of attitude;"
                + " %d tokens in %.1f s",
            report.documents(),
            report.complete(),
            report.failed(),
            report.counts().quotes(),
            report.counts().entities(),
            report.counts().sentiments(),
            report.counts().tokens(),
            seconds));
  }

  private void times(RunReport report) {
    long sum = report.stages().stream().mapToLong(StageTime::nanos).sum();
    if (sum > 0) {
      out.println(
          "time: "
              + report.stages().stream()
                  .map(
                      s ->
                          String.format(
                              Locale.ROOT,
                              "%s %.0f %%",
                              Excerpt.plain(s.key()),
                              100.0 * s.nanos() / sum))
                  .collect(Collectors.joining(", ")));
    }
  }
}
