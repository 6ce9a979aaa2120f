package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hundred thousand documents do to memory and speed. */
@Tag("chaos")
class LongRunTest {

  private static final int DOCUMENTS = 100_000;
  private static final int TENTH = DOCUMENTS / 10;
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

  private static long processorNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
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
