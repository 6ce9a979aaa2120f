package org.dateline.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.dateline.evaluation.statistics.Bootstrap.Difference;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final List<Measure> MEASURES = List.of(new Share("right"));
  private static final Bootstrap BOOTSTRAP = new Bootstrap(500, 7);

  /** Forty documents with one case each. */
  private static Table table(IntPredicate right) {
    List<Counts> counted = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Counts counts = new Counts();
      Share.count(counts, "right", right.test(i));
      counted.add(counts);
    }
    return new Table(counted);
  }

  @Test
  void theIntervalHoldsTheFigureAndIsAboutTwoStandardErrorsWide() {
    Interval interval = BOOTSTRAP.intervals(table(i -> i % 2 == 0), MEASURES).get(0);
    assertThat(interval.low()).isBetween(0.30, 0.40);
    assertThat(interval.high()).isBetween(0.60, 0.70);
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    Table table = table(i -> i % 3 == 0);
    assertThat(new Bootstrap(500, 7).intervals(table, MEASURES))
        .isEqualTo(BOOTSTRAP.intervals(table, MEASURES));
  }

  @Test
  void whereAllDocumentsAreRightThereIsNoDoubt() {
    assertThat(BOOTSTRAP.intervals(table(i -> true), MEASURES)).containsOnly(new Interval(1, 1));
  }

  @Test
  void runsThatDifferInManyDocumentsDifferSignificantly() {
    Difference difference =
        BOOTSTRAP.compare(table(i -> i % 8 != 0), table(i -> i % 8 == 0), MEASURES).get(0);
    assertThat(difference.value()).isEqualTo(0.75);
    assertThat(difference.interval().low()).isGreaterThan(0.4);
    assertThat(difference.p()).isLessThan(0.01);
  }

  @Test
  void runsThatDifferByChanceDoNot() {
    Difference difference =
        BOOTSTRAP.compare(table(i -> i % 2 == 0), table(i -> i % 2 == 1), MEASURES).get(0);
    assertThat(difference.value()).isZero();
    assertThat(difference.p()).isEqualTo(1);
  }

  @Test
  void runsOverOtherDocumentsCannotBeCompared() {
    Table fewer = new Table(List.of(new Counts()));
    Table table = table(i -> true);
    assertThatThrownBy(() -> BOOTSTRAP.compare(table, fewer, MEASURES))
        .hasMessageContaining("40 and 1 documents");
  }
}
