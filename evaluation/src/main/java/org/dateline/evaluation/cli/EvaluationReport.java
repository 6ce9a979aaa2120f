package org.dateline.evaluation.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.run.LayerScore;
import org.dateline.evaluation.statistics.Bootstrap;
import org.dateline.evaluation.statistics.Bootstrap.Difference;
import org.dateline.evaluation.statistics.Interval;
import org.dateline.evaluation.statistics.Measure;

/** What an evaluation tells: figures with their intervals, and the comparison with another run. */
final class EvaluationReport {

  private final int documents;
  private final long withoutPrediction;
  private final List<Layer> layers;
  private final Bootstrap bootstrap;

  /**
   * A layer.
   *
   * @param intervals one for each measure
   * @param differences one for each measure; empty without another run
   */
  record Layer(LayerScore score, List<Interval> intervals, List<Difference> differences) {

    double value(Measure measure) {
      return measure.value(score.table().all());
    }
  }

  EvaluationReport(
      List<Row> gold, List<Row> predicted, List<LayerScore> scores, Bootstrap bootstrap) {
    this(
        gold.size(),
        missing(gold, predicted),
        scores.stream()
            .map(s -> new Layer(s, bootstrap.intervals(s.table(), s.measures()), List.of()))
            .toList(),
        bootstrap);
  }

  private EvaluationReport(
      int documents, long withoutPrediction, List<Layer> layers, Bootstrap bootstrap) {
    this.documents = documents;
    this.withoutPrediction = withoutPrediction;
    this.layers = layers;
    this.bootstrap = bootstrap;
  }

  private static long missing(List<Row> gold, List<Row> predicted) {
    Set<String> ids =
        predicted.stream().map(Row::id).collect(Collectors.toCollection(HashSet::new));
    return gold.stream().filter(row -> !ids.contains(row.id())).count();
  }

  /**
   * Adds the comparison with another run.
   *
   * @param others its scores on the same gold, in the same order
   */
  EvaluationReport against(List<LayerScore> others) {
    List<Layer> compared =
        layers.stream().map(layer -> compare(layer, others.get(layers.indexOf(layer)))).toList();
    return new EvaluationReport(documents, withoutPrediction, compared, bootstrap);
  }

  private Layer compare(Layer layer, LayerScore other) {
    LayerScore score = layer.score();
    return new Layer(
        score,
        layer.intervals(),
        bootstrap.compare(score.table(), other.table(), score.measures()));
  }

  int documents() {
    return documents;
  }

  long withoutPrediction() {
    return withoutPrediction;
  }

  List<Layer> layers() {
    return layers;
  }
}
