package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SequenceMarginalsTest {

  private static final int SIZE = Samples.TAGS.size();
  private static final int GROUPS = 2;
  private static final double TEMPERATURE = 2;

  @RepeatedTest(100)
  void areTheSharesOfAllValidSequences(RepetitionInfo run) {
    Random random = new Random(Samples.seed() + run.getCurrentRepetition());
    LinearModel model = model(random);
    int items = 1 + random.nextInt(5);
    FeatureBuffer sequence = new FeatureBuffer();
    Samples.fill(sequence, random, items, GROUPS);
    float[] found = new float[(items + 1) * SIZE];
    new SequenceMarginals(model, TEMPERATURE).compute(sequence, found, 1);

    double[] sums = new double[items * SIZE];
    double all = 0;
    for (int code = 0; code < Math.pow(SIZE, items); code++) {
      double weight = weight(model, sequence, code);
      all += weight;
      for (int item = 0; item < items; item++) {
        sums[item * SIZE + tag(code, item)] += weight;
      }
    }
    for (int i = 0; i < sums.length; i++) {
      assertThat((double) found[SIZE + i]).isCloseTo(sums[i] / all, within(1e-4));
    }
  }

  private static LinearModel model(Random random) {
    ModelHeader header = Samples.tagger(10, GROUPS);
    float[] weights = new float[header.rows() * SIZE];
    float[] transitions = new float[header.transitions()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian();
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) random.nextGaussian();
    }
    return LinearModel.quantized(header, weights, transitions, Map.of());
  }

  private static int tag(int code, int item) {
    return (int) (code / Math.pow(SIZE, item)) % SIZE;
  }

  private static double weight(LinearModel model, FeatureBuffer sequence, int code) {
    double score = 0;
    int before = TagSet.OUTSIDE;
    for (int item = 0; item < sequence.items(); item++) {
      int tag = tag(code, item);
      if (!TagSet.mayFollow(before, tag)) {
        return 0;
      }
      int[] sums = new int[SIZE];
      model.score(sequence, item, sums, 0);
      score += sums[tag];
      score += model.transitions()[(sequence.group(item) * SIZE + before) * SIZE + tag];
      before = tag;
    }
    return Math.exp(score * model.scale() / TEMPERATURE);
  }

  @Test
  void sumToOneOverLongSequencesAndWildScores() {
    Random random = new Random(Samples.seed());
    LinearModel model = Samples.model(Samples.tagger(10, GROUPS), random);
    FeatureBuffer sequence = new FeatureBuffer();
    Samples.fill(sequence, random, 3000, GROUPS);
    float[] found = new float[3000 * SIZE];
    new SequenceMarginals(model, 5).compute(sequence, found, 0);

    for (int item = 0; item < 3000; item++) {
      double sum = 0;
      for (int tag = 0; tag < SIZE; tag++) {
        sum += found[item * SIZE + tag];
      }
      assertThat(sum).as("item %d", item).isCloseTo(1, within(1e-3));
    }
  }

  @Test
  void temperatureHasToBeAboveZero() {
    LinearModel model = Samples.model(Samples.tagger(10, GROUPS), new Random(1));

    assertThatThrownBy(() -> new SequenceMarginals(model, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above 0");
  }
}
