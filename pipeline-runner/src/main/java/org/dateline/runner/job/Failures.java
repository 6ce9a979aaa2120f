package org.dateline.runner.job;

import java.util.List;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.report.DocumentCounts;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;

/** Makes the results of documents that have failed. */
final class Failures {

  private Failures() {}

  /** A document at which something was thrown. */
  static Finished of(
      Loaded loaded, Phase phase, String component, Throwable thrown, IntakePolicy policy) {
    return of(
        loaded,
        FailureAnalysis.outcome(phase, thrown, policy),
        FailureAnalysis.describe(phase, component, thrown));
  }

  /** A document that came to another bad end. */
  static Finished of(Loaded loaded, Outcome outcome, DocumentFailure failure) {
    return new Finished(
        new DocumentResult(
            loaded.document().id(),
            loaded.document().origin(),
            loaded.sha256(),
            loaded.raw() == null ? 0 : loaded.raw().length,
            outcome,
            DocumentCounts.NONE,
            Repairs.NONE,
            failure),
        List.of(),
        List.of());
  }

  /** Returns the same bad end, told otherwise. */
  static Finished withFailure(Finished finished, DocumentFailure failure) {
    DocumentResult result = finished.result();
    return new Finished(
        new DocumentResult(
            result.id(),
            result.origin(),
            result.sha256(),
            result.bytes(),
            result.outcome(),
            result.counts(),
            result.repairs(),
            failure),
        finished.parts(),
        finished.writings());
  }
}
