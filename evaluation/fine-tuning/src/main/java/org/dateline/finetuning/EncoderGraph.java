package org.dateline.finetuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.finetuning.Weights.Linear;
import org.dateline.finetuning.Weights.Matrix;
import org.dateline.finetuning.Weights.Norm;

/**
 * Writes an encoder with its heads as an ONNX model that {@code annotator-encoder} reads: inputs
 * {@code input_ids}, {@code attention_mask}, {@code token_type_ids} and {@code case_ids}, outputs
 * {@code last_hidden_state} and {@code logits} with the scores of all heads side by side.
 */
final class EncoderGraph {

  private static final float NORM_EPSILON = 1e-12f;
  private static final float MASKED = -10_000;

  private final Weights weights;
  private final OnnxBuilder onnx;
  private final int width;

  private EncoderGraph(Weights weights, OnnxBuilder onnx) {
    this.weights = weights;
    this.onnx = onnx;
    this.width = weights.width();
  }

  /**
   * Returns the bytes of a model.
   *
   * @param heads of all tasks
   * @param maxPieces the longest window, special pieces included
   * @param quantized whether matrices have 8 bits a number, with a scale for each row, and inputs
   *     of products are scaled to 8 bits too, each time anew
   */
  static byte[] write(Weights weights, List<Head> heads, int maxPieces, boolean quantized) {
    OnnxBuilder onnx = new OnnxBuilder(quantized);
    return new EncoderGraph(weights, onnx).build(heads, maxPieces);
  }

  private byte[] build(List<Head> heads, int maxPieces) {
    for (String input : List.of("input_ids", "attention_mask", "token_type_ids", "case_ids")) {
      onnx.input(input);
    }
    String x = embeddings(maxPieces);
    String bias = attentionBias();
    for (int layer = 0; layer < weights.layers(); layer++) {
      boolean last = layer == weights.layers() - 1;
      x = layer(x, bias, Weights.layer(layer), last ? "last_hidden_state" : null);
    }
    onnx.output(x, width);
    int scores = heads.stream().mapToInt(head -> head.labels().size()).sum();
    String product = onnx.node("MatMul", x, onnx.floats("heads", headMatrix(heads), width, scores));
    onnx.named("logits", "Add", product, onnx.floats("heads.bias", headBiases(heads), scores));
    onnx.output("logits", scores);
    return onnx.build();
  }

  private String embeddings(int maxPieces) {
    Matrix positions = weights.get(Weights.POSITIONS);
    float[] used = Arrays.copyOf(positions.values(), maxPieces * width);
    String table = onnx.floats(Weights.POSITIONS, used, maxPieces, width);
    String length =
        onnx.node("Slice", onnx.node("Shape", "input_ids"), onnx.longs(1), onnx.longs(2));
    String sum = onnx.node("Add", words(), onnx.node("Slice", table, onnx.longs(0), length));
    sum = onnx.node("Add", sum, lookUp(Weights.SEGMENTS, "token_type_ids"));
    sum = onnx.node("Add", sum, lookUp(Weights.SHAPES, "case_ids"));
    return norm(sum, Weights.EMBEDDING_NORM, null);
  }

  private String words() {
    return onnx.rows(Weights.WORDS, weights.get(Weights.WORDS), "input_ids");
  }

  private String lookUp(String name, String ids) {
    Matrix table = weights.get(name);
    return onnx.node("Gather", onnx.floats(name, table.values(), table.rows(), width), ids);
  }

  /** Zero where there is a piece, far below where a row is filled up. */
  private String attentionBias() {
    String mask = onnx.cast(onnx.node("Unsqueeze", "attention_mask", onnx.longs(1, 2)));
    String hidden = onnx.node("Sub", onnx.scalar(1), mask);
    return onnx.node("Mul", hidden, onnx.scalar(MASKED));
  }

  private String layer(String x, String bias, String prefix, String output) {
    String attended = linear(attend(x, bias, prefix), prefix, Linear.ATTENDED);
    String middle = norm(onnx.node("Add", x, attended), prefix + Norm.ATTENDED.label(), null);
    String hidden = onnx.node("Gelu", linear(middle, prefix, Linear.INTERMEDIATE));
    String added = onnx.node("Add", middle, linear(hidden, prefix, Linear.OUTPUT));
    return norm(added, prefix + Norm.OUTPUT.label(), output);
  }

  private String attend(String x, String bias, String prefix) {
    List<Matrix> matrices = new ArrayList<>();
    List<Matrix> biases = new ArrayList<>();
    for (Linear map : List.of(Linear.QUERY, Linear.KEY, Linear.VALUE)) {
      float scale = map == Linear.QUERY ? (float) (1 / Math.sqrt(Weights.HEAD_WIDTH)) : 1;
      matrices.add(scaled(weights.get(prefix + map.label() + ".weight"), scale));
      biases.add(scaled(weights.get(prefix + map.label() + ".bias"), scale));
    }
    String all = onnx.linear(x, prefix + "attention", stacked(matrices), stacked(biases).values());
    List<String> parts = onnx.split(all, 3);
    String query = heads(parts.get(0), 0, 2, 1, 3);
    String key = heads(parts.get(1), 0, 2, 3, 1);
    String value = heads(parts.get(2), 0, 2, 1, 3);
    String scores = onnx.node("Add", onnx.node("MatMul", query, key), bias);
    String attended = onnx.node("MatMul", onnx.softmax(scores), value);
    return onnx.node("Reshape", onnx.transpose(attended, 0, 2, 1, 3), onnx.longs(0, 0, width));
  }

  private String heads(String x, int... order) {
    String split =
        onnx.node("Reshape", x, onnx.longs(0, 0, width / Weights.HEAD_WIDTH, Weights.HEAD_WIDTH));
    return onnx.transpose(split, order);
  }

  private String linear(String x, String prefix, Linear map) {
    String name = prefix + map.label();
    return onnx.linear(
        x, name, weights.get(name + ".weight"), weights.get(name + ".bias").values());
  }

  private String norm(String x, String name, String output) {
    String weight = onnx.floats(name + ".weight", weights.get(name + ".weight").values(), width);
    String bias = onnx.floats(name + ".bias", weights.get(name + ".bias").values(), width);
    return onnx.layerNorm(output, x, weight, bias, NORM_EPSILON);
  }

  private static Matrix scaled(Matrix matrix, float factor) {
    float[] values = matrix.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
    return new Matrix(values, matrix.rows(), matrix.columns());
  }

  private static Matrix stacked(List<Matrix> matrices) {
    int size = matrices.stream().mapToInt(m -> m.values().length).sum();
    float[] values = new float[size];
    int offset = 0;
    for (Matrix matrix : matrices) {
      System.arraycopy(matrix.values(), 0, values, offset, matrix.values().length);
      offset += matrix.values().length;
    }
    int columns = matrices.get(0).columns();
    return new Matrix(values, size / columns, columns);
  }

  private float[] headMatrix(List<Head> heads) {
    Matrix all = stacked(heads.stream().map(Head::weights).toList());
    return BaseModelReader.transposed(all).values();
  }

  private static float[] headBiases(List<Head> heads) {
    return stacked(heads.stream().map(h -> new Matrix(h.biases(), h.labels().size(), 1)).toList())
        .values();
  }
}
