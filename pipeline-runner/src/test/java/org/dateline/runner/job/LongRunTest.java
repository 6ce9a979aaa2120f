package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.PipelineBuilder;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hundred thousand documents do to memory and speed, and what safety costs. */
@Tag("chaos")
class LongRunTest {

  private static final int DOCUMENTS = 100_000;
  private static final int TENTH = DOCUMENTS / 10;
  private static final int ARTICLES = 900;

  /** Bounds that hold while a process still compiles its code; the aims are 0.03 and 1.10. */
  private static final double MOST_WRITER = 0.05;

  private static final double MOST_ISOLATION = 1.5;
  private static final long MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void aHundredThousandDocumentsNeedNoMoreMemoryAndTimeEachThanTheFirst() throws Exception {
    Path input = folder.resolve("in.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(input)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        out.write("{\"id\":\"d" + i + "\",\"text\":\"");
        out.write(("Moscow and Washington talk, round " + i + ". ").repeat(5) + "\"}\n");
      }
    }
    List<Long> nanos = new ArrayList<>();
    List<Long> heap = new ArrayList<>();
    JobListener listener =
        new JobListener() {
          private long last = processorNanos();

          @Override
          public void documentFinished(DocumentResult result, Progress progress) {
            if (progress.documents() % TENTH == 0) {
              nanos.add(processorNanos() - last);
              heap.add(used());
              last = processorNanos();
            }
          }
        };

    RunReport report =
        Job.builder()
            .pipeline(Pipelines.of(WordAnnotator.class))
            .source(Sources.of(List.of(input.toString())))
            .output(folder.resolve("out"))
            .format(OutputFormat.JSONL)
            .threads(2)
            .listener(listener)
            .build()
            .run();

    System.out.println("processor time of each tenth, ms: " + millis(nanos));
    System.out.println("heap in use after each tenth, MB: " + heap);
    assertThat(report.complete()).isEqualTo(DOCUMENTS);
    assertThat(nanos).hasSize(10);
    // The first tenths are slower, as the code is not compiled yet; the second is the fairer start.
    assertThat(nanos.get(9) / (double) nanos.get(1)).as("growth of time").isLessThan(1.05);
    assertThat(heap.get(9) - heap.get(0)).as("growth of the heap, MB").isLessThan(16);
  }

  @Test
  void theJournalAndIsolationCostLittle() throws Exception {
    Path seeds = Path.of(System.getProperty("dateline.root"), "seeds");
    Path input = Files.createDirectories(folder.resolve("in"));
    try (var files = Files.list(seeds)) {
      List<Path> articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      for (int i = 0; i < ARTICLES; i++) {
        Files.copy(articles.get(i % articles.size()), input.resolve("a" + i + ".txt"));
      }
    }
    Pipeline pipeline = PipelineBuilder.news().build();
    double writer = Double.MAX_VALUE;
    double isolation = Double.MAX_VALUE;
    for (int look = 0; look < 3 && (writer >= MOST_WRITER || isolation >= MOST_ISOLATION); look++) {
      Cost thread = run(pipeline, input, Isolation.THREAD);
      Cost process = run(pipeline, input, Isolation.PROCESS);
      writer = Math.min(writer, thread.writer() / (double) thread.all());
      isolation = Math.min(isolation, process.all() / (double) thread.all());
      System.out.println(
          String.format(
              Locale.ROOT,
              "look %d: the writer takes %.1f %% of the processor time; processes take %.2f of that"
                  + " of threads",
              look,
              100.0 * thread.writer() / thread.all(),
              process.all() / (double) thread.all()));
    }
    // All that the writing thread does before the tables are put together: more than the journal.
    assertThat(writer).as("share of the writer").isLessThan(MOST_WRITER);
    assertThat(isolation).as("processes against threads").isLessThan(MOST_ISOLATION);
  }

  /** What documents cost after the first third, when all code is loaded and mostly compiled. */
  private Cost run(Pipeline pipeline, Path input, Isolation isolation) throws Exception {
    List<Cost> seen = new ArrayList<>();
    JobListener listener =
        new JobListener() {
          @Override
          public void documentFinished(DocumentResult result, Progress progress) {
            if (progress.documents() == ARTICLES / 3 || progress.documents() == ARTICLES) {
              seen.add(Cost.now());
            }
          }
        };
    RunReport report =
        Job.builder()
            .pipeline(pipeline)
            .source(Sources.of(List.of(input.toString())))
            .output(folder.resolve("out"))
            .overwrite(true)
            .format(OutputFormat.JSONL)
            .threads(1)
            .isolation(isolation)
            .listener(listener)
            .build()
            .run();
    assertThat(report.complete()).isEqualTo(ARTICLES);
    return new Cost(
        seen.get(1).writer() - seen.get(0).writer(), seen.get(1).all() - seen.get(0).all());
  }

  /** Processor time of this thread, and of this process and its children, in nanoseconds. */
  private record Cost(long writer, long all) {
    static Cost now() {
      return new Cost(
          ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(),
          processorNanos()
              + ProcessHandle.current().descendants().mapToLong(LongRunTest::nanos).sum());
    }
  }

  private static long processorNanos() {
    return nanos(ProcessHandle.current());
  }

  private static long nanos(ProcessHandle process) {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }

  private static List<Long> millis(List<Long> nanos) {
    return nanos.stream().map(n -> n / 1_000_000).toList();
  }
}
