package org.dateline.encoder;

import java.util.Arrays;
import java.util.Locale;

/**
 * A row of numbers for each token of a window: its vector, or its score for each label.
 *
 * @since 0.1.0
 */
public final class TokenMatrix {

  private final float[] values;
  private final float[] first;
  private final int width;

  /** Makes a matrix of zeros. */
  TokenMatrix(int rows, int width) {
    this.values = new float[Math.multiplyExact(rows, width)];
    this.first = new float[width];
    this.width = width;
  }

  /** How many tokens the window has. */
  public int rows() {
    return values.length / width;
  }

  /** How many numbers a token has. */
  public int width() {
    return width;
  }

  /** One number of one token. */
  public float get(int row, int column) {
    if (column < 0 || column >= width || row < 0 || row >= rows()) {
      throw new IndexOutOfBoundsException(
          String.format(
              Locale.ROOT, "There is no [%d,%d] in %d rows of %d", row, column, rows(), width));
    }
    return values[row * width + column];
  }

  /** A copy of the numbers of one token. */
  public float[] row(int row) {
    get(row, 0);
    return Arrays.copyOfRange(values, row * width, (row + 1) * width);
  }

  /**
   * A copy of the numbers at the piece before the first token, {@code [CLS]}, which stands for the
   * whole window; of a window that was split, for its first part.
   */
  public float[] window() {
    return first.clone();
  }

  /** The scores of a token as probabilities that sum to 1 (softmax). */
  public float[] probabilities(int row) {
    float[] result = row(row);
    float max = Float.NEGATIVE_INFINITY;
    for (float value : result) {
      max = Math.max(max, value);
    }
    double sum = 0;
    for (int i = 0; i < width; i++) {
      result[i] = (float) Math.exp(result[i] - max);
      sum += result[i];
    }
    for (int i = 0; i < width; i++) {
      result[i] /= (float) sum;
    }
    return result;
  }

  void setWindow(float[] source, int from) {
    System.arraycopy(source, from, first, 0, width);
  }

  /** Sets a row to the mean of some rows that stand one after the other in another array. */
  void setMean(int row, float[] source, int firstRow, int count) {
    int target = row * width;
    for (int k = firstRow; k < firstRow + count; k++) {
      for (int i = 0; i < width; i++) {
        values[target + i] += source[k * width + i];
      }
    }
    if (count > 1) {
      for (int i = 0; i < width; i++) {
        values[target + i] /= count;
      }
    }
  }
}
