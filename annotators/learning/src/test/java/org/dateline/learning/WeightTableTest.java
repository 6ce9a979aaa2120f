package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WeightTableTest {

  private static final ModelHeader HEADER = Samples.tagger(8, 1);
  private static final int LABELS = HEADER.labels().size();

  @RepeatedTest(20)
  void errorIsAtMostHalfAStepOfTheRow(RepetitionInfo run) {
    Random random = new Random(Samples.seed() + run.getCurrentRepetition());
    float[] weights = Samples.gaussians(random, HEADER.rows() * LABELS);
    LinearModel model = quantized(weights);

    for (int row = 0; row < HEADER.rows(); row++) {
      double largest = 0;
      for (int label = 0; label < LABELS; label++) {
        largest = Math.max(largest, Math.abs(weights[row * LABELS + label]));
      }
      // A step is twice as wide as needed at the most, as shifts go by powers of two.
      double step = Math.max(model.scale(), 2 * largest / 127);
      for (int label = 0; label < LABELS; label++) {
        double error = model.weight(row, label) * model.scale() - weights[row * LABELS + label];
        assertThat(Math.abs(error)).isLessThanOrEqualTo(step / 2 * 1.01);
      }
    }
  }

  @Test
  void largestWeightIsKept() {
    float[] weights = new float[HEADER.rows() * LABELS];
    weights[7] = -1234.5f;
    LinearModel model = quantized(weights);

    assertThat(model.weight(1, 2) * model.scale()).isBetween(-1234.51, -1234.49);
  }

  @Test
  void modelWithoutAnyWeightScoresZero() {
    LinearModel model = quantized(new float[HEADER.rows() * LABELS]);

    assertThat(model.weight(3, 1)).isZero();
    assertThat(model.scale()).isPositive();
  }

  private static LinearModel quantized(float[] weights) {
    return LinearModel.quantized(HEADER, weights, new float[HEADER.transitions()], Map.of());
  }
}
