package org.dateline.evaluation.train;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads one matrix of bytes out of an ONNX file, which is a message of Protocol Buffers: of the
 * model the graph (field 7), of it the initializers (field 5) with dimensions (1), name (8) and raw
 * data (9).
 */
final class TensorReader {

  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int DIMENSIONS = 1;
  private static final int NAME = 8;
  private static final int RAW_DATA = 9;
  private static final int BYTES = 2;

  private TensorReader() {}

  /**
   * Returns the rows of a matrix.
   *
   * @param name ending of its name
   * @throws IOException if the file has no such matrix of bytes
   */
  static byte[][] read(Path file, String name) throws IOException {
    ByteBuffer model = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      for (ByteBuffer graph = next(model, GRAPH); graph != null; graph = next(model, GRAPH)) {
        for (ByteBuffer tensor = next(graph, INITIALIZER);
            tensor != null;
            tensor = next(graph, INITIALIZER)) {
          byte[][] rows = rows(tensor, name);
          if (rows != null) {
            return rows;
          }
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException(String.format(Locale.ROOT, "'%s' is no ONNX file", file), e);
    }
    throw new IOException(
        String.format(Locale.ROOT, "'%s' has no matrix of bytes named '…%s'", file, name));
  }

  private static byte[][] rows(ByteBuffer tensor, String name) {
    ByteBuffer label = next(tensor.duplicate(), NAME);
    ByteBuffer data = next(tensor.duplicate(), RAW_DATA);
    if (label == null
        || data == null
        || !StandardCharsets.UTF_8.decode(label).toString().endsWith(name)) {
      return null;
    }
    int rows = dimension(tensor);
    if (rows < 1 || data.remaining() % rows != 0) {
      return null;
    }
    byte[][] matrix = new byte[rows][data.remaining() / rows];
    for (byte[] row : matrix) {
      data.get(row);
    }
    return matrix;
  }

  /** Returns the first dimension, packed or not. */
  private static int dimension(ByteBuffer tensor) {
    ByteBuffer message = tensor.duplicate();
    long key = number(message);
    if (key >> 3 != DIMENSIONS) {
      return 0;
    }
    if ((key & 7) == BYTES) {
      number(message);
    }
    return (int) number(message);
  }

  /** Returns the content of the next field with a number, and moves behind it; null for none. */
  private static ByteBuffer next(ByteBuffer message, int field) {
    while (message.hasRemaining()) {
      long key = number(message);
      switch ((int) (key & 7)) {
        case 0 -> number(message);
        case 1 -> message.position(message.position() + Long.BYTES);
        case 5 -> message.position(message.position() + Integer.BYTES);
        case BYTES -> {
          int length = (int) number(message);
          ByteBuffer content = message.slice(message.position(), length);
          message.position(message.position() + length);
          if (key >> 3 == field) {
            return content;
          }
        }
        default -> throw new IllegalArgumentException("Wire type " + (key & 7));
      }
    }
    return null;
  }

  private static long number(ByteBuffer message) {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte b = message.get();
      number |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("A number of more than ten bytes");
  }
}
