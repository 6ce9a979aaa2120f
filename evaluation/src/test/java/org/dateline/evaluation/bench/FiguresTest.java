package org.dateline.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.evaluation.bench.Benchmark.Costs;
import org.dateline.evaluation.bench.Benchmark.Measured;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final Costs pipeline = new Costs();
  private final Costs floor = new Costs();
  private String withoutLong = "";

  @Test
  void scalingIsTheRatioOfTheMedianRates() {
    rates(pipeline, 1, 10, 500, 11);
    rates(pipeline, 2, 22, 20, 900);
    assertThat(Figures.scaling(pipeline, 2).map(Spread::median)).contains(2.0);
  }

  @Test
  void sharesOfAnnotatorsAddUpToOne() {
    pipeline.at(1).add(cost(5, 100, Map.of("structure", 30.0, "quotes", 90.0)));
    floor.at(1).add(cost(5, 10, Map.of()));
    assertThat(figure("quotes").value()).contains(new Spread(0.75, 0.75, 0.75));
    assertThat(figure("structure").value()).contains(new Spread(0.25, 0.25, 0.25));
    assertThat(figure("quotes").ratio()).contains(new Spread(9, 9, 9));
  }

  @Test
  void growthComparesEachLongDocumentWithTheOneBeforeIt() {
    pipeline.at(1).add(cost(5, 100, Map.of()));
    floor.at(1).add(cost(5, 10, Map.of()));
    pipeline.ofLong().add(cost(5, 100, Map.of()));
    assertThat(figure("time at 2n over n").value()).contains(new Spread(2, 2, 2));
    assertThat(figure("time at 4n over 2n").value()).contains(new Spread(3, 3, 3));
  }

  @Test
  void aLongDocumentThatFailsLeavesNoGrowth() {
    pipeline.at(1).add(cost(5, 100, Map.of()));
    floor.at(1).add(cost(5, 10, Map.of()));
    pipeline.ofLong().add(new Cost(1, 1, 1, 1, 1, 1, 1, 1, Map.of(), List.of(10.0, 20.0)));
    withoutLong = "it failed";
    Figure figure = figure("time at 2n over n");
    assertThat(figure.value()).isEmpty();
    assertThat(figure.missing()).isEqualTo("not available: it failed");
  }

  @Test
  void whatThisVirtualMachineDoesNotCountIsSaid() {
    pipeline.at(1).add(cost(5, Double.NaN, Map.of()));
    floor.at(1).add(cost(5, Double.NaN, Map.of()));
    Figure figure = figure("documents, CPU of its threads");
    assertThat(figure.value()).isEmpty();
    assertThat(figure.missing()).isEqualTo("not available on this JVM");
  }

  @Test
  void aPipelineWithoutTokensHasNoRateOfTokens() {
    pipeline.at(1).add(cost(0, 100, Map.of()));
    floor.at(1).add(cost(0, 10, Map.of()));
    Figure figure = figure("tokens, CPU of its threads");
    assertThat(figure.value()).isEmpty();
    assertThat(figure.missing()).contains("makes no tokens");
    assertThat(figure("documents, CPU of its threads").ratio().map(Spread::median)).contains(0.1);
  }

  private Figure figure(String name) {
    Measured measured = new Measured(pipeline, floor, 1000, withoutLong);
    return Figures.of(measured, List.of("structure", "quotes"), List.of(1)).stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void rates(Costs costs, int threads, double... perSecond) {
    for (double rate : perSecond) {
      costs.at(threads).add(new Cost(0, 1, 1, 1, rate, 1, 1, 1, Map.of(), List.of()));
    }
  }

  private static Cost cost(double tokens, double cpu, Map<String, Double> stages) {
    List<Double> steps = List.of(10.0, 20.0, 60.0);
    return new Cost(0, cpu, cpu, 1, 1, tokens, 1, 1, stages, steps);
  }
}
