package org.dateline.learning;

import java.util.Arrays;

/**
 * Chooses one label for an item with a model. Of equal scores the lower label wins. It keeps its
 * buffers; not thread-safe: one per worker, all with the same model.
 *
 * @since 0.1.0
 */
public final class LinearClassifier {

  private final LinearModel model;
  private final int[] scores;

  /**
   * Prepares for a model.
   *
   * @throws IllegalArgumentException if the model is no classifier
   */
  public LinearClassifier(LinearModel model) {
    if (model.header().kind() != ModelKind.CLASSIFIER) {
      throw new IllegalArgumentException("Model '" + model.header().name() + "' is no classifier");
    }
    this.model = model;
    this.scores = new int[model.header().labels().size()];
  }

  /** Returns the index of the best label for an item of the buffer. */
  public int classify(FeatureBuffer features, int item) {
    Arrays.fill(scores, 0);
    model.score(features, item, scores, 0);
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /**
   * Returns the index of the best among some labels for an item of the buffer.
   *
   * @param allowed bit mask of the labels that come into question, one at least
   */
  public int classify(FeatureBuffer features, int item, int allowed) {
    Arrays.fill(scores, 0);
    model.score(features, item, scores, 0);
    int best = Integer.numberOfTrailingZeros(allowed);
    for (int label = best + 1; label < scores.length; label++) {
      if ((allowed >>> label & 1) != 0 && scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /** Returns the score of a label for the item classified last, in units of the trained weights. */
  public double score(int label) {
    return scores[label] * model.scale();
  }
}
