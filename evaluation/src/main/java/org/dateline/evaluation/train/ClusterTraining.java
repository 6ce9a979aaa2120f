package org.dateline.evaluation.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.learning.Hash;

/**
 * Makes clusters of words from the word vectors of a pretrained encoder: those of whole words, of
 * letters, two or more.
 *
 * @since 0.1.0
 */
public final class ClusterTraining {

  private static final String VECTORS = "embeddings.word_embeddings.weight_quantized";
  private static final int ROUNDS = 10;

  private ClusterTraining() {}

  /**
   * Makes the rows of a table of clusters, which {@link org.dateline.learning.names.WordClusters}
   * reads.
   *
   * @param encoder ONNX file with the vectors as bytes
   * @param tokenizer JSON file with the numbers of the words
   * @param fine how many clusters
   * @param coarse how many larger ones
   * @throws IOException if a file is not of this kind
   */
  public static List<String> rows(Path encoder, Path tokenizer, int fine, int coarse, long seed)
      throws IOException {
    byte[][] table = TensorReader.read(encoder, VECTORS);
    Map<String, Integer> words = words(tokenizer, table.length);
    float[][] vectors = new float[words.size()][];
    int row = 0;
    for (int id : words.values()) {
      vectors[row++] = vector(table[id]);
    }
    centre(vectors);
    int[] small = SphericalClusters.of(vectors, fine, ROUNDS, seed);
    int[] large = SphericalClusters.of(vectors, coarse, ROUNDS, seed);
    List<String> rows = new ArrayList<>();
    row = 0;
    for (String word : words.keySet()) {
      int hash = Hash.lowerCase(word, 0, word.length());
      rows.add(String.format(Locale.ROOT, "%08x\t%d\t%d", hash, small[row] + 1, large[row] + 1));
      row++;
    }
    rows.sort(null);
    return rows;
  }

  /** Returns the whole words with their numbers, in alphabetical order. */
  private static Map<String, Integer> words(Path tokenizer, int limit) throws IOException {
    JsonNode all = JsonMapper.builder().build().readTree(tokenizer.toFile());
    Map<String, Integer> words = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : all.path("model").path("vocab").properties()) {
      String word = entry.getKey();
      boolean letters = word.length() > 1 && word.chars().allMatch(Character::isLetter);
      if (letters && entry.getValue().intValue() < limit) {
        words.put(word, entry.getValue().intValue());
      }
    }
    if (words.isEmpty()) {
      throw new IOException("'" + tokenizer + "' has no words under model, vocab");
    }
    return words;
  }

  /** The bytes have one scale and one zero, which do not matter once the mean is taken off. */
  private static float[] vector(byte[] bytes) {
    float[] vector = new float[bytes.length];
    for (int k = 0; k < bytes.length; k++) {
      vector[k] = bytes[k] & 0xFF;
    }
    return vector;
  }

  private static void centre(float[][] vectors) {
    double[] mean = new double[vectors[0].length];
    for (float[] vector : vectors) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += vector[k] / (double) vectors.length;
      }
    }
    for (float[] vector : vectors) {
      for (int k = 0; k < mean.length; k++) {
        vector[k] -= (float) mean[k];
      }
    }
  }
}
