package org.dateline.runner.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.runner.journal.CommitSettings;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.dateline.testkit.MisbehavingAnnotator;

/** A job in a process of its own, which tests may kill: INPUT OUTPUT THREADS ISOLATION. */
final class BatchMain {

  /** Documents to a commit. */
  static final int COMMIT = 10;

  /** Documents between reading and writing. */
  static final int WINDOW = 8;

  private BatchMain() {}

  public static void main(String[] arguments) throws Exception {
    RunReport report =
        Job.builder()
            .pipeline(
                Pipelines.of(WordAnnotator.class, TallyAnnotator.class, MisbehavingAnnotator.class))
            .source(Sources.of(List.of(arguments[0])))
            .output(Path.of(arguments[1]))
            .formats(List.of(OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.XMI))
            .threads(Integer.parseInt(arguments[2]))
            .isolation(Isolation.valueOf(arguments[3]))
            .workerHeap("128m")
            .window(WINDOW)
            .commit(new CommitSettings(COMMIT, Duration.ofSeconds(5), true))
            .threshold(FailureThreshold.NONE)
            .build()
            .run();
    if (report.abortCause() != null) {
      System.err.println(report.abortCause());
    }
    Runtime.getRuntime()
        .exit(
            switch (report.outcome()) {
              case COMPLETE -> 0;
              case COMPLETE_WITH_FAILURES -> 3;
              case ABORTED -> 4;
              case INTERRUPTED -> 5;
              case REFUSED -> 1;
            });
  }
}
