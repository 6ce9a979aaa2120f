package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Set;
import org.apache.uima.UIMAException;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.journal.CommitSettings;
import org.dateline.runner.journal.Lock;
import org.dateline.runner.journal.RunStatus;
import org.dateline.runner.journal.StateFolder;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class JobResumeTest {

  private static final int DOCUMENTS = 60;

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    for (int i = 0; i < DOCUMENTS; i++) {
      String name = String.format(Locale.ROOT, "part-%d/article-%02d.txt", i % 3, i);
      write(name, "Moscow and Washington talk, round " + i + ".\n");
    }
    write("part-1/bad.txt", "Please throw exception now.");
    write(
        "part-1/twice.jsonl", "{\"id\":\"x\",\"text\":\"one\"}\n{\"id\":\"x\",\"text\":\"two\"}\n");
  }

  @Test
  void anInterruptedRunGoesOnAndEndsWithTheSameBytes() throws Exception {
    RunReport whole = job("whole").build().run();
    for (int stop : List.of(1, 17, 40)) {
      String name = "stopped-" + stop;
      RunReport first = interruptedAfter(stop, name);
      assertThat(first.outcome()).isEqualTo(RunOutcome.INTERRUPTED);
      assertThat(folder.resolve(name + "/annotations.jsonl")).doesNotExist();
      assertThat(folder.resolve(name + "/annotations.jsonl.partial")).exists();

      RunReport second = job(name).build().run();

      assertThat(second.outcome()).isEqualTo(RunOutcome.COMPLETE_WITH_FAILURES);
      assertThat(second.finishedBefore()).isEqualTo(first.documents()).isPositive();
      assertThat(second.documents()).isEqualTo(whole.documents());
      assertThat(second.counts()).isEqualTo(whole.counts());
      OutputTree.assertSame(
          OutputTree.contents(folder.resolve(name)), OutputTree.contents(folder.resolve("whole")));
    }
  }

  @Test
  void theSameCommandAgainDoesNothing() throws Exception {
    job("out").build().run();
    Map<String, String> before = OutputTree.contents(folder.resolve("out"));
    CountingAnnotator.reset();

    RunReport again = job("out").build().run();

    assertThat(again.finishedBefore()).isEqualTo(again.documents()).isEqualTo(DOCUMENTS + 3);
    assertThat(again.outcomes()).containsEntry(Outcome.DUPLICATE_ID, 1L);
    assertThat(again.outcome()).isEqualTo(RunOutcome.COMPLETE_WITH_FAILURES);
    assertThat(CountingAnnotator.instances()).isZero();
    assertThat(OutputTree.contents(folder.resolve("out"))).isEqualTo(before);
  }

  @Test
  void aNewAndAChangedDocumentAreDoneAndTakeTheirPlaces() throws Exception {
    job("out").build().run();
    write("part-0/article-00b.txt", "Geneva.");
    write("part-1/bad.txt", "Good now, in Vienna.");

    RunReport again = job("out").build().run();

    assertThat(again.outcomes())
        .containsEntry(Outcome.COMPLETE, DOCUMENTS + 3L)
        .doesNotContainKey(Outcome.ANNOTATOR_EXCEPTION);
    job("anew").build().run();
    OutputTree.assertSame(
        OutputTree.contents(folder.resolve("out")), OutputTree.contents(folder.resolve("anew")));
  }

  @Test
  void aDocumentWhoseFileIsGoneIsDoneAgain() throws Exception {
    job("out").build().run();
    Path file = folder.resolve("out/xmi/part-0/article-00.txt.xmi");
    Files.delete(file);

    job("out").build().run();

    assertThat(file).exists();
  }

  @Test
  void failedDocumentsAreDoneAgainWhenAskedForAndNoOthers() throws Exception {
    job("out").build().run();

    RunReport failed = job("out").selection(Selection.FAILED).build().run();
    assertThat(failed.outcomes()).containsEntry(Outcome.ANNOTATOR_EXCEPTION, 1L);

    Set<String> one = Set.of("part-1/bad.txt");
    RunReport alone = job("out").selection(Selection.of(one)).build().run();
    assertThat(alone.finishedBefore()).isEqualTo(alone.documents());
    assertThat(alone.outcomes()).containsEntry(Outcome.ANNOTATOR_EXCEPTION, 1L);
  }

  @Test
  void anotherPipelineOrSettingIsRefusedAndNamedUnlessItMayOverwrite() throws Exception {
    job("out").build().run();
    Map<String, String> before = OutputTree.contents(folder.resolve("out"));

    RunReport other = job("out").intake(IntakePolicy.REPLACE).build().run();

    assertThat(other.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(other.abortCause())
        .contains("intake was 'fail' and is 'replace'")
        .contains("--overwrite");
    assertThat(OutputTree.contents(folder.resolve("out"))).isEqualTo(before);
    RunReport anew = job("out").intake(IntakePolicy.REPLACE).overwrite(true).build().run();
    assertThat(anew.finishedBefore()).isZero();
    assertThat(anew.complete()).isEqualTo(DOCUMENTS + 1);
  }

  @Test
  void overwritingLeavesNothingOfTheEarlierRunAndNothingElseIsTouched() throws Exception {
    job("out").build().run();
    write("../out/xmi/note.md", "mine");
    Files.delete(folder.resolve("in/part-0/article-00.txt"));

    job("out").overwrite(true).build().run();

    assertThat(folder.resolve("out/xmi/part-0/article-00.txt.xmi")).doesNotExist();
    assertThat(folder.resolve("out/xmi/note.md")).exists();
  }

  @Test
  void theOrderOfTheInputDoesNotShow() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      lines.add("{\"id\":\"d" + i + "/a\",\"text\":\"Moscow " + i + "\"}");
    }
    long seed = Long.getLong("tests.seed", System.nanoTime());
    Files.write(folder.resolve("a.jsonl"), lines);
    one("sorted", 2);
    Collections.shuffle(lines, new Random(seed));
    Files.write(folder.resolve("a.jsonl"), lines);
    one("shuffled", 3);

    assertThat(Files.readString(folder.resolve("shuffled/annotations.jsonl")))
        .as("seed %d", seed)
        .isEqualTo(Files.readString(folder.resolve("sorted/annotations.jsonl")));
  }

  @Test
  void aFolderInUseIsRefusedAndNamesTheProcess() throws Exception {
    StateFolder state = new StateFolder(folder.resolve("out"));
    try (Lock lock = Lock.take(state)) {
      assertThat(lock.predecessor()).isEmpty();
      RunReport report = job("out").build().run();
      assertThat(report.outcome()).isEqualTo(RunOutcome.REFUSED);
      assertThat(report.abortCause())
          .contains("in use by process " + ProcessHandle.current().pid());
      assertThat(Lock.isHeld(state)).isTrue();
    }
    assertThat(Lock.isHeld(state)).isFalse();
    assertThat(job("out").build().run().complete()).isPositive();
  }

  @Test
  void aSecondRunOfTheSameProcessDoesNotFreeTheLockOfTheFirst() throws Exception {
    Path locks = Path.of("/proc/locks");
    assumeTrue(Files.isReadable(locks), "needs the list of locks of Linux");
    StateFolder state = new StateFolder(folder.resolve("out"));
    try (Lock lock = Lock.take(state)) {
      assertThat(lock).isNotNull();
      String inode = ":" + Files.getAttribute(state.lock(), "unix:ino") + " ";
      assumeTrue(Files.readString(locks).contains(inode), "this system does not list its locks");
      assertThat(job("out").build().run().outcome()).isEqualTo(RunOutcome.REFUSED);
      assertThat(Lock.isHeld(state)).isTrue();
      assertThat(Files.readString(locks)).contains(inode);
    }
  }

  @Test
  void aLockThatWasNotGivenBackIsTakenOver() throws Exception {
    StateFolder state = new StateFolder(folder.resolve("out"));
    Files.createDirectories(state.path());
    Files.writeString(state.lock(), "{\"pid\":999999,\"since\":\"2026-01-01T00:00:00Z\"}\n");

    try (Lock lock = Lock.take(state)) {
      assertThat(lock.predecessor()).hasValueSatisfying(o -> assertThat(o).contains("999999"));
    }
  }

  @Test
  void theStatusOfARunIsThereWhileItRunsAndAfterwards() throws Exception {
    StateFolder state = new StateFolder(folder.resolve("out"));
    List<RunStatus> seen = new ArrayList<>();
    JobListener listener =
        new JobListener() {
          @Override
          public void documentFinished(DocumentResult result, Progress progress) {
            if (seen.isEmpty()) {
              try {
                RunStatus.read(state).ifPresent(seen::add);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            }
          }
        };

    job("out").listener(listener).build().run();

    assertThat(seen).singleElement().extracting(RunStatus::state).isEqualTo(RunStatus.RUNNING);
    RunStatus last = RunStatus.read(state).orElseThrow();
    assertThat(last.state()).isEqualTo("complete-with-failures");
    assertThat(last.documents()).isEqualTo(DOCUMENTS + 3);
    assertThat(last.failed()).isEqualTo(2);
  }

  private RunReport interruptedAfter(int documents, String name) throws Exception {
    RunReport report =
        job(name)
            .commit(new CommitSettings(1, Duration.ZERO, true))
            .listener(
                new JobListener() {
                  @Override
                  public void documentFinished(DocumentResult result, Progress progress) {
                    if (progress.documents() == documents) {
                      Thread.currentThread().interrupt();
                    }
                  }
                })
            .build()
            .run();
    assertThat(Thread.interrupted()).isTrue();
    return report;
  }

  private void one(String name, int threads) throws IOException, UIMAException {
    Job.builder()
        .pipeline(Pipelines.of(WordAnnotator.class))
        .source(Sources.of(List.of(folder.resolve("a.jsonl").toString())))
        .output(folder.resolve(name))
        .format(OutputFormat.JSONL)
        .threads(threads)
        .build()
        .run();
  }

  private JobBuilder job(String name) throws UIMAException, IOException {
    return Job.builder()
        .pipeline(
            Pipelines.of(WordAnnotator.class, TroubleAnnotator.class, CountingAnnotator.class))
        .source(
            Sources.of(
                List.of(
                    folder.resolve("in").toString(),
                    folder.resolve("in/part-1/twice.jsonl").toString())))
        .output(folder.resolve(name))
        .formats(List.of(OutputFormat.values()))
        .threads(2);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
