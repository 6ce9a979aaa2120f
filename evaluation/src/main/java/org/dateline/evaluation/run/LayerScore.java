package org.dateline.evaluation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.score.Scorer;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.Table;

/**
 * How well a prediction does in one layer.
 *
 * @param name of the layer
 * @param table what was counted in each document
 * @param measures the figures that can be made of it
 * @param errors in the order of the documents
 * @since 0.1.0
 */
public record LayerScore(String name, Table table, List<Measure> measures, List<ErrorCase> errors) {

  /** Copies the lists. */
  public LayerScore {
    measures = List.copyOf(measures);
    errors = List.copyOf(errors);
  }

  /**
   * Scores all documents.
   *
   * @param predictions by the id of the document
   */
  public static LayerScore of(Scorer scorer, List<Row> gold, Map<String, Row> predictions) {
    List<Counts> counted = new ArrayList<>(gold.size());
    List<ErrorCase> errors = new ArrayList<>();
    for (Row row : gold) {
      Counts counts = new Counts();
      scorer.score(
          row,
          predictions.get(row.id()),
          counts,
          (kind, span, detail) -> errors.add(new ErrorCase(kind, row, span, detail)));
      counted.add(counts);
    }
    Table table = new Table(counted);
    return new LayerScore(scorer.name(), table, scorer.measures(table), errors);
  }
}
