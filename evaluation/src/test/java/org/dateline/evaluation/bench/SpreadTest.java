package org.dateline.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void oneSlowRoundDoesNotMoveTheMedian() {
    assertThat(Spread.of(3, 1000, 1)).contains(new Spread(3, 1, 1000));
    assertThat(Spread.of(4, 1, 2, 1000)).contains(new Spread(3, 1, 1000));
  }

  @Test
  void aRatioIsThatOfTheMediansWithinTheWidestRange() {
    Spread pipeline = new Spread(10, 8, 12);
    Spread floor = new Spread(2, 1, 4);
    assertThat(pipeline.over(floor)).contains(new Spread(5, 2, 12));
  }

  @Test
  void whatCannotBeMeasuredOnceIsNotSummedUp() {
    assertThat(Spread.of(1, Double.NaN, 2)).isEmpty();
    assertThat(Spread.of()).isEmpty();
    assertThat(new Spread(1, 1, 1).over(new Spread(0, 0, 0))).isEmpty();
  }
}
