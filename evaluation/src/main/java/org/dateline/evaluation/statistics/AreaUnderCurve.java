package org.dateline.evaluation.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Area under the ROC curve: the probability that a document with the label has a higher score than
 * one without; ties count half. 0.5 where all documents are of one kind.
 *
 * @param name of the measure
 * @param score name of the count that holds the score of a document
 * @param label name of the count that is 1 for a document with the label, 0 for one without
 * @since 0.1.0
 */
public record AreaUnderCurve(String name, String score, String label) implements Measure {

  @Override
  public boolean isDefined(Sample sample) {
    double[] labels = sample.values(label);
    double positive = Arrays.stream(labels).sum();
    return positive > 0 && positive < labels.length;
  }

  @Override
  public double value(Sample sample) {
    double[] scores = sample.values(score);
    double[] labels = sample.values(label);
    double positive = Arrays.stream(labels).sum();
    double negative = labels.length - positive;
    if (!isDefined(sample)) {
      return 0.5;
    }
    return (rankSum(scores, labels) - positive * (positive + 1) / 2) / (positive * negative);
  }

  /** Sum of the ranks of the documents with the label; equal scores share their mean rank. */
  private static double rankSum(double[] scores, double[] labels) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      double labelled = 0;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        labelled += labels[order[to++]];
      }
      sum += labelled * (from + 1 + to) / 2.0;
      from = to;
    }
    return sum;
  }

  @Override
  public Map<String, Double> parts(Sample sample) {
    return Map.of("positive", sample.sum(label));
  }
}
