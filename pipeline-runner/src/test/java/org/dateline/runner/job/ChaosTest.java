package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.dateline.testkit.MisbehavingAnnotator;
import org.dateline.testkit.Misbehaviour;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand documents of which every fifth does something terrible. */
@Tag("chaos")
class ChaosTest {

  private static final int DOCUMENTS = 1_000;
  private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 1 << 20, Duration.ofSeconds(5));

  @TempDir private Path folder;

  @Test
  void everyBadDocumentIsCountedAndTheOthersAreAsInACleanRun() throws Exception {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    List<Misbehaviour> ways = new ArrayList<>();
    ways.addAll(Collections.nCopies(50, Misbehaviour.HEAP));
    ways.addAll(Collections.nCopies(50, Misbehaviour.EXIT));
    ways.addAll(Collections.nCopies(30, Misbehaviour.HANG));
    ways.addAll(Collections.nCopies(30, Misbehaviour.STACK));
    ways.addAll(Collections.nCopies(40, Misbehaviour.THROW));
    ways.addAll(Collections.nCopies(DOCUMENTS - ways.size(), null));
    Collections.shuffle(ways, new Random(seed));
    for (int i = 0; i < DOCUMENTS; i++) {
      String name = String.format(Locale.ROOT, "a%04d.txt", i);
      String text = "Moscow and Washington talk, round " + i + ".\n";
      if (ways.get(i) == null) {
        write("clean", name, text);
      }
      write("all", name, ways.get(i) == null ? text : text + ways.get(i).word());
    }

    RunReport report = run("all", Isolation.PROCESS);

    assertThat(report.outcomes())
        .as("seed %d", seed)
        .isEqualTo(
            Map.of(
                Outcome.COMPLETE, 800L,
                Outcome.OUT_OF_MEMORY, 50L,
                Outcome.WORKER_DIED, 50L,
                Outcome.TIMED_OUT, 30L,
                Outcome.STACK_OVERFLOW, 30L,
                Outcome.ANNOTATOR_EXCEPTION, 40L));
    run("clean", Isolation.THREAD);
    Map<String, String> clean = OutputTree.contents(folder.resolve("out-clean"));
    Map<String, String> all = OutputTree.contents(folder.resolve("out-all"));
    assertThat(all.keySet().stream().filter(name -> name.endsWith(".bytes"))).hasSize(200);
    all.keySet().removeIf(name -> name.startsWith("quarantine/"));
    all.remove("run-report.json");
    clean.remove("run-report.json");
    OutputTree.assertSame(all, clean);
  }

  private RunReport run(String name, Isolation isolation) throws Exception {
    return Job.builder()
        .pipeline(Pipelines.of(WordAnnotator.class, MisbehavingAnnotator.class))
        .source(Sources.of(List.of(folder.resolve(name).toString())))
        .commit(Runs.NOT_DURABLE)
        .output(folder.resolve("out-" + name))
        .formats(List.of(OutputFormat.values()))
        .threads(2)
        .isolation(isolation)
        .workerHeap("64m")
        .limits(LIMITS)
        .threshold(FailureThreshold.NONE)
        .build()
        .run();
  }

  private void write(String part, String name, String text) throws IOException {
    Path file = folder.resolve(part).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
