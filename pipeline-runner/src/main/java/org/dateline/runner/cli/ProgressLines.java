package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.dateline.runner.job.JobListener;
import org.dateline.runner.job.Progress;
import org.dateline.runner.report.DocumentResult;

/**
 * Tells the progress of a run in plain lines: for files and logs.
 *
 * @since 0.1.0
 */
public final class ProgressLines implements JobListener {

  private static final Duration INTERVAL = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final boolean eachDocument;
  private Duration next = INTERVAL;

  /**
   * Makes one.
   *
   * @param eachDocument whether there is a line for each document, or one every ten seconds
   */
  public ProgressLines(PrintWriter out, boolean eachDocument) {
    this.out = out;
    this.eachDocument = eachDocument;
  }

  @Override
  public void started(OptionalLong total) {
    out.println(
        "annotating " + (total.isPresent() ? total.getAsLong() + " documents" : "documents"));
  }

  @Override
  public void documentFinished(DocumentResult result, Progress progress) {
    if (eachDocument) {
      out.println(Excerpt.plain(result.id()) + "  " + result.outcome().label());
    } else if (progress.elapsed().compareTo(next) >= 0) {
      out.println(line(progress));
      next = progress.elapsed().plus(INTERVAL);
    }
  }

  /** Returns how far the run is, with rate and remaining time. */
  static String line(Progress progress) {
    double seconds = Math.max(1e-3, progress.elapsed().toNanos() / 1e9);
    double rate = (progress.documents() - progress.before()) / seconds;
    StringBuilder line = new StringBuilder();
    line.append(progress.documents());
    progress.total().ifPresent(total -> line.append(" of ").append(total));
    line.append(" documents");
    if (progress.failed() > 0) {
      line.append(", ").append(progress.failed()).append(" failed");
    }
    line.append(
        String.format(
            Locale.ROOT, ", %.1f documents/s, %.0f tokens/s", rate, progress.tokens() / seconds));
    if (progress.total().isPresent() && rate > 0) {
      long left = Math.round((progress.total().getAsLong() - progress.documents()) / rate);
      line.append(String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60));
    }
    return line.toString();
  }
}
