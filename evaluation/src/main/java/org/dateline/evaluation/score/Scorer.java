package org.dateline.evaluation.score;

import java.util.List;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.Table;

/**
 * Compares one layer of a prediction with the gold.
 *
 * @since 0.1.0
 */
public interface Scorer {

  /** Returns the name of the layer. */
  String name();

  /**
   * Counts in one document what is right.
   *
   * @param predicted {@code null} where there is no prediction for the document
   * @param errors takes what is wrong
   */
  void score(Row gold, Row predicted, Counts counts, Errors errors);

  /** Returns the figures that can be made of what was counted. */
  List<Measure> measures(Table counted);
}
