package org.dateline.runner.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.report.DocumentCounts;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;

/** Sums up results as they come. */
final class RunTotals {

  private static final int FAILURES_KEPT = 100;

  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private final List<DocumentResult> firstFailures = new ArrayList<>();
  private DocumentCounts counts = DocumentCounts.NONE;
  private Repairs repairs = Repairs.NONE;
  private long documents;
  private long failed;

  void add(DocumentResult result) {
    documents++;
    outcomes.merge(result.outcome(), 1L, Long::sum);
    counts = counts.plus(result.counts());
    repairs = repairs.plus(result.repairs());
    if (!result.outcome().isSuccess()) {
      failed++;
      if (firstFailures.size() < FAILURES_KEPT) {
        firstFailures.add(result);
      }
    }
  }

  Map<Outcome, Long> outcomes() {
    return outcomes;
  }

  List<DocumentResult> firstFailures() {
    return firstFailures;
  }

  DocumentCounts counts() {
    return counts;
  }

  Repairs repairs() {
    return repairs;
  }

  long documents() {
    return documents;
  }

  long failed() {
    return failed;
  }
}
