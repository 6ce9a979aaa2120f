package org.dateline.runner.cli;

import java.io.PrintStream;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.runner.job.JobListener;
import org.dateline.runner.job.Progress;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.RunReport;

/** Shows the progress of a run as a bar with rate and remaining time. */
final class ProgressBarOnTerminal implements JobListener {

  private static final int UPDATE_MILLIS = 200;
  private static final int UNKNOWN = -1;

  private final PrintStream terminal;
  private final int width;
  private ProgressBar bar;

  ProgressBarOnTerminal(PrintStream terminal, int width) {
    this.terminal = terminal;
    this.width = width;
  }

  @Override
  public void started(OptionalLong total) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("annotating")
            .setInitialMax(total.orElse(UNKNOWN))
            .setUnit(" documents", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(terminal, width))
            .showSpeed()
            .build();
  }

  @Override
  public void documentFinished(DocumentResult result, Progress progress) {
    bar.stepTo(progress.documents());
    if (progress.failed() > 0) {
      bar.setExtraMessage(" " + progress.failed() + " failed");
    }
  }

  @Override
  public void finished(RunReport report) {
    if (bar != null) {
      bar.close();
    }
  }
}
