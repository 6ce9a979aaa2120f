package org.dateline.evaluation.train.pos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.pos.ClosedClasses;
import org.dateline.learning.pos.PartOfSpeechFeatures;

/**
 * Trains a greedy tagger as an averaged perceptron with a margin (Collins, EMNLP 2002): sentences
 * are tagged from left to right with the tags found so far as features, so that the tagger learns
 * to live with its own errors; a token that is tagged wrongly, or rightly by less than the margin,
 * moves the weights. Nothing is learnt from tokens whose tag is unknown or follows from their form.
 *
 * <p>Weights are whole numbers and the order is drawn from a seed: the same data, options and seed
 * give the same model, byte for byte.
 */
final class GreedyTrainer {

  private static final int NO_TAG = -1;

  private final ModelHeader header;
  private final PartOfSpeechTraining.Options options;
  private final int labels;
  private final PartOfSpeechFeatures features;
  private final FeatureBuffer buffer = new FeatureBuffer();
  private final int[] weights;

  /** Sums of the updates, each times the number of the step, for the mean. */
  private final long[] sums;

  private final int[] scores;
  private long step = 1;

  GreedyTrainer(ModelHeader header, ClosedClasses closed, PartOfSpeechTraining.Options options) {
    this.header = header;
    this.options = options;
    this.labels = header.labels().size();
    this.features = new PartOfSpeechFeatures(closed);
    this.weights = new int[header.rows() * labels];
    this.sums = new long[weights.length];
    this.scores = new int[labels];
  }

  LinearModel train(List<TaggedSentence> sentences) {
    List<TaggedSentence> order = new ArrayList<>(sentences);
    Random random = new Random(options.seed());
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    float[] means = new float[weights.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = (float) (weights[i] - (double) sums[i] / step);
    }
    return LinearModel.quantized(header, means, new float[0], Map.of());
  }

  private void learn(TaggedSentence sentence) {
    features.clear();
    for (int i = 0; i < sentence.size(); i++) {
      features.add(sentence.begins()[i], sentence.ends()[i]);
    }
    features.read(sentence.text());
    int before = NO_TAG;
    int beforeThat = NO_TAG;
    for (int i = 0; i < sentence.size(); i++) {
      int possible = features.possible(i);
      int tag = Integer.numberOfTrailingZeros(possible);
      if (possible != 1 << tag) {
        buffer.clear();
        features.addForms(i, buffer);
        features.addTags(i, before, beforeThat, buffer);
        tag = learn(possible, sentence.tags()[i]);
      }
      beforeThat = before;
      before = tag;
    }
  }

  /** Learns from one token, and returns the tag that was found for it. */
  private int learn(int possible, int right) {
    score();
    int found = best(possible, NO_TAG);
    if (right < 0 || (possible >>> right & 1) == 0) {
      return found;
    }
    int rival = best(possible, right);
    if (scores[right] - scores[rival] < options.margin()) {
      for (int i = 0; i < buffer.end(0); i++) {
        int row = header.row(buffer.feature(i)) * labels;
        add(row + right, 1);
        add(row + rival, -1);
      }
    }
    step++;
    return found;
  }

  private void score() {
    Arrays.fill(scores, 0);
    for (int i = 0; i < buffer.end(0); i++) {
      int row = header.row(buffer.feature(i)) * labels;
      for (int label = 0; label < labels; label++) {
        scores[label] += weights[row + label];
      }
    }
  }

  private int best(int possible, int except) {
    int best = NO_TAG;
    for (int label = 0; label < labels; label++) {
      if ((possible >>> label & 1) != 0
          && label != except
          && (best < 0 || scores[label] > scores[best])) {
        best = label;
      }
    }
    return best;
  }

  private void add(int index, int change) {
    weights[index] += change;
    sums[index] += change * step;
  }
}
