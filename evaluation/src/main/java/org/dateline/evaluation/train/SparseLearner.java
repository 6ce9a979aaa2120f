package org.dateline.evaluation.train;

import java.util.Arrays;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.ModelHeader;

/**
 * Weights of one column of a linear model, learned by gradient steps whose size falls with each
 * feature's past (AdaGrad; Duchi and others, JMLR 2011), with a pull of used weights toward zero.
 * The model is the mean of the weights over all steps, so the order matters little.
 */
final class SparseLearner {

  private static final double RATE = 0.1;

  private final ModelHeader header;
  private final double decay;
  private final double[] weights;
  private final double[] squares;
  private final double[] sums;
  private long step = 1;

  /**
   * Begins with weights of zero.
   *
   * @param decay which share of a used weight is taken off in a step of full size
   */
  SparseLearner(ModelHeader header, double decay) {
    this.header = header;
    this.decay = decay;
    weights = new double[header.rows()];
    squares = new double[header.rows()];
    sums = new double[header.rows()];
    Arrays.fill(squares, 1);
  }

  double score(FeatureBuffer features, int item) {
    double sum = 0;
    for (int i = features.begin(item); i < features.end(item); i++) {
      sum += weights[header.row(features.feature(i))];
    }
    return sum;
  }

  /** Moves the weights of an item by a gradient of its score. */
  void move(FeatureBuffer features, int item, double gradient) {
    for (int i = features.begin(item); i < features.end(item); i++) {
      int row = header.row(features.feature(i));
      double slope = gradient - decay * weights[row];
      squares[row] += slope * slope;
      double change = RATE * slope / Math.sqrt(squares[row]);
      weights[row] += change;
      sums[row] += change * step;
    }
  }

  /** Counts an example as seen. */
  void next() {
    step++;
  }

  /** Writes the mean of the weights into a column of the weights of a model. */
  void copyTo(float[] all, int column) {
    int labels = header.labels().size();
    for (int row = 0; row < weights.length; row++) {
      all[row * labels + column] = (float) (weights[row] - sums[row] / step);
    }
  }
}
