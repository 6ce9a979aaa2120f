package org.dateline.finetuning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The numbers of an encoder, each array under the name that it has in BERT as published (Devlin et
 * al. 2019). Matrices of linear maps have a row for each output.
 */
final class Weights {

  static final String WORDS = "embeddings.word_embeddings.weight";
  static final String POSITIONS = "embeddings.position_embeddings.weight";
  static final String SEGMENTS = "embeddings.token_type_embeddings.weight";

  /** Vectors of the shapes of words, which the base models do not have. */
  static final String SHAPES = "embeddings.case_embeddings.weight";

  static final String EMBEDDING_NORM = "embeddings.LayerNorm";

  /** What the base models divide their width by to get the heads of attention. */
  static final int HEAD_WIDTH = 32;

  private final Map<String, Matrix> matrices = new LinkedHashMap<>();

  /**
   * An array of numbers, row after row.
   *
   * @param rows 1 for a vector
   */
  record Matrix(float[] values, int rows, int columns) {}

  void put(String name, Matrix matrix) {
    matrices.put(name, matrix);
  }

  Map<String, Matrix> all() {
    return matrices;
  }

  Matrix get(String name) {
    Matrix matrix = matrices.get(name);
    if (matrix == null) {
      throw new NoSuchElementException("The encoder has no '" + name + "'");
    }
    return matrix;
  }

  /** How many layers there are. */
  int layers() {
    int layers = 0;
    while (matrices.containsKey(layer(layers) + Linear.OUTPUT.label() + ".bias")) {
      layers++;
    }
    return layers;
  }

  /** How many numbers a vector has. */
  int width() {
    return get(WORDS).columns();
  }

  static String layer(int number) {
    return "encoder.layer." + number + ".";
  }

  /** The linear maps of a layer. */
  enum Linear {
    QUERY("attention.self.query"),
    KEY("attention.self.key"),
    VALUE("attention.self.value"),
    ATTENDED("attention.output.dense"),
    INTERMEDIATE("intermediate.dense"),
    OUTPUT("output.dense");

    private final String label;

    Linear(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The normalizations of a layer. */
  enum Norm {
    ATTENDED("attention.output.LayerNorm"),
    OUTPUT("output.LayerNorm");

    private final String label;

    Norm(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
