package org.dateline.evaluation.record;

import java.util.ArrayList;
import java.util.List;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.score.Errors;
import org.dateline.evaluation.score.Scorer;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.Share;
import org.dateline.evaluation.statistics.Table;

/** Common part of the scorers of records: shares of questions that are answered rightly. */
abstract class RecordPart implements Scorer {

  private static final String OF = "/of";

  /** Counts a question, and tells of an error where the answer is wrong. */
  static void ask(
      Counts counts, Errors errors, String question, boolean right, Span span, String detail) {
    Share.count(counts, question, right);
    if (!right) {
      errors.add(question, span, detail);
    }
  }

  @Override
  public final List<Measure> measures(Table counted) {
    List<Measure> measures = new ArrayList<>();
    for (String name : counted.names()) {
      if (name.endsWith(OF)) {
        measures.add(new Share(name.substring(0, name.length() - OF.length())));
      }
    }
    return measures;
  }
}
