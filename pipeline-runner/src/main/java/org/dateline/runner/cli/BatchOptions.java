package org.dateline.runner.cli;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.runner.job.FailureThreshold;
import org.dateline.runner.job.Isolation;
import org.dateline.runner.job.JobBuilder;
import org.dateline.runner.job.Limits;
import org.dateline.runner.job.Selection;
import org.dateline.runner.journal.CommitSettings;
import org.dateline.runner.source.ArchiveLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of long runs: limits, thresholds, commits. */
final class BatchOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--overwrite",
      description =
          "Delete the results of an earlier run and begin anew. Without it, a run goes on where"
              + " the same command was ended.")
  private boolean overwrite;

  @Option(
      names = "--isolation",
      paramLabel = "thread|process",
      defaultValue = "thread",
      description =
          "Whether workers are threads, or processes that bear whatever a document does (default:"
              + " ${DEFAULT-VALUE}).")
  private Isolation isolation;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "1g",
      description = "Heap of a worker process (default: ${DEFAULT-VALUE}).")
  private String heap;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "Time for a document; 0 for no limit (default: ${DEFAULT-VALUE}).")
  private double timeout;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "67108864",
      description = "Bytes of a document (default and most: ${DEFAULT-VALUE}).")
  private long maxBytes;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      defaultValue = "67108864",
      description = "Characters of a document's text (default: ${DEFAULT-VALUE}).")
  private long maxCharacters;

  @Option(
      names = "--max-annotations",
      paramLabel = "N",
      defaultValue = "10000000",
      description = "Annotations of a document (default: ${DEFAULT-VALUE}).")
  private long maxAnnotations;

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "How many times as large as packed a document may be; small ones are not looked at"
              + " (default: ${DEFAULT-VALUE}).")
  private long maxRatio;

  @Option(
      names = "--max-unpacked",
      paramLabel = "N",
      defaultValue = "107374182400",
      description = "Bytes of an archive in all, unpacked (default: ${DEFAULT-VALUE}).")
  private long maxUnpacked;

  @Option(
      names = "--stop-at",
      paramLabel = "N/M",
      converter = ThresholdConverter.class,
      defaultValue = "20/100",
      description =
          "End the run when N of the last M documents have failed in the pipeline; 0/1 for never"
              + " (default: ${DEFAULT-VALUE}).")
  private ThresholdConverter.Share stopAt;

  @Option(
      names = "--stop-same",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "End the run when N documents in a row have failed in the pipeline for the same cause; 0"
              + " for never (default: ${DEFAULT-VALUE}).")
  private int stopSame;

  @Option(
      names = "--commit-every",
      paramLabel = "N",
      defaultValue = "100",
      description =
          "Make finished documents durable after every N of them (default: ${DEFAULT-VALUE}).")
  private int commitEvery;

  @Option(
      names = "--commit-interval",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description = "… and at least as often as this (default: ${DEFAULT-VALUE}).")
  private double commitInterval;

  @Option(
      names = "--grace",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description =
          "Time for documents in flight when the run is stopped (default: ${DEFAULT-VALUE}).")
  private double grace;

  @Option(
      names = "--no-quarantine",
      description = "Put no copies of documents that fail into quarantine/.")
  private boolean noQuarantine;

  @Option(names = "--only-failed", hidden = true, description = "For 'rerun'.")
  private boolean onlyFailed;

  @Option(names = "--only-id", hidden = true, description = "For 'rerun'.")
  private Set<String> onlyIds = new LinkedHashSet<>();

  /** Whether documents of an earlier run are done again. */
  boolean isRerun() {
    return onlyFailed || !onlyIds.isEmpty();
  }

  private Selection selection() {
    return onlyIds.isEmpty()
        ? onlyFailed ? Selection.FAILED : Selection.UNFINISHED
        : Selection.of(onlyIds);
  }

  /** Sets a job as the options say. */
  void apply(JobBuilder job) {
    try {
      job.overwrite(overwrite && !isRerun())
          .selection(selection())
          .quarantine(!noQuarantine)
          .isolation(isolation)
          .workerHeap(heap)
          .limits(new Limits(maxBytes, maxCharacters, maxAnnotations, seconds(timeout)))
          .archives(new ArchiveLimits(maxRatio, maxUnpacked))
          .threshold(new FailureThreshold(stopAt.failures(), stopAt.window(), stopSame))
          .commit(new CommitSettings(commitEvery, seconds(commitInterval), true))
          .grace(seconds(grace));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  boolean isInThreads() {
    return isolation == Isolation.THREAD;
  }

  Duration grace() {
    return seconds(grace);
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
