package org.dateline.runner.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dateline.runner.intake.Repairs;

/**
 * The sum of a run.
 *
 * @param outcome of the run as a whole
 * @param abortCause why the run could not go on; {@code null} where it did
 * @param finishedBefore how many of the documents an earlier run with the same output had finished
 * @param outcomes number of documents by outcome; those that did not occur are absent
 * @param counts sums over the documents that are complete
 * @param repairs sums over all documents
 * @param firstFailures the first hundred documents that failed; the report file has all
 * @param stages time per annotator in the order of the pipeline, then per part of the runner
 * @param elapsed from start to end of the run
 * @param file the report in JSON; {@code null} where it could not be written
 * @since 0.1.0
 */
public record RunReport(
    RunOutcome outcome,
    String abortCause,
    long finishedBefore,
    Map<Outcome, Long> outcomes,
    DocumentCounts counts,
    Repairs repairs,
    List<DocumentResult> firstFailures,
    List<StageTime> stages,
    Duration elapsed,
    Path file) {

  /** Copies the collections. */
  public RunReport {
    outcomes = Map.copyOf(outcomes);
    firstFailures = List.copyOf(firstFailures);
    stages = List.copyOf(stages);
  }

  /** Returns the number of documents that came to an end, well or not. */
  public long documents() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the number of documents whose output is complete. */
  public long complete() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getKey().isSuccess())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Returns the number of documents without output. */
  public long failed() {
    return documents() - complete();
  }
}
