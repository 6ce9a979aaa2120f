package org.dateline.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a protocol buffer by hand, as far as a small ONNX graph needs it (onnx.proto, IR 8). */
final class OnnxBytes {

  static final int FLOAT = 1;
  static final int INT64 = 7;

  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  OnnxBytes number(int field, long value) {
    varint(field << 3 | VARINT);
    varint(value);
    return this;
  }

  OnnxBytes bytes(int field, byte[] value) {
    varint(field << 3 | BYTES);
    varint(value.length);
    out.writeBytes(value);
    return this;
  }

  OnnxBytes text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  OnnxBytes message(int field, OnnxBytes value) {
    return bytes(field, value.toByteArray());
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }

  /** A model of one graph. */
  static byte[] model(OnnxBytes graph) {
    return new OnnxBytes()
        .number(1, 8)
        .message(7, graph.text(2, "test"))
        .message(8, new OnnxBytes().text(1, "").number(2, 13))
        .toByteArray();
  }

  /** A node of a graph with two inputs and one output. */
  static OnnxBytes node(String operator, String first, String second, String result) {
    return new OnnxBytes().text(1, first).text(1, second).text(2, result).text(4, operator);
  }

  /** A constant matrix. */
  static OnnxBytes matrix(String name, float[][] rows) {
    ByteBuffer data =
        ByteBuffer.allocate(rows.length * rows[0].length * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : rows) {
      for (float value : row) {
        data.putFloat(value);
      }
    }
    return new OnnxBytes()
        .number(1, rows.length)
        .number(1, rows[0].length)
        .number(2, FLOAT)
        .text(8, name)
        .bytes(9, data.array());
  }

  /** An input or output; a dimension is a number or the name of what varies. */
  static OnnxBytes value(String name, int type, String... dimensions) {
    OnnxBytes shape = new OnnxBytes();
    for (String dimension : dimensions) {
      OnnxBytes size = new OnnxBytes();
      shape.message(
          1,
          Character.isDigit(dimension.charAt(0))
              ? size.number(1, Long.parseLong(dimension))
              : size.text(2, dimension));
    }
    OnnxBytes tensor = new OnnxBytes().number(1, type).message(2, shape);
    return new OnnxBytes().text(1, name).message(2, new OnnxBytes().message(1, tensor));
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
