package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.runner.journal.CommitSettings;
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
  private static final long MEGABYTE = 1 << 20;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
          private long last = SYSTEM.getProcessCpuTime();

          @Override
          public void documentFinished(DocumentResult result, Progress progress) {
            if (progress.documents() % TENTH == 0) {
              nanos.add(SYSTEM.getProcessCpuTime() - last);
              heap.add(used());
              last = SYSTEM.getProcessCpuTime();
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
      for (int i = 0; i < 600; i++) {
        Files.copy(articles.get(i % articles.size()), input.resolve("a" + i + ".txt"));
      }
    }
    Pipeline pipeline = PipelineBuilder.news().build();
    run(pipeline, input, Isolation.THREAD);
    long writer = Long.MAX_VALUE;
    double isolation = Double.MAX_VALUE;
    double share = Double.MAX_VALUE;
    for (int look = 0; look < 3 && (share >= 0.03 || isolation >= 1.10); look++) {
      long[] thread = run(pipeline, input, Isolation.THREAD);
      long[] process = run(pipeline, input, Isolation.PROCESS);
      share = Math.min(share, thread[1] / (double) thread[2]);
      isolation = Math.min(isolation, process[0] / (double) thread[0]);
      writer = Math.min(writer, thread[1]);
      System.out.printf(
          "look %d: writer with journal %.1f %% of the processor time; processes take %.2f of the"
              + " time of threads%n",
          look, 100.0 * thread[1] / thread[2], process[0] / (double) thread[0]);
    }
    // All that the writing thread does, the journal and the tables: an upper bound of its cost.
    assertThat(share).as("share of the writer").isLessThan(0.03);
    assertThat(isolation).as("processes against threads").isLessThan(1.10);
  }

  /** Returns elapsed time, processor time of the writing thread, and of the whole process. */
  private long[] run(Pipeline pipeline, Path input, Isolation isolation) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long writer = threads.getCurrentThreadCpuTime();
    long all = SYSTEM.getProcessCpuTime();
    RunReport report =
        Job.builder()
            .pipeline(pipeline)
            .source(Sources.of(List.of(input.toString())))
            .output(folder.resolve("out"))
            .overwrite(true)
            .format(OutputFormat.JSONL)
            .threads(1)
            .isolation(isolation)
            .commit(new CommitSettings(100, Duration.ofSeconds(1), true))
            .build()
            .run();
    assertThat(report.complete()).isEqualTo(600);
    return new long[] {
      System.nanoTime() - start,
      threads.getCurrentThreadCpuTime() - writer,
      SYSTEM.getProcessCpuTime() - all
    };
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
