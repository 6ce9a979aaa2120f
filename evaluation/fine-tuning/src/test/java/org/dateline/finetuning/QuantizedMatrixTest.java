package org.dateline.finetuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dateline.finetuning.Weights.Matrix;
import org.junit.jupiter.api.Test;

class QuantizedMatrixTest {

  private static final Matrix MATRIX =
      new Matrix(new float[] {0.5f, -1.27f, 0, 100, 50, -25}, 2, 3);

  @Test
  void eachRowHasItsOwnScale() {
    QuantizedMatrix small = QuantizedMatrix.of(MATRIX);
    assertThat(small.values()).containsExactly(50, -127, 0, 127, 64, -32);
    assertThat(small.scales()[0]).isCloseTo(0.01f, within(1e-6f));
    assertThat(small.scales()[1]).isCloseTo(100 / 127f, within(1e-6f));
  }

  @Test
  void transposedHasTheColumnsAsRows() {
    assertThat(QuantizedMatrix.of(MATRIX).transposed()).containsExactly(50, 127, -127, 64, 0, -32);
  }

  @Test
  void rowOfZerosStaysZero() {
    QuantizedMatrix small = QuantizedMatrix.of(new Matrix(new float[3], 1, 3));
    assertThat(small.values()).containsExactly(0, 0, 0);
    assertThat(small.scales()[0]).isPositive();
  }
}
