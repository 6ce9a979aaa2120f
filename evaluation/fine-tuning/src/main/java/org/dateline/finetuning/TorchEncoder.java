package org.dateline.finetuning;

import static org.bytedeco.pytorch.global.torch.dropout;
import static org.bytedeco.pytorch.global.torch.embedding;
import static org.bytedeco.pytorch.global.torch.gelu;
import static org.bytedeco.pytorch.global.torch.layer_norm;
import static org.bytedeco.pytorch.global.torch.linear;
import static org.bytedeco.pytorch.global.torch.matmul;
import static org.bytedeco.pytorch.global.torch.softmax;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.dateline.encoder.Batch;
import org.dateline.encoder.CaseShape;
import org.dateline.finetuning.Weights.Linear;
import org.dateline.finetuning.Weights.Matrix;
import org.dateline.finetuning.Weights.Norm;

/**
 * A BERT encoder (Devlin et al. 2019) whose numbers can be trained, with a vector for the shape of
 * each word beside those of word, position and segment.
 */
final class TorchEncoder {

  private static final double NORM_EPSILON = 1e-12;
  private static final float MASKED = -10_000;
  private static final double DROPOUT = 0.1;

  private final Map<String, Tensor> parameters = new LinkedHashMap<>();
  private final Map<String, Matrix> shapes = new LinkedHashMap<>();
  private final boolean halfPrecision;
  private final int layers;
  private final int width;

  /**
   * Copies the numbers of a base model.
   *
   * @param halfPrecision whether products of matrices are made in bfloat16; everything else is in
   *     32 bits
   */
  TorchEncoder(Weights base, boolean halfPrecision) {
    this.halfPrecision = halfPrecision;
    layers = base.layers();
    width = base.width();
    base.all().forEach(this::add);
    if (!parameters.containsKey(Weights.SHAPES)) {
      int count = CaseShape.values().length;
      add(Weights.SHAPES, new Matrix(new float[count * width], count, width));
    }
    // Its words are seen too seldom to move well, and its file stays the same.
    parameters.forEach((name, tensor) -> tensor.set_requires_grad(!name.equals(Weights.WORDS)));
  }

  private void add(String name, Matrix matrix) {
    Tensor tensor =
        matrix.rows() == 1 && !name.startsWith("embeddings.case")
            ? Tensor.create(matrix.values(), matrix.columns())
            : Tensor.create(matrix.values(), matrix.rows(), matrix.columns());
    parameters.put(name, tensor);
    shapes.put(name, matrix);
  }

  /** How many numbers a vector has. */
  int width() {
    return width;
  }

  /** What is trained, by name. */
  Map<String, Tensor> trainable() {
    Map<String, Tensor> trainable = new LinkedHashMap<>(parameters);
    trainable.remove(Weights.WORDS);
    return trainable;
  }

  /**
   * Computes the vectors of all wordpieces of a batch.
   *
   * @param training whether numbers are dropped at random (Srivastava et al. 2014)
   * @return a row for each wordpiece of each window
   */
  Tensor vectors(Batch batch, boolean training) {
    int rows = batch.rows();
    int columns = batch.columns();
    Tensor x = embed(Weights.WORDS, batch.ids(), rows, columns);
    x = x.add(parameters.get(Weights.POSITIONS).slice(0, at(0), at(columns), 1));
    x = x.add(embed(Weights.SEGMENTS, batch.segments(), rows, columns));
    x = x.add(embed(Weights.SHAPES, batch.shapes(), rows, columns));
    x = drop(norm(x, Weights.EMBEDDING_NORM), training);
    float[] mask = new float[batch.mask().length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = batch.mask()[i] == 0 ? MASKED : 0;
    }
    Tensor bias = Tensor.create(mask, rows, 1, 1, columns);
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, bias, Weights.layer(layer), training);
    }
    return x.reshape(-1, width);
  }

  private static LongOptional at(long index) {
    return new LongOptional(index);
  }

  private Tensor embed(String table, long[] ids, int rows, int columns) {
    return embedding(parameters.get(table), Tensor.create(ids, rows, columns));
  }

  private Tensor layer(Tensor x, Tensor bias, String prefix, boolean training) {
    Tensor input = narrow(x);
    Tensor attended = attend(input, bias, prefix);
    Tensor added = drop(wide(map(attended, prefix, Linear.ATTENDED)), training);
    Tensor middle = norm(x.add(added), prefix + Norm.ATTENDED.label());
    Tensor hidden = gelu(map(narrow(middle), prefix, Linear.INTERMEDIATE));
    Tensor output = drop(wide(map(hidden, prefix, Linear.OUTPUT)), training);
    return norm(middle.add(output), prefix + Norm.OUTPUT.label());
  }

  private Tensor attend(Tensor input, Tensor bias, String prefix) {
    Tensor query = heads(map(input, prefix, Linear.QUERY));
    Tensor key = heads(map(input, prefix, Linear.KEY));
    Tensor value = heads(map(input, prefix, Linear.VALUE));
    Scalar scale = new Scalar(1 / Math.sqrt(Weights.HEAD_WIDTH));
    Tensor weights = softmax(matmul(query.mul(scale), key.transpose(2, 3)).add(bias), -1);
    Tensor attended = matmul(narrow(weights), value).transpose(1, 2);
    return attended.reshape(attended.size(0), attended.size(1), width);
  }

  private Tensor heads(Tensor x) {
    return x.view(x.size(0), x.size(1), width / Weights.HEAD_WIDTH, Weights.HEAD_WIDTH)
        .transpose(1, 2);
  }

  private Tensor map(Tensor x, String prefix, Linear map) {
    Tensor weight = parameters.get(prefix + map.label() + ".weight");
    Tensor bias = parameters.get(prefix + map.label() + ".bias");
    return linear(x, narrow(weight), new TensorOptional(narrow(bias)));
  }

  private Tensor norm(Tensor x, String name) {
    return layer_norm(
        x,
        new long[] {width},
        new TensorOptional(parameters.get(name + ".weight")),
        new TensorOptional(parameters.get(name + ".bias")),
        NORM_EPSILON,
        true);
  }

  private Tensor narrow(Tensor x) {
    return halfPrecision ? x.to(ScalarType.BFloat16) : x;
  }

  private Tensor wide(Tensor x) {
    return halfPrecision ? x.to(ScalarType.Float) : x;
  }

  private static Tensor drop(Tensor x, boolean training) {
    return training ? dropout(x, DROPOUT, true) : x;
  }

  /** Copies the numbers as they are now. */
  Weights weights() {
    Weights weights = new Weights();
    parameters.forEach(
        (name, tensor) -> {
          Matrix shape = shapes.get(name);
          weights.put(name, new Matrix(values(tensor), shape.rows(), shape.columns()));
        });
    return weights;
  }

  /** Copies the numbers of a tensor. */
  static float[] values(Tensor tensor) {
    Tensor plain = tensor.detach().contiguous();
    float[] values = new float[Math.toIntExact(plain.numel())];
    Arrays.fill(values, Float.NaN);
    plain.data_ptr_float().get(values, 0, values.length);
    return values;
  }
}
