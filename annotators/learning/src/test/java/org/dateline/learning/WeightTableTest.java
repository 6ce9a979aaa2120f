package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Rows of eight bytes are added another way than others. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 8})
  void sumOfManyRowsIsThatOfTheirWeights(int types) {
    List<String> names = IntStream.range(0, types).mapToObj(i -> "t" + i).toList();
    ModelHeader header =
        new ModelHeader(ModelKind.SEQUENCE, "m", "f", TagSet.ofTypes(names).names(), 8, 1);
    int labels = header.labels().size();
    Random random = new Random(Samples.seed());
    float[] weights = Samples.gaussians(random, header.rows() * labels);
    // Rows of very different size, so that all shifts come into play.
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) Math.pow(10, i / labels % 5);
    }
    LinearModel model =
        LinearModel.quantized(header, weights, new float[header.transitions()], Map.of());
    FeatureBuffer features = new FeatureBuffer(1, 1);
    features.startItem(0);
    int[] expected = new int[labels + 2];
    expected[1] = 5;
    int[] sums = expected.clone();
    for (int i = 0; i < 3000; i++) {
      features.add(i % 50, random.nextInt());
      int row = header.row(features.feature(i));
      for (int label = 0; label < labels; label++) {
        expected[1 + label] += model.weight(row, label);
      }
      if (i == 60) {
        int[] few = sums.clone();
        model.score(features, 0, few, 1);
        assertThat(few).isEqualTo(expected);
      }
    }

    model.score(features, 0, sums, 1);

    assertThat(sums).isEqualTo(expected);
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
