package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.dateline.testkit.MisbehavingAnnotator;
import org.dateline.testkit.Misbehaviour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(900)
class IsolationTest {

  /** So much time that only a document that hangs takes it, also on a machine that is busy. */
  private static final Limits LIMITS = new Limits(10_000, 5_000, 1_000, Duration.ofMinutes(2));

  /** Where a document hangs, and the others do next to nothing. */
  private static final Limits SHORT = LIMITS.withTime(Duration.ofSeconds(3));

  @TempDir private Path folder;

  @Test
  void aWorkerProcessBearsWhateverADocumentDoes() throws Exception {
    write("01-good.txt", "Moscow");
    write("02-throw.txt", Misbehaviour.THROW.word());
    write("03-error.txt", Misbehaviour.ERROR.word());
    write("04-heap.txt", Misbehaviour.HEAP.word());
    write("05-stack.txt", Misbehaviour.STACK.word());
    write("06-exit.txt", Misbehaviour.EXIT.word(3));
    write("07-crash.txt", Misbehaviour.CRASH.word());
    write("09-print.txt", "Vienna " + Misbehaviour.PRINT.word());
    write("10-flood.txt", Misbehaviour.FLOOD.word(2_000));
    write("11-offsets.txt", Misbehaviour.OFFSETS.word());
    write("12-long.txt", "Geneva ".repeat(1_000));
    write("13-large.txt", "Geneva ".repeat(2_000));
    write("lines.jsonl", "[");
    write("15-good.txt", "Washington");

    RunReport report = job("out").isolation(Isolation.PROCESS).build().run();

    assertThat(report.firstFailures())
        .extracting(DocumentResult::id, DocumentResult::outcome)
        .containsExactly(
            tuple("02-throw.txt", Outcome.ANNOTATOR_EXCEPTION),
            tuple("03-error.txt", Outcome.ANNOTATOR_ERROR),
            tuple("04-heap.txt", Outcome.OUT_OF_MEMORY),
            tuple("05-stack.txt", Outcome.STACK_OVERFLOW),
            tuple("06-exit.txt", Outcome.WORKER_DIED),
            tuple("07-crash.txt", Outcome.WORKER_DIED),
            tuple("10-flood.txt", Outcome.TOO_MANY_ANNOTATIONS),
            tuple("11-offsets.txt", Outcome.INVALID_OFFSETS),
            tuple("12-long.txt", Outcome.TEXT_TOO_LONG),
            tuple("13-large.txt", Outcome.TOO_LARGE),
            tuple("lines.jsonl:1", Outcome.UNREADABLE));
    assertThat(report.complete()).isEqualTo(3);
    assertThat(reason("04-heap.txt").at("/annotator").asText()).isEqualTo("MisbehavingAnnotator");
    assertThat(reason("06-exit.txt").at("/annotator").asText()).isEqualTo("MisbehavingAnnotator");
    assertThat(reason("06-exit.txt").at("/stack").toString()).contains("Misbehaviour");
    assertThat(reason("07-crash.txt").at("/reason").asText())
        .contains("exit code 134", "twice, the second time alone");
    assertThat(folder.resolve("out/quarantine/04-heap.txt.bytes"))
        .hasSameBinaryContentAs(folder.resolve("in/04-heap.txt"));
  }

  @Test
  void aWorkerProcessThatHangsIsReplaced() throws Exception {
    write("01-good.txt", "Moscow");
    write("02-hang.txt", Misbehaviour.HANG.word());
    write("03-good.txt", "Washington");

    RunReport report =
        job("out").isolation(Isolation.PROCESS).threads(1).limits(SHORT).build().run();

    assertThat(report.firstFailures())
        .extracting(DocumentResult::id, DocumentResult::outcome)
        .containsExactly(tuple("02-hang.txt", Outcome.TIMED_OUT));
    assertThat(report.complete()).isEqualTo(2);
    assertThat(reason("02-hang.txt").at("/reason").asText())
        .contains("twice, the second time alone");
    assertThat(reason("02-hang.txt").at("/stack").toString()).contains("Misbehaviour");
  }

  @Test
  void threadsBearWhatLeavesTheProcessAlive() throws Exception {
    write("01-good.txt", "Moscow");
    write("02-hang.txt", Misbehaviour.HANG.word());
    write("03-sleep.txt", Misbehaviour.SLEEP.word(60_000));
    write("04-nap.txt", "Vienna " + Misbehaviour.SLEEP.word(50));
    write("05-flood.txt", Misbehaviour.FLOOD.word(2_000));
    write("06-offsets.txt", Misbehaviour.OFFSETS.word());
    write("07-good.txt", "Washington");

    RunReport report = job("out").threads(1).limits(SHORT).build().run();

    assertThat(report.firstFailures())
        .extracting(DocumentResult::id, DocumentResult::outcome)
        .containsExactly(
            tuple("02-hang.txt", Outcome.TIMED_OUT),
            tuple("03-sleep.txt", Outcome.TIMED_OUT),
            tuple("05-flood.txt", Outcome.TOO_MANY_ANNOTATIONS),
            tuple("06-offsets.txt", Outcome.INVALID_OFFSETS));
    assertThat(report.firstFailures())
        .extracting(result -> result.failure().component())
        .startsWith("MisbehavingAnnotator", "MisbehavingAnnotator", "MisbehavingAnnotator");
    assertThat(report.complete()).isEqualTo(3);
    assertThat(reason("02-hang.txt").at("/reason").asText()).contains("its thread is lost");
  }

  @Test
  void anInnocentDocumentSurvivesTheLeakOfOthers() throws Exception {
    for (int i = 10; i < 50; i++) {
      write(i + ".txt", "Moscow " + Misbehaviour.LEAK.word(8 << 20));
    }

    RunReport report =
        job("out").isolation(Isolation.PROCESS).threads(1).workerHeap("96m").build().run();

    assertThat(report.complete()).isEqualTo(40);
  }

  @Test
  void threadsAndProcessesGiveTheSameBytes() throws Exception {
    for (int i = 10; i < 40; i++) {
      write("dir/" + i + ".txt", "Moscow and Washington talk. ".repeat(i));
    }
    write("lines.jsonl", "{\"id\":\"x\",\"text\":\"Moscow\"}");
    write("throw.txt", Misbehaviour.THROW.word());
    job("threads").build().run();
    job("processes").isolation(Isolation.PROCESS).threads(2).build().run();

    OutputTree.assertSame(
        OutputTree.withoutStacks(folder.resolve("processes")),
        OutputTree.withoutStacks(folder.resolve("threads")));
  }

  @Test
  void aHeapThatIsTooSmallToStartEndsTheRunWithWhatJavaSays() throws Exception {
    write("01.txt", "Moscow");

    RunReport report = job("out").isolation(Isolation.PROCESS).workerHeap("1k").build().run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.ABORTED);
    assertThat(report.abortCause()).contains("worker process could not be started", "heap");
  }

  private JsonNode reason(String name) throws IOException {
    return new ObjectMapper()
        .readTree(folder.resolve("out/quarantine/" + name + ".reason.json").toFile());
  }

  private JobBuilder job(String name) throws UIMAException, IOException {
    List<String> inputs = new ArrayList<>(List.of(folder.resolve("in").toString()));
    Path lines = folder.resolve("in/lines.jsonl");
    if (Files.exists(lines)) {
      inputs.add(lines.toString());
    }
    return Job.builder()
        .pipeline(Pipelines.of(WordAnnotator.class, MisbehavingAnnotator.class))
        .source(Sources.of(inputs))
        .commit(Runs.NOT_DURABLE)
        .output(folder.resolve(name))
        .formats(List.of(OutputFormat.values()))
        .threads(2)
        .workerHeap("128m")
        .limits(LIMITS)
        .threshold(FailureThreshold.NONE);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
