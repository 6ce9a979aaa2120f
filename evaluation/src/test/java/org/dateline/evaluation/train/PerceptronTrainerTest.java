package org.dateline.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.ModelWriter;
import org.dateline.learning.SequenceTagger;
import org.dateline.learning.TagSet;
import org.junit.jupiter.api.Test;

class PerceptronTrainerTest {

  private static final TagSet TAGS = TagSet.ofTypes(List.of("a", "b"));
  private static final int[] PATTERN = {0, 1, 2, 0, 3, 4, 4};
  private static final ModelHeader HEADER =
      new ModelHeader(ModelKind.SEQUENCE, "sample", "sample-1", TAGS.names(), 12, 1);

  private final FeatureBuffer buffer = new FeatureBuffer();

  @Test
  void learnsWhatFeaturesTell() throws Exception {
    SequenceTagger tagger = new SequenceTagger(train(1));
    for (TrainingSequence sequence : sequences(99)) {
      fill(sequence.labels(), new Random(5));
      tagger.tag(buffer);
      for (int i = 0; i < sequence.items(); i++) {
        assertThat(tagger.tag(i)).isEqualTo(sequence.labels()[i]);
      }
    }
  }

  @Test
  void sameSeedGivesTheSameBytes() throws Exception {
    assertThat(bytes(train(7))).isEqualTo(bytes(train(7)));
  }

  @Test
  void otherSeedGivesAnotherOrder() throws Exception {
    assertThat(bytes(train(7))).isNotEqualTo(bytes(train(8)));
  }

  private LinearModel train(long seed) {
    return new PerceptronTrainer(HEADER, new AttributionTraining.Options(seed, 5, 2))
        .train(sequences(1), Map.of());
  }

  private List<TrainingSequence> sequences(long seed) {
    Random random = new Random(seed);
    List<TrainingSequence> sequences = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int[] labels = new int[1 + random.nextInt(20)];
      for (int item = 0; item < labels.length; item++) {
        labels[item] = PATTERN[item % PATTERN.length];
      }
      fill(labels, random);
      sequences.add(TrainingSequence.of(buffer, labels));
    }
    return sequences;
  }

  /** The first feature tells the label, the second nothing. */
  private void fill(int[] labels, Random random) {
    buffer.clear();
    for (int label : labels) {
      buffer.startItem(0);
      buffer.add(0, label);
      buffer.add(1, random.nextInt(30));
    }
  }

  private static byte[] bytes(LinearModel model) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelWriter.write(model, out);
    return out.toByteArray();
  }
}
