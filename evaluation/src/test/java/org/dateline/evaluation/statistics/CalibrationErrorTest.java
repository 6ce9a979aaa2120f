package org.dateline.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationErrorTest {

  private static final CalibrationError ERROR = new CalibrationError("sure");

  @Test
  void differenceIsTakenWithinEachBinAndWeightedByItsCases() {
    Sample sample = sample(0.9, true, 0.94, false, 0.2, false);

    assertThat(ERROR.value(sample)).isEqualTo((1.84 - 1 + 0.2) / 3, within(1e-9));
    assertThat(ERROR.parts(sample)).containsEntry("of", 3.0).containsEntry("precision", 1 / 3.0);
  }

  @Test
  void casesOfOneBinMakeGoodForEachOther() {
    assertThat(ERROR.value(sample(0.55, true, 0.55, false))).isEqualTo(0.05, within(1e-9));
    assertThat(ERROR.value(sample(1.0, true, 1.0, true))).isZero();
  }

  @Test
  void withoutAnyConfidenceThereIsNoFigure() {
    assertThat(ERROR.isDefined(new Table(List.of(new Counts())).all())).isFalse();
    assertThat(ERROR.isDefined(sample(0.5, true))).isTrue();
  }

  /** A document with confidences and whether each was right. */
  private static Sample sample(Object... cases) {
    Counts counts = new Counts();
    for (int i = 0; i < cases.length; i += 2) {
      CalibrationError.count(counts, "sure", (Double) cases[i], (Boolean) cases[i + 1]);
    }
    return new Table(List.of(counts)).all();
  }
}
