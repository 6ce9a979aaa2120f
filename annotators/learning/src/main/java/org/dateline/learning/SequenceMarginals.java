package org.dateline.learning;

import java.util.Arrays;

/**
 * How likely each tag of each item of a sequence is, over all valid sequences of tags: the forward
 * and backward sums of a model's scores, read as those of a conditional random field. Takes time
 * linear in the length, keeps its arrays, and is not thread-safe: one per worker.
 *
 * @since 0.1.0
 */
public final class SequenceMarginals {

  /** No tag weighs less, so that no sum is zero. */
  private static final double LEAST = 1e-30;

  /** A transition counts for no more, so that no sum is infinite. */
  private static final double MOST_POWER = 60;

  private final LinearModel model;
  private final double unit;
  private final int labels;
  private final boolean[] mayBegin;
  private final double[] transitions;
  private int[] emissions = {};
  private double[] weights = {};
  private double[] forward = {};
  private final double[] backward;
  private final double[] next;

  /**
   * Prepares for a model.
   *
   * @param temperature what the scores are divided by, in units of the trained weights; the higher,
   *     the closer the tags of an item come to each other
   * @throws IllegalArgumentException if the model is no sequence tagger or the temperature not
   *     above 0
   */
  public SequenceMarginals(LinearModel model, double temperature) {
    if (model.header().kind() != ModelKind.SEQUENCE || !(temperature > 0)) {
      throw new IllegalArgumentException(
          "Expected a sequence tagger and a temperature above 0, got '"
              + model.header().name()
              + "' and "
              + temperature);
    }
    this.model = model;
    unit = model.scale() / temperature;
    labels = model.header().labels().size();
    mayBegin = new boolean[labels];
    int[] whole = model.transitions();
    transitions = new double[whole.length];
    for (int i = 0; i < whole.length; i++) {
      boolean valid = TagSet.mayFollow(i / labels % labels, i % labels);
      double power = Math.max(-MOST_POWER, Math.min(MOST_POWER, whole[i] * unit));
      transitions[i] = valid ? Math.exp(power) : 0;
    }
    for (int label = 0; label < labels; label++) {
      mayBegin[label] = TagSet.mayFollow(TagSet.OUTSIDE, label);
    }
    backward = new double[labels];
    next = new double[labels];
  }

  /**
   * Computes the probabilities of a sequence.
   *
   * @param result gets that of a tag of an item at {@code (first + item) * tags + tag}
   * @param first the index of the first item in the result
   */
  public void compute(FeatureBuffer sequence, float[] result, int first) {
    int items = sequence.items();
    if (items == 0) {
      return;
    }
    weigh(sequence, items);
    forward(sequence, items);
    Arrays.fill(backward, 1);
    for (int item = items - 1; item >= 0; item--) {
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        sum += forward[item * labels + label] * backward[label];
      }
      for (int label = 0; label < labels; label++) {
        result[(first + item) * labels + label] =
            (float) (forward[item * labels + label] * backward[label] / sum);
      }
      if (item > 0) {
        stepBack(sequence.group(item) * labels * labels, item);
      }
    }
  }

  /** Sets how much each tag of each item weighs by itself; the heaviest of an item weighs 1. */
  private void weigh(FeatureBuffer sequence, int items) {
    int length = items * labels;
    if (weights.length < length) {
      emissions = new int[2 * length];
      weights = new double[2 * length];
      forward = new double[2 * length];
    }
    Arrays.fill(emissions, 0, length, 0);
    for (int item = 0; item < items; item++) {
      int from = item * labels;
      model.score(sequence, item, emissions, from);
      int most = emissions[from];
      for (int i = from + 1; i < from + labels; i++) {
        most = Math.max(most, emissions[i]);
      }
      for (int i = from; i < from + labels; i++) {
        weights[i] = Math.max(LEAST, Math.exp((emissions[i] - most) * unit));
      }
    }
  }

  private void forward(FeatureBuffer sequence, int items) {
    int table = sequence.group(0) * labels * labels;
    for (int label = 0; label < labels; label++) {
      forward[label] =
          mayBegin[label]
              ? transitions[table + TagSet.OUTSIDE * labels + label] * weights[label]
              : 0;
    }
    normalize(forward, 0);
    for (int item = 1; item < items; item++) {
      table = sequence.group(item) * labels * labels;
      int before = (item - 1) * labels;
      for (int label = 0; label < labels; label++) {
        // All tags may stand before one that is outside or begins; two before one that continues.
        boolean isFree = label == TagSet.OUTSIDE || TagSet.isBegin(label);
        int end = isFree ? labels : label + 1;
        double sum = 0;
        for (int from = isFree ? 0 : label - 1; from < end; from++) {
          sum += forward[before + from] * transitions[table + from * labels + label];
        }
        forward[item * labels + label] = sum * weights[item * labels + label];
      }
      normalize(forward, item * labels);
    }
  }

  private void stepBack(int table, int item) {
    for (int label = 0; label < labels; label++) {
      backward[label] *= weights[item * labels + label];
    }
    for (int from = 0; from < labels; from++) {
      int row = table + from * labels;
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        sum += transitions[row + label] * backward[label];
      }
      next[from] = sum;
    }
    System.arraycopy(next, 0, backward, 0, labels);
    normalize(backward, 0);
  }

  private void normalize(double[] values, int from) {
    double sum = 0;
    for (int i = from; i < from + labels; i++) {
      sum += values[i];
    }
    for (int i = from; i < from + labels; i++) {
      values[i] /= sum;
    }
  }
}
