package org.dateline.evaluation.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.source.Source;

/** Measures a pipeline and, in the same rounds, reading and writing alone. */
final class Benchmark {

  /** What a character of a document takes in the heap at the most, with all its annotations. */
  private static final int BYTES_PER_CHARACTER = 250;

  private final BenchRuns runs;
  private final Pipeline floor;
  private final Pipeline pipeline;
  private final Source source;
  private final Settings settings;
  private final Consumer<String> progress;

  Benchmark(
      BenchRuns runs,
      Pipeline floor,
      Pipeline pipeline,
      Source source,
      Settings settings,
      Consumer<String> progress) {
    this.runs = runs;
    this.floor = floor;
    this.pipeline = pipeline;
    this.source = source;
    this.settings = settings;
    this.progress = progress;
  }

  /** What was measured of one pipeline: per number of threads and for long documents, by round. */
  record Costs(Map<Integer, List<Cost>> byThreads, List<Cost> ofLong) {
    Costs() {
      this(new HashMap<>(), new ArrayList<>());
    }

    List<Cost> at(int threads) {
      return byThreads.computeIfAbsent(threads, t -> new ArrayList<>());
    }
  }

  /**
   * All rounds.
   *
   * @param longest length of the shortest long document in UTF-16 code units
   * @param withoutLong why long documents could not be measured; empty where they could
   */
  record Measured(Costs pipeline, Costs floor, int longest, String withoutLong) {}

  /** Warms up, then measures in rounds: each thing once in each round, so that drift is shared. */
  Measured measure() throws IOException {
    Costs warm = new Costs();
    for (int i = 1; i <= settings.warmUp(); i++) {
      progress.accept("warming up, " + i + " of " + settings.warmUp());
      round(floor, new Costs());
      round(pipeline, warm);
    }
    List<Cost> last = warm.at(1);
    int length = length(last.get(last.size() - 1));
    Source longOnes = longDocuments(length);
    String withoutLong = failure(runs.run(pipeline, longOnes, LONG.length + 1, 1));
    Costs ofFloor = new Costs();
    Costs ofPipeline = new Costs();
    for (int i = 1; i <= settings.rounds(); i++) {
      progress.accept("measuring, " + i + " of " + settings.rounds());
      round(floor, ofFloor);
      round(pipeline, ofPipeline);
      if (withoutLong.isEmpty()) {
        ofFloor.ofLong().add(runs.run(floor, longOnes, LONG.length + 1, 1));
        Cost cost = runs.run(pipeline, longOnes, LONG.length + 1, 1);
        ofPipeline.ofLong().add(cost);
        withoutLong = failure(cost);
      }
    }
    return new Measured(ofPipeline, ofFloor, length, withoutLong);
  }

  /** The long documents, as multiples of the shortest. */
  static final int[] LONG = {1, 2, 4};

  private void round(Pipeline measured, Costs costs) throws IOException {
    for (int threads : settings.threads()) {
      costs.at(threads).add(runs.run(measured, source, settings.documents(), threads));
    }
  }

  private int length(Cost cost) {
    double wanted = cost.characters() / cost.cpu() * settings.longSeconds() * 1e9;
    double fits =
        (double) Runtime.getRuntime().maxMemory() / BYTES_PER_CHARACTER / LONG[LONG.length - 1];
    double length = Double.isNaN(wanted) ? fits : Math.min(wanted, fits);
    return (int) Math.max(1000, Math.min(length, Integer.MAX_VALUE / 16));
  }

  private Source longDocuments(int length) throws IOException {
    String text = runs.texts(source, settings.documents(), floor);
    List<Integer> lengths = new ArrayList<>(List.of(length / 10));
    for (int times : LONG) {
      lengths.add(times * length);
    }
    return new LongDocuments(text, lengths);
  }

  private static String failure(Cost cost) {
    return cost.failed() == 0 ? "" : "the long document failed, perhaps for want of memory";
  }
}
