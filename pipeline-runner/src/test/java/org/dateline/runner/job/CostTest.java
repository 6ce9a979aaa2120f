package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.PipelineBuilder;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What safety costs. Three runs over the same articles take turns in one process, a hundred
 * documents at a time: a bare loop that annotates and writes and knows nothing of journals, a job
 * with threads, and a job with a worker process. Processor time of the process and its children is
 * read at each change of turns. The first turns are apart: until its code is compiled, a process
 * costs several times as much for a document.
 */
@Tag("chaos")
class CostTest {

  private static final int SLICE = 100;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 20;

  /** Looks that are taken at the most: the best counts, for other work only adds to a cost. */
  private static final int LOOKS = 3;

  /**
   * The writing thread does all that has to do with the journal, and writes the tables besides. The
   * aim for the journal is 0.03; on a machine with other work 0.028 was measured.
   */
  private static final double MOST_WRITING = 0.04;

  /** Turns of one lane differ by a tenth and more where the machine has other work. */
  private static final double MOST_JOB = 1.12;

  private static final double MOST_ISOLATION = 1.15;

  @TempDir private Path folder;

  @Test
  void theJournalAndIsolationCostLittle() throws Exception {
    Path input = articles(SLICE * (WARM_UP + LOOKS * ROUNDS));
    Pipeline pipeline = PipelineBuilder.news().build();
    try (BareLane bare = new BareLane(pipeline, source(input), folder.resolve("bare"));
        JobLane thread = lane(pipeline, input, Isolation.THREAD);
        JobLane process = lane(pipeline, input, Isolation.PROCESS)) {
      List<Lane> lanes = List.of(bare, thread, process);
      double warmUp = sums(takeTurns(lanes, WARM_UP))[2];
      double writing = Double.MAX_VALUE;
      double job = Double.MAX_VALUE;
      double isolation = Double.MAX_VALUE;
      for (int look = 0;
          look < LOOKS && (writing > MOST_WRITING || job > MOST_JOB || isolation > MOST_ISOLATION);
          look++) {
        long writerBefore = thread.writerNanos();
        double[] steady = sums(takeTurns(lanes, ROUNDS));
        double own = (thread.writerNanos() - writerBefore) / steady[1];
        double document = steady[2] / ROUNDS / SLICE;
        double fixed = warmUp - document * SLICE * WARM_UP;
        print("of a job with threads, the writing thread takes %.1f %%", 100 * own);
        print("a job with threads against a bare loop: %.3f", steady[1] / steady[0]);
        print("worker process against thread, per document: %.3f", steady[2] / steady[1]);
        print(
            "once for a worker process: %.1f s, as much as %.0f documents",
            fixed / 1e9, fixed / document);
        writing = Math.min(writing, own);
        job = Math.min(job, steady[1] / steady[0]);
        isolation = Math.min(isolation, steady[2] / steady[1]);
      }
      assertThat(writing).as("share of the writing thread").isLessThan(MOST_WRITING);
      assertThat(job).as("job against loop").isLessThan(MOST_JOB);
      assertThat(isolation).as("process against thread").isLessThan(MOST_ISOLATION);
    }
  }

  /** Returns the processor time of each turn, by lane and round. */
  private static long[][] takeTurns(List<Lane> lanes, int rounds) throws Exception {
    long[][] nanos = new long[lanes.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < lanes.size(); i++) {
        int lane = (i + round) % lanes.size();
        long before = processorNanos();
        lanes.get(lane).run(SLICE);
        nanos[lane][round] = processorNanos() - before;
      }
    }
    for (long[] lane : nanos) {
      System.out.println(
          "ms of each turn: "
              + Arrays.toString(Arrays.stream(lane).map(n -> n / 1_000_000).toArray()));
    }
    return nanos;
  }

  private static double[] sums(long[][] nanos) {
    return Stream.of(nanos).mapToDouble(lane -> Arrays.stream(lane).sum()).toArray();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private Path articles(int number) throws IOException {
    Path seeds = Path.of(System.getProperty("dateline.root"), "seeds");
    Path input = Files.createDirectories(folder.resolve("in"));
    try (Stream<Path> files = Files.list(seeds)) {
      List<Path> articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      for (int i = 0; i < number; i++) {
        Files.copy(
            articles.get(i % articles.size()),
            input.resolve(String.format(Locale.ROOT, "a%06d.txt", i)));
      }
    }
    return input;
  }

  private static Source source(Path input) throws IOException {
    return Sources.of(List.of(input.toString()));
  }

  private JobLane lane(Pipeline pipeline, Path input, Isolation isolation) throws IOException {
    return new JobLane(pipeline, source(input), folder.resolve(isolation.name()), isolation);
  }

  private static long processorNanos() {
    return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
        .mapToLong(p -> p.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
        .sum();
  }
}
