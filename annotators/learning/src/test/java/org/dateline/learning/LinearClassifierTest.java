package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearClassifierTest {

  private static final ModelHeader HEADER =
      new ModelHeader(
          ModelKind.CLASSIFIER, "sample", Samples.FEATURES, List.of("no", "perhaps", "yes"), 16, 0);

  private final FeatureBuffer features = new FeatureBuffer();
  private final float[] weights = new float[HEADER.rows() * 3];

  @Test
  void labelWithTheHighestSumWins() throws Exception {
    weigh(1, 10, 0, 2f);
    weigh(1, 10, 2, 1f);
    weigh(2, 10, 2, 1.5f);
    features.startItem(0);
    features.add(1, 10);
    features.startItem(0);
    features.add(1, 10);
    features.add(2, 10);
    LinearClassifier classifier =
        new LinearClassifier(
            Samples.read(
                Samples.bytes(LinearModel.quantized(HEADER, weights, new float[0], Map.of()))));

    assertThat(classifier.classify(features, 0)).isZero();
    assertThat(classifier.classify(features, 1)).isEqualTo(2);
    assertThat(classifier.score(2)).isCloseTo(2.5, within(0.01));
    assertThat(classifier.score(1)).isZero();
  }

  @Test
  void lowerLabelWinsWhereNothingIsKnown() {
    features.startItem(0);
    features.add(7, 7);
    LinearClassifier classifier =
        new LinearClassifier(LinearModel.quantized(HEADER, weights, new float[0], Map.of()));

    assertThat(classifier.classify(features, 0)).isZero();
  }

  private void weigh(int template, int value, int label, float weight) {
    weights[HEADER.row(Hash.feature(template, value)) * 3 + label] = weight;
  }
}
