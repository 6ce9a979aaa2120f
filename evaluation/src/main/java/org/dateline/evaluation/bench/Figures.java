package org.dateline.evaluation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dateline.evaluation.bench.Benchmark.Costs;
import org.dateline.evaluation.bench.Benchmark.Measured;

/** Makes the figures of what was measured. */
final class Figures {

  private static final double SECOND = 1e9;

  private final Costs pipeline;
  private final Costs floor;
  private final String withoutLong;
  private final List<Figure> figures = new ArrayList<>();

  private Figures(Measured measured) {
    pipeline = measured.pipeline();
    floor = measured.floor();
    withoutLong = measured.withoutLong();
  }

  /**
   * Returns all figures but that of the start.
   *
   * @param annotators keys in the order of the pipeline
   * @param threads numbers of threads; the first is 1
   */
  static List<Figure> of(Measured measured, List<String> annotators, List<Integer> threads) {
    Figures made = new Figures(measured);
    made.throughput();
    made.annotators(annotators);
    made.memory();
    made.growth();
    made.scaling(threads);
    return made.figures;
  }

  private void throughput() {
    addPerSecond("documents", 1, Figure.NOT_ON_THIS_JVM);
    double tokens = pipeline.at(1).get(0).tokens();
    if (tokens > 0) {
      addPerSecond("tokens", tokens, Figure.NOT_ON_THIS_JVM);
    } else {
      addPerSecond("tokens", Double.NaN, "not available: the pipeline makes no tokens");
    }
  }

  private void addPerSecond(String unit, double perDocument, String why) {
    double factor = perDocument * SECOND;
    addPerSecond(unit, "CPU of its threads", c -> factor / c.cpu(), why);
    addPerSecond(unit, "CPU of the process", c -> factor / c.processCpu(), why);
  }

  private void addPerSecond(String unit, String of, ToDoubleFunction<Cost> figure, String why) {
    figures.add(
        Figure.of(
            "throughput",
            unit + ", " + of,
            unit + "/CPU-s",
            Spread.of(values(pipeline.at(1), figure)),
            Spread.of(values(floor.at(1), figure)),
            why));
  }

  private void annotators(List<String> keys) {
    Optional<Spread> least = Spread.of(values(floor.at(1), Cost::cpu));
    for (String key : keys) {
      Optional<Spread> share = Spread.of(values(pipeline.at(1), c -> share(c, key)));
      Optional<Spread> time =
          Spread.of(values(pipeline.at(1), c -> c.stages().getOrDefault(key, Double.NaN)));
      Optional<Spread> ratio = time.flatMap(t -> least.flatMap(t::over));
      String missing = share.isPresent() ? "" : "not available: it never ran";
      figures.add(new Figure("annotators", key, "share", share, ratio, missing));
    }
  }

  private static double share(Cost cost, String key) {
    double all = cost.stages().values().stream().mapToDouble(Double::doubleValue).sum();
    return cost.stages().getOrDefault(key, Double.NaN) / all;
  }

  private void memory() {
    add("memory", "allocated", "B/document", Cost::allocated);
    add("memory", "peak heap after collection", "B", Cost::peakHeap);
  }

  private void add(String group, String name, String unit, ToDoubleFunction<Cost> figure) {
    figures.add(
        Figure.of(group, name, unit, values(pipeline.at(1), figure), values(floor.at(1), figure)));
  }

  private void growth() {
    for (int i = 1; i < Benchmark.LONG.length; i++) {
      int step = i;
      String name = "time at " + name(Benchmark.LONG[i]) + " over " + name(Benchmark.LONG[i - 1]);
      ToDoubleFunction<Cost> factor = c -> growth(c, step);
      figures.add(
          Figure.of(
              "growth",
              name,
              "",
              Spread.of(values(pipeline.ofLong(), factor)),
              Spread.of(values(floor.ofLong(), factor)),
              withoutLong.isEmpty() ? Figure.NOT_ON_THIS_JVM : "not available: " + withoutLong));
    }
  }

  /** NaN where a long document failed. */
  private static double growth(Cost cost, int step) {
    boolean complete = cost.steps().size() == Benchmark.LONG.length;
    return complete ? cost.steps().get(step) / cost.steps().get(step - 1) : Double.NaN;
  }

  private static String name(int times) {
    return times == 1 ? "n" : times + "n";
  }

  private void scaling(List<Integer> threads) {
    for (int n : threads.subList(1, threads.size())) {
      figures.add(
          Figure.of(
              "scaling",
              "documents per second, " + n + " threads over 1",
              "",
              scaling(pipeline, n),
              scaling(floor, n),
              Figure.NOT_ON_THIS_JVM));
    }
  }

  /** The ratio of the median rates. */
  static Optional<Spread> scaling(Costs costs, int threads) {
    Optional<Spread> one = Spread.of(values(costs.at(1), Cost::perSecond));
    Optional<Spread> more = Spread.of(values(costs.at(threads), Cost::perSecond));
    return more.flatMap(m -> one.flatMap(m::over));
  }

  private static double[] values(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    return costs.stream().mapToDouble(figure).toArray();
  }
}
