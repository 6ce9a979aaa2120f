package org.dateline.finetuning;

import org.dateline.finetuning.Weights.Matrix;

/**
 * A matrix in 8 bits a number with a scale for each row, symmetric around zero.
 *
 * @param values row after row, from -127 to 127
 * @param scales what the numbers of each row are multiplied by
 */
record QuantizedMatrix(byte[] values, float[] scales) {

  private static final float GREATEST = 127;
  private static final float LEAST_SCALE = 1e-9f;

  static QuantizedMatrix of(Matrix matrix) {
    byte[] values = new byte[matrix.values().length];
    float[] scales = new float[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      int from = row * matrix.columns();
      float greatest = 0;
      for (int i = from; i < from + matrix.columns(); i++) {
        greatest = Math.max(greatest, Math.abs(matrix.values()[i]));
      }
      scales[row] = Math.max(greatest / GREATEST, LEAST_SCALE);
      for (int i = from; i < from + matrix.columns(); i++) {
        values[i] = (byte) Math.round(matrix.values()[i] / scales[row]);
      }
    }
    return new QuantizedMatrix(values, scales);
  }

  /** Returns the numbers column after column. */
  byte[] transposed() {
    int rows = scales.length;
    int columns = values.length / rows;
    byte[] result = new byte[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        result[column * rows + row] = values[row * columns + column];
      }
    }
    return result;
  }
}
