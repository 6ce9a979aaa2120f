package org.dateline.learning;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Two bytes of a row, each at the low end of 32 bits. */
  private static final long LANES = 0x000000FF_000000FFL;

  /** Turns a signed byte into an unsigned one that is larger by 128. */
  private static final long BIAS = 0x80808080_80808080L;

  /** So many sums of bytes, biased and shifted, are below 2 to the 32. */
  private static final int MOST_ROWS = 1 << 11;

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

  /**
   * Adds the weights of rows to the sums of the labels.
   *
   * @param features as in {@link FeatureBuffer}
   * @param unused how many of the lowest bits of a feature are no part of its row
   */
  void addAll(int[] features, int begin, int end, int unused, int[] sums, int first) {
    if (labels == Long.BYTES - 1 && end - begin <= MOST_ROWS) {
      addLongs(features, begin, end, unused, sums, first);
    } else {
      for (int i = begin; i < end; i++) {
        addTo(features[i] >>> unused, sums, first);
      }
    }
  }

  /**
   * The same where a row is eight bytes: they are read at once, and two labels are added at once,
   * each in half of a long. Bytes are made unsigned before, so that no half borrows of the other.
   */
  private void addLongs(int[] features, int begin, int end, int unused, int[] sums, int first) {
    long sum0 = 0;
    long sum1 = 0;
    long sum2 = 0;
    long sum3 = 0;
    int bias = 0;
    for (int i = begin; i < end; i++) {
      long row = (long) LONG.get(bytes, offset + (features[i] >>> unused) * Long.BYTES);
      int shift = (int) (row >>> 56);
      long unsigned = row ^ BIAS;
      sum0 += (unsigned & LANES) << shift;
      sum1 += (unsigned >>> 8 & LANES) << shift;
      sum2 += (unsigned >>> 16 & LANES) << shift;
      sum3 += (unsigned >>> 24 & LANES) << shift;
      bias += 1 << shift;
    }
    bias <<= 7;
    sums[first] += (int) sum0 - bias;
    sums[first + 1] += (int) sum1 - bias;
    sums[first + 2] += (int) sum2 - bias;
    sums[first + 3] += (int) sum3 - bias;
    sums[first + 4] += (int) (sum0 >>> 32) - bias;
    sums[first + 5] += (int) (sum1 >>> 32) - bias;
    sums[first + 6] += (int) (sum2 >>> 32) - bias;
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
