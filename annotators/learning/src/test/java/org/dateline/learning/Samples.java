package org.dateline.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small models and sequences with random numbers from a seed. */
final class Samples {

  static final TagSet TAGS = TagSet.ofTypes(List.of("content", "cue"));
  static final String FEATURES = "test-1";

  private Samples() {}

  static long seed() {
    return Long.parseLong(System.getProperty("tests.seed", "1"));
  }

  static ModelHeader tagger(int hashBits, int groups) {
    return new ModelHeader(ModelKind.SEQUENCE, "sample", FEATURES, TAGS.names(), hashBits, groups);
  }

  static LinearModel model(ModelHeader header, Random random) {
    float[] weights = gaussians(random, header.rows() * header.labels().size());
    float[] transitions = gaussians(random, header.transitions());
    Map<String, WordSet> words = Map.of("cue", WordSet.of(random.ints(20).toArray()));
    return LinearModel.quantized(header, weights, transitions, words);
  }

  /** Returns numbers of very different sizes, as the weights of a trained model are. */
  static float[] gaussians(Random random, int size) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (random.nextGaussian() * Math.exp(4 * random.nextGaussian()));
    }
    return values;
  }

  static void fill(FeatureBuffer buffer, Random random, int items, int groups) {
    buffer.clear();
    for (int item = 0; item < items; item++) {
      buffer.startItem(random.nextInt(groups));
      for (int template = 0; template < 5; template++) {
        buffer.add(template, random.nextInt(1000));
      }
    }
  }

  static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelWriter.write(model, out);
    return out.toByteArray();
  }

  static LinearModel read(byte[] file) throws IOException {
    return ModelReader.read(new ByteArrayInputStream(file), "sample.model");
  }
}
