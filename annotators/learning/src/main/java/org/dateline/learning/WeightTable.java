package org.dateline.learning;

import java.util.Locale;

/**
 * The weights of all features, quantized: a row has one byte a label and one byte that says how far
 * they are to be shifted to the left. All whole numbers stand for themselves times one scale.
 *
 * <p>The error of a weight is at most half a step, and a step is at most 1/127 of the largest
 * weight of its row, or the scale where that is larger. Immutable.
 */
final class WeightTable {

  private static final int LARGEST = Byte.MAX_VALUE;
  private static final int MOST_SHIFT = 12;

  private final byte[] bytes;
  private final int offset;
  private final int labels;

  /**
   * Takes over rows of bytes.
   *
   * @param bytes not copied, must not change
   * @param offset index of the first row
   */
  WeightTable(byte[] bytes, int offset, int labels) {
    this.bytes = bytes;
    this.offset = offset;
    this.labels = labels;
  }

  /** Returns how many bytes a table takes. */
  static long length(ModelHeader header) {
    return (long) header.rows() * (header.labels().size() + 1);
  }

  /** Returns the value of the number one, such that the largest of the weights can be written. */
  static double scale(double largest) {
    return largest == 0 ? 1 : largest / (LARGEST << MOST_SHIFT);
  }

  /**
   * Quantizes weights.
   *
   * @param weights at {@code row * labels + label}
   */
  static WeightTable of(ModelHeader header, float[] weights, double scale) {
    int labels = header.labels().size();
    byte[] bytes = new byte[(int) length(header)];
    for (int row = 0; row < header.rows(); row++) {
      double largest = 0;
      for (int label = 0; label < labels; label++) {
        largest = Math.max(largest, Math.abs(weights[row * labels + label]));
      }
      int shift = 0;
      while (shift < MOST_SHIFT && Math.rint(largest / scale / (1 << shift)) > LARGEST) {
        shift++;
      }
      int to = row * (labels + 1);
      for (int label = 0; label < labels; label++) {
        double steps = weights[row * labels + label] / scale / (1 << shift);
        bytes[to + label] = (byte) Math.rint(steps);
      }
      bytes[to + labels] = (byte) shift;
    }
    return new WeightTable(bytes, 0, labels);
  }

  /** Adds the weights of a row to the sums of the labels. */
  void addTo(int row, int[] sums, int first) {
    int from = offset + row * (labels + 1);
    int shift = bytes[from + labels];
    for (int label = 0; label < labels; label++) {
      sums[first + label] += bytes[from + label] << shift;
    }
  }

  /** Returns a weight as a whole number. */
  int weight(int row, int label) {
    int from = offset + row * (labels + 1);
    return bytes[from + label] << bytes[from + labels];
  }

  /**
   * Checks that no shift is out of range, which no file of ours has.
   *
   * @throws IllegalArgumentException if one is
   */
  void check(int rows) {
    for (int row = 0; row < rows; row++) {
      int shift = bytes[offset + row * (labels + 1) + labels];
      if (shift < 0 || shift > MOST_SHIFT) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Row %d of the weights has shift %d, expected 0 to %d",
                row,
                shift,
                MOST_SHIFT));
      }
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int offset() {
    return offset;
  }
}
