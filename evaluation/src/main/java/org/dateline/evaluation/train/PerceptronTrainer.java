package org.dateline.evaluation.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.TagSet;
import org.dateline.learning.Viterbi;
import org.dateline.learning.WordSet;

/**
 * Trains a sequence tagger as an averaged structured perceptron (Collins, EMNLP 2002): a sequence
 * that is tagged wrongly moves the weights toward the right tags; the model is the mean of the
 * weights over all steps. While training, wrong tags are given a head start, so that right tags
 * have to win by a margin (Taskar and others, ICML 2005).
 *
 * <p>Weights are whole numbers and the order is drawn from a seed: the same data, options and seed
 * give the same model, byte for byte.
 */
final class PerceptronTrainer {

  private final ModelHeader header;
  private final AttributionTraining.Options options;
  private final int labels;
  private final Viterbi viterbi;
  private final int[] weights;
  private final int[] transitions;

  /** Sums of the updates, each times the number of the step, for the mean. */
  private final long[] weightSums;

  private final long[] transitionSums;
  private long step = 1;

  PerceptronTrainer(ModelHeader header, AttributionTraining.Options options) {
    this.header = header;
    this.options = options;
    this.labels = header.labels().size();
    this.viterbi = new Viterbi(TagSet.ofNames(header.labels()));
    this.weights = new int[header.rows() * labels];
    this.transitions = new int[header.transitions()];
    this.weightSums = new long[weights.length];
    this.transitionSums = new long[transitions.length];
  }

  /**
   * Trains on the sequences.
   *
   * @param wordSets word sets that the features were made with, for the model
   */
  LinearModel train(List<TrainingSequence> sequences, Map<String, WordSet> wordSets) {
    List<TrainingSequence> order = new ArrayList<>(sequences);
    Random random = new Random(options.seed());
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (TrainingSequence sequence : order) {
        learn(sequence);
        step++;
      }
    }
    return LinearModel.quantized(
        header, mean(weights, weightSums), mean(transitions, transitionSums), wordSets);
  }

  private void learn(TrainingSequence sequence) {
    decode(sequence);
    for (int item = 0; item < sequence.items(); item++) {
      int right = sequence.labels()[item];
      int found = viterbi.tag(item);
      int rightBefore = item == 0 ? TagSet.OUTSIDE : sequence.labels()[item - 1];
      int foundBefore = item == 0 ? TagSet.OUTSIDE : viterbi.tag(item - 1);
      if (right != found) {
        for (int i = sequence.begin(item); i < sequence.ends()[item]; i++) {
          int row = header.row(sequence.features()[i]) * labels;
          add(weights, weightSums, row + right, 1);
          add(weights, weightSums, row + found, -1);
        }
      }
      if (right != found || rightBefore != foundBefore) {
        int table = sequence.groups()[item] * labels;
        add(transitions, transitionSums, (table + rightBefore) * labels + right, 1);
        add(transitions, transitionSums, (table + foundBefore) * labels + found, -1);
      }
    }
  }

  private void decode(TrainingSequence sequence) {
    int items = sequence.items();
    int[] emissions = viterbi.emissions(items);
    for (int item = 0; item < items; item++) {
      int first = item * labels;
      for (int i = sequence.begin(item); i < sequence.ends()[item]; i++) {
        int row = header.row(sequence.features()[i]) * labels;
        for (int label = 0; label < labels; label++) {
          emissions[first + label] += weights[row + label];
        }
      }
      for (int label = 0; label < labels; label++) {
        emissions[first + label] += label == sequence.labels()[item] ? 0 : options.margin();
      }
    }
    viterbi.decode(items, sequence.groups(), transitions);
  }

  private void add(int[] values, long[] sums, int index, int change) {
    values[index] += change;
    sums[index] += change * step;
  }

  private float[] mean(int[] values, long[] sums) {
    float[] mean = new float[values.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (values[i] - (double) sums[i] / step);
    }
    return mean;
  }
}
