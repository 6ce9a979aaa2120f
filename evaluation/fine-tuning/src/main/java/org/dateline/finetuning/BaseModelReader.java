package org.dateline.finetuning;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.finetuning.Weights.Linear;
import org.dateline.finetuning.Weights.Matrix;
import org.dateline.finetuning.Weights.Norm;

/** Finds the numbers of a BERT encoder in an ONNX file that PyTorch exported. */
final class BaseModelReader {

  private final Map<String, TensorProto> tensors = new HashMap<>();
  private final Map<String, String> factors = new HashMap<>();
  private final Weights weights = new Weights();

  private BaseModelReader(GraphProto graph) {
    graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    // The matrices have no names that tell; the nodes that multiply by them have.
    for (NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("MatMul")) {
        node.getInputList().stream()
            .filter(tensors::containsKey)
            .forEach(input -> factors.put(node.getName(), input));
      }
    }
  }

  /**
   * Reads all layers.
   *
   * @throws IOException if the file is not such a model; the message names what it lacks
   */
  static Weights read(InputStream in) throws IOException {
    return new BaseModelReader(ModelProto.parseFrom(in).getGraph()).read();
  }

  private Weights read() throws IOException {
    for (String table : List.of(Weights.WORDS, Weights.POSITIONS, Weights.SEGMENTS)) {
      weights.put(table, matrix(table));
    }
    addNorm(Weights.EMBEDDING_NORM);
    int layer = 0;
    while (tensors.containsKey(Weights.layer(layer) + Linear.OUTPUT.label() + ".bias")) {
      String prefix = Weights.layer(layer++);
      for (Linear linear : Linear.values()) {
        String name = prefix + linear.label();
        weights.put(name + ".weight", transposed(matrix(factors.get(node(name)))));
        weights.put(name + ".bias", matrix(name + ".bias"));
      }
      for (Norm norm : Norm.values()) {
        addNorm(prefix + norm.label());
      }
    }
    return weights;
  }

  private void addNorm(String name) throws IOException {
    weights.put(name + ".weight", matrix(name + ".weight"));
    weights.put(name + ".bias", matrix(name + ".bias"));
  }

  private static String node(String name) {
    String[] parts = name.split("\\.", 4);
    return "/"
        + parts[0]
        + "/"
        + parts[1]
        + "."
        + parts[2]
        + "/"
        + parts[3].replace('.', '/')
        + "/MatMul";
  }

  private Matrix matrix(String name) throws IOException {
    TensorProto tensor = tensors.get(name);
    if (tensor == null || tensor.getDataType() != TensorProto.DataType.FLOAT_VALUE) {
      throw new IOException("The base model is no BERT encoder: it has no numbers '" + name + "'");
    }
    float[] values = new float[tensor.getRawData().size() / Float.BYTES];
    tensor
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    int columns = (int) tensor.getDims(tensor.getDimsCount() - 1);
    return new Matrix(values, values.length / columns, columns);
  }

  static Matrix transposed(Matrix matrix) {
    float[] values = new float[matrix.values().length];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int column = 0; column < matrix.columns(); column++) {
        values[column * matrix.rows() + row] = matrix.values()[row * matrix.columns() + column];
      }
    }
    return new Matrix(values, matrix.columns(), matrix.rows());
  }
}
