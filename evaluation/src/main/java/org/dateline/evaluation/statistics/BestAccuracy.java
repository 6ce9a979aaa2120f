package org.dateline.evaluation.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The share of documents told apart rightly by the threshold that is best for them: those at the
 * threshold or above are taken for ones with the label. The threshold is chosen on what is
 * measured, so this is what a score could reach, not what it reaches.
 *
 * @param name of the measure
 * @param score name of the count that holds the score of a document
 * @param label name of the count that is 1 for a document with the label, 0 for one without
 * @since 0.1.0
 */
public record BestAccuracy(String name, String score, String label) implements Measure {

  @Override
  public boolean isDefined(Sample sample) {
    return sample.values(label).length > 0;
  }

  @Override
  public double value(Sample sample) {
    double[] scores = sample.values(score);
    double[] labels = sample.values(label);
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    // With the threshold at the lowest score, all are taken for ones with the label.
    double right = Arrays.stream(labels).sum();
    double most = right;
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        right += labels[order[to++]] == 0 ? 1 : -1;
      }
      // The next threshold is the next score; behind the last there is none.
      most = to < order.length ? Math.max(most, right) : most;
      from = to;
    }
    return scores.length == 0 ? 0 : most / scores.length;
  }

  @Override
  public Map<String, Double> parts(Sample sample) {
    return Map.of();
  }
}
