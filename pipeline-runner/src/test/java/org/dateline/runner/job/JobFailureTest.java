package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.intake.Repairs;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.record.RecordHeader;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.sink.Sink;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class JobFailureTest {

  @TempDir private Path folder;

  @Test
  void everyThrowableStaysWithItsDocumentAndIsNamed() throws Exception {
    write("01.txt", "Moscow");
    write("02.txt", "throw exception");
    write("03.txt", "throw error");
    write("04.txt", "miss a class");
    write("05.txt", "exhaust memory");
    write("06.txt", "exhaust stack");
    write("07.txt", "interrupt");
    write("08.txt", "Moscow");

    RunReport report = job().threads(1).build().run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE_WITH_FAILURES);
    assertThat(report.complete()).isEqualTo(3);
    assertThat(report.firstFailures())
        .extracting(DocumentResult::id, DocumentResult::outcome)
        .containsExactly(
            tuple("02.txt", Outcome.ANNOTATOR_EXCEPTION),
            tuple("03.txt", Outcome.ANNOTATOR_ERROR),
            tuple("04.txt", Outcome.LINK_ERROR),
            tuple("05.txt", Outcome.OUT_OF_MEMORY),
            tuple("06.txt", Outcome.STACK_OVERFLOW));
    assertThat(report.firstFailures())
        .extracting(result -> result.failure().component())
        .containsOnly("TroubleAnnotator");
    DocumentFailure first = report.firstFailures().get(0).failure();
    assertThat(first.exception()).isEqualTo(IllegalStateException.class.getName());
    assertThat(first.message()).isEqualTo("asked to throw an exception ");
  }

  @Test
  void anAnnotatorWithoutItsLibraryFailsEachDocumentWithTheMissingClass() throws Exception {
    write("01.txt", "Moscow");
    write("02.txt", "Washington");
    ClassLoader withoutLibrary = new WithoutLibrary(JobFailureTest.class.getClassLoader());
    Pipeline complete = Pipelines.of(LibraryAnnotator.class);
    Pipeline pipeline =
        new Pipeline(complete.description(), withoutLibrary, complete.hash(), complete.stages());

    RunReport report = job().pipeline(pipeline).build().run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE_WITH_FAILURES);
    assertThat(report.outcomes()).containsEntry(Outcome.LINK_ERROR, 2L).hasSize(1);
    assertThat(report.firstFailures().get(0).failure().message()).contains("Library");
  }

  @Test
  void anAnnotatorWithoutItsLibraryEndsALongRunAtOnceAndIsNamed() throws Exception {
    for (int i = 0; i < 500; i++) {
      write("a" + i + ".txt", "Moscow");
    }
    ClassLoader withoutLibrary = new WithoutLibrary(JobFailureTest.class.getClassLoader());
    Pipeline complete = Pipelines.of(LibraryAnnotator.class);
    Pipeline pipeline =
        new Pipeline(complete.description(), withoutLibrary, complete.hash(), complete.stages());

    RunReport report = job().pipeline(pipeline).threads(2).build().run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.ABORTED);
    assertThat(report.abortCause())
        .startsWith("link-error in LibraryAnnotator: ")
        .contains("Library", "5 documents in a row");
    assertThat(report.documents()).isBetween(5L, 5L + 2 * 8);
  }

  @Test
  void twentyFailuresOfDifferentCausesAmongAHundredEndTheRun() throws Exception {
    for (int i = 100; i < 300; i++) {
      write("a" + i + ".txt", i % 2 == 0 ? "fine" : i % 4 == 1 ? "throw exception" : "throw error");
    }

    RunReport report = job().threads(1).build().run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.ABORTED);
    assertThat(report.abortCause()).contains("the latest of 20 failures among the last 100");
    assertThat(report.documents()).isBetween(40L, 40L + 8);
  }

  @Test
  void aPipelineThatCannotBeStartedAbortsTheRun() throws Exception {
    write("01.txt", "Moscow");

    RunReport report = job().pipeline(Pipelines.of(BrokenAnnotator.class)).build().run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.ABORTED);
    assertThat(report.abortCause()).contains("no engine").contains("the model is not there");
    assertThat(json(report).at("/documents/0/outcome").asText()).isEqualTo("no-engine");
  }

  @Test
  void anEngineIsRenewedAfterAnErrorAndKeptAfterAnException() throws Exception {
    for (String text : List.of("one", "throw exception", "two", "throw error", "three")) {
      write(text.length() + text + ".txt", text);
    }
    CountingAnnotator.reset();

    job()
        .pipeline(Pipelines.of(CountingAnnotator.class, TroubleAnnotator.class))
        .threads(1)
        .build()
        .run();

    assertThat(CountingAnnotator.instances()).isEqualTo(2);
  }

  @Test
  void malformedTextIsRejectedReplacedOrPutAside() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    byte[] malformed = {'R', 'U', (byte) 0xFF, 0, 'x'};
    Files.write(folder.resolve("in/Bad one.txt"), malformed);
    write("good.txt", "Moscow");

    RunReport rejected = job().intake(IntakePolicy.FAIL).build().run();
    assertThat(rejected.outcomes()).containsOnlyKeys(Outcome.REJECTED, Outcome.COMPLETE);

    RunReport replaced = job().intake(IntakePolicy.REPLACE).format(OutputFormat.XMI).build().run();
    assertThat(replaced.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(replaced.outcomes()).containsOnlyKeys(Outcome.REPAIRED, Outcome.COMPLETE);
    assertThat(replaced.repairs()).isEqualTo(new Repairs(1, 1, 0, 0));

    RunReport putAside = job().intake(IntakePolicy.QUARANTINE).build().run();
    assertThat(putAside.outcomes()).containsOnlyKeys(Outcome.QUARANTINED, Outcome.COMPLETE);
    try (Stream<Path> files = Files.list(folder.resolve("out/quarantine"))) {
      List<Path> names = files.sorted().toList();
      assertThat(names).hasSize(2);
      assertThat(names.get(0).getFileName().toString()).matches("Bad_one.txt~\\w{20}\\.bytes");
      assertThat(names.get(0)).hasBinaryContent(malformed);
      JsonNode reason = new ObjectMapper().readTree(names.get(1).toFile());
      assertThat(reason.at("/id").asText()).isEqualTo("Bad one.txt");
      assertThat(reason.at("/reason").asText()).contains("Malformed UTF-8 at byte 2");
    }
  }

  @Test
  void aSecondDocumentWithTheSameIdFails() throws Exception {
    write("a.jsonl", "{\"id\":\"x\",\"text\":\"one\"}\n{\"id\":\"x\",\"text\":\"two\"}\n[");

    RunReport report = job().build().run();

    assertThat(report.outcomes())
        .containsOnlyKeys(Outcome.COMPLETE, Outcome.DUPLICATE_ID, Outcome.UNREADABLE);
    assertThat(report.firstFailures())
        .filteredOn(result -> result.outcome() == Outcome.DUPLICATE_ID)
        .singleElement()
        .satisfies(
            result ->
                assertThat(result.failure().message())
                    .contains("'x' occurs again")
                    .contains("a.jsonl:2"));
  }

  @Test
  void aFullDiskEndsTheRunWithItsCauseAndKeepsWholeLines() throws Exception {
    for (int i = 0; i < 50; i++) {
      write("a" + i + ".txt", "Moscow");
    }

    RunReport report = job().sink(new FullDisk(10)).threads(2).build().run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.ABORTED);
    assertThat(report.abortCause()).contains("No space left on device");
    assertThat(folder.resolve("out/annotations.jsonl")).doesNotExist();
    List<String> lines = Files.readAllLines(folder.resolve("out/annotations.jsonl.partial"));
    assertThat(lines).hasSizeBetween(10, 11).allMatch(line -> line.endsWith("}"));
    assertThat(json(report).at("/outcome").asText()).isEqualTo("aborted");
    assertThat(json(report).at("/documents")).hasSize(10);
  }

  @Test
  void anInterruptEndsTheRunAndKeepsWhatIsFinished() throws Exception {
    for (int i = 0; i < 500; i++) {
      write("a" + i + ".txt", "Moscow");
    }
    CountDownLatch tenWritten = new CountDownLatch(10);
    Thread runner = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              try {
                tenWritten.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              runner.interrupt();
            });
    interrupter.start();

    RunReport report =
        job()
            .listener(
                new JobListener() {
                  @Override
                  public void documentFinished(DocumentResult result, Progress progress) {
                    tenWritten.countDown();
                    while (progress.documents() == 10 && !Thread.currentThread().isInterrupted()) {
                      Thread.onSpinWait();
                    }
                  }
                })
            .build()
            .run();
    boolean stillInterrupted = Thread.interrupted();
    interrupter.join();

    assertThat(stillInterrupted).isTrue();
    assertThat(report.outcome()).isEqualTo(RunOutcome.INTERRUPTED);
    assertThat(report.documents()).isBetween(10L, 499L);
    assertThat(Files.readAllLines(folder.resolve("out/annotations.jsonl.partial")))
        .hasSize((int) report.documents());
    assertThat(json(report).at("/documents")).hasSize((int) report.documents());
  }

  @Test
  void anEmptyFileIsADocumentAndAnEmptyFolderARun() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    RunReport empty = job().build().run();
    assertThat(empty.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(empty.documents()).isZero();
    assertThat(folder.resolve("out/annotations.jsonl")).isEmptyFile();

    write("empty.txt", "");
    RunReport one = job().format(OutputFormat.XMI).build().run();
    assertThat(one.complete()).isEqualTo(1);
    assertThat(folder.resolve("out/xmi/empty.txt.xmi")).isNotEmptyFile();
  }

  @Test
  void theListenerIsToldInOrder() throws Exception {
    for (int i = 10; i < 40; i++) {
      write("a" + i + ".txt", "Moscow talks");
    }
    List<String> told = new ArrayList<>();
    JobListener listener =
        new JobListener() {
          @Override
          public void started(OptionalLong total) {
            told.add("started " + total.orElse(-1));
          }

          @Override
          public void documentFinished(DocumentResult result, Progress progress) {
            told.add(result.id() + " " + progress.documents() + " " + progress.tokens());
          }

          @Override
          public void finished(RunReport report) {
            told.add("finished " + report.documents());
          }
        };

    job().listener(listener).threads(1).build().run();

    assertThat(told)
        .hasSize(32)
        .startsWith("started 30", "a10.txt 1 2", "a11.txt 2 4")
        .endsWith("a39.txt 30 60", "finished 30");
  }

  private JobBuilder job() throws UIMAException, IOException {
    return Job.builder()
        .pipeline(Pipelines.of(WordAnnotator.class, TroubleAnnotator.class))
        .source(Sources.of(List.of(folder.resolve("in").toString())))
        .commit(Runs.NOT_DURABLE)
        .output(folder.resolve("out"))
        .overwrite(true)
        .format(OutputFormat.JSONL);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  private static JsonNode json(RunReport report) throws IOException {
    return new ObjectMapper().readTree(report.file().toFile());
  }

  /** Takes so many documents and then no more. */
  private static final class FullDisk implements Sink<String> {
    private int rest;

    FullDisk(int rest) {
      this.rest = rest;
    }

    @Override
    public String name() {
      return "full-disk";
    }

    @Override
    public void open() {}

    @Override
    public String render(CAS cas, RecordHeader header) {
      return header.id();
    }

    @Override
    public void write(RecordHeader header, String rendered) throws IOException {
      if (rest-- == 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
  }
}
