package org.dateline.finetuning;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.finetuning.Weights.Matrix;

/** Puts an ONNX graph together, node by node; each method returns the name of a result. */
final class OnnxBuilder {

  private static final int FORMAT = 9;
  private static final int OPERATORS = 20;

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("encoder");
  private final Map<String, String> constants = new HashMap<>();
  private final boolean quantized;
  private int results;

  /**
   * Begins a graph.
   *
   * @param quantized whether the large matrices get 8 bits a number
   */
  OnnxBuilder(boolean quantized) {
    this.quantized = quantized;
  }

  byte[] build() {
    return ModelProto.newBuilder()
        .setIrVersion(FORMAT)
        .setProducerName("dateline")
        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATORS))
        .setGraph(graph)
        .build()
        .toByteArray();
  }

  /** Declares an input of whole numbers with the dimensions window and wordpiece. */
  void input(String name) {
    graph.addInput(value(name, DataType.INT64, List.of("window", "piece"), 0));
  }

  /** Declares an output of numbers with the dimensions window, wordpiece and this width. */
  void output(String name, int width) {
    graph.addOutput(value(name, DataType.FLOAT, List.of("window", "piece"), width));
  }

  private static ValueInfoProto value(
      String name, DataType type, List<String> dimensions, int width) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    dimensions.forEach(d -> shape.addDim(Dimension.newBuilder().setDimParam(d)));
    if (width > 0) {
      shape.addDim(Dimension.newBuilder().setDimValue(width));
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape)))
        .build();
  }

  /** Adds a node. */
  String node(String operator, String... inputs) {
    return named("r" + results++, operator, inputs);
  }

  /** Adds a node whose result has a name of its own. */
  String named(String result, String operator, String... inputs) {
    add(operator, List.of(result), inputs);
    return result;
  }

  private NodeProto.Builder add(String operator, List<String> outputs, String... inputs) {
    return graph
        .addNodeBuilder()
        .setOpType(operator)
        .addAllInput(List.of(inputs))
        .addAllOutput(outputs);
  }

  private static AttributeProto whole(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  String cast(String x) {
    String result = "r" + results++;
    add("Cast", List.of(result), x).addAttribute(whole("to", DataType.FLOAT.getNumber()));
    return result;
  }

  String softmax(String x) {
    String result = "r" + results++;
    add("Softmax", List.of(result), x).addAttribute(whole("axis", -1));
    return result;
  }

  String transpose(String x, int... order) {
    String result = "r" + results++;
    AttributeProto.Builder permutation =
        AttributeProto.newBuilder().setName("perm").setType(AttributeProto.AttributeType.INTS);
    Arrays.stream(order).forEach(permutation::addInts);
    add("Transpose", List.of(result), x).addAttribute(permutation);
    return result;
  }

  /** Splits the last dimension into equal parts. */
  List<String> split(String x, int parts) {
    List<String> outputs = IntStream.range(0, parts).mapToObj(i -> "r" + results++).toList();
    add("Split", outputs, x)
        .addAttribute(whole("axis", -1))
        .addAttribute(whole("num_outputs", parts));
    return outputs;
  }

  /**
   * Normalizes the last dimension.
   *
   * @param name of the result, or null
   */
  String layerNorm(String name, String x, String weight, String bias, float epsilon) {
    String result = name == null ? "r" + results++ : name;
    add("LayerNormalization", List.of(result), x, weight, bias)
        .addAttribute(whole("axis", -1))
        .addAttribute(
            AttributeProto.newBuilder()
                .setName("epsilon")
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(epsilon));
    return result;
  }

  /** Looks rows of a table up. */
  String rows(String name, Matrix table, String ids) {
    if (!quantized) {
      return node("Gather", floats(name, table.values(), table.rows(), table.columns()), ids);
    }
    QuantizedMatrix small = QuantizedMatrix.of(table);
    String numbers = bytes(name, small.values(), table.rows(), table.columns());
    String scales = floats(name + ".scale", small.scales(), table.rows(), 1);
    return node("Mul", cast(node("Gather", numbers, ids)), node("Gather", scales, ids));
  }

  /**
   * Multiplies by a matrix and adds a bias.
   *
   * @param matrix with a row for each output
   */
  String linear(String x, String name, Matrix matrix, float[] bias) {
    String added = floats(name + ".bias", bias, bias.length);
    if (!quantized) {
      float[] values = BaseModelReader.transposed(matrix).values();
      String factor = floats(name + ".weight", values, matrix.columns(), matrix.rows());
      return node("Add", node("MatMul", x, factor), added);
    }
    QuantizedMatrix small = QuantizedMatrix.of(matrix);
    String factor = bytes(name + ".weight", small.transposed(), matrix.columns(), matrix.rows());
    String scales = floats(name + ".scale", small.scales(), matrix.rows());
    List<String> input = IntStream.range(0, 3).mapToObj(i -> "r" + results++).toList();
    add("DynamicQuantizeLinear", input, x);
    String zero = bytes(name + ".zero", new byte[matrix.rows()], matrix.rows());
    String product = cast(node("MatMulInteger", input.get(0), factor, input.get(2), zero));
    return node("Add", node("Mul", product, node("Mul", input.get(1), scales)), added);
  }

  String scalar(float value) {
    return constants.computeIfAbsent(
        "float " + value, key -> floats("c" + constants.size(), new float[] {value}));
  }

  String longs(long... values) {
    return constants.computeIfAbsent(
        Arrays.toString(values),
        key -> {
          ByteBuffer raw = buffer(values.length * Long.BYTES);
          Arrays.stream(values).forEach(raw::putLong);
          return tensor("c" + constants.size(), DataType.INT64, raw, values.length);
        });
  }

  String floats(String name, float[] values, int... dimensions) {
    ByteBuffer raw = buffer(values.length * Float.BYTES);
    for (float value : values) {
      raw.putFloat(value);
    }
    return tensor(name, DataType.FLOAT, raw, dimensions);
  }

  private String bytes(String name, byte[] values, int... dimensions) {
    return tensor(name, DataType.INT8, buffer(values.length).put(values), dimensions);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private String tensor(String name, DataType type, ByteBuffer raw, int... dimensions) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(raw.flip()));
    Arrays.stream(dimensions).forEach(tensor::addDims);
    graph.addInitializer(tensor);
    return name;
  }
}
