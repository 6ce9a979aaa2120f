package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.runner.fixture.Archives;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.ArchiveLimits;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs over archives: going on, doing again, putting aside, and where the results end up. */
class ArchiveJobTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tgz"})
  void aRunGoesOnWithTheEntriesThatAreNewOrHaveChanged(String name) throws Exception {
    pack(name, "a.txt", "Moscow", "b.txt", "Vienna");
    assertThat(run(name, Selection.UNFINISHED).complete()).isEqualTo(2);
    pack(name, "a.txt", "Moscow", "b.txt", "Vienna and Kyiv", "c.txt", "Prague");

    RunReport second = run(name, Selection.UNFINISHED);

    assertThat(second.finishedBefore()).isEqualTo(2);
    assertThat(second.complete()).isEqualTo(3);
    assertThat(Files.readAllLines(folder.resolve("out/annotations.jsonl")))
        .hasSize(3)
        .element(1)
        .asString()
        .contains("\"id\":\"" + name + "/b.txt\"");
  }

  @Test
  void anEntryThatHasFailedIsPutAsideAndDoneAgain() throws Exception {
    pack("a.zip", "dir/bad.txt", "throw exception", "good.txt", "Moscow");
    assertThat(run("a.zip", Selection.UNFINISHED).failed()).isEqualTo(1);
    assertThat(folder.resolve("out/quarantine/a.zip/dir/bad.txt.bytes"))
        .hasContent("throw exception");
    pack("a.zip", "dir/bad.txt", "mended", "good.txt", "Moscow");

    RunReport again = run("a.zip", Selection.of(Set.of("a.zip/dir/bad.txt")));

    assertThat(again.failed()).isZero();
    assertThat(again.complete()).isEqualTo(2);
    try (Stream<Path> left = Files.walk(folder.resolve("out/quarantine"))) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongWithAnArchiveIsNamedAndNothingIsUnpackedToTheDisk(Isolation isolation)
      throws Exception {
    pack(
        "a.tgz",
        "../../escaped.txt",
        "slip",
        "/tmp/escaped-from-a-test.txt",
        "slip",
        "bomb.txt",
        "0".repeat(20 << 20),
        "inner.zip",
        "PK",
        "twice.txt",
        "1",
        "twice.txt",
        "2",
        "twice.txt",
        "3",
        "fine.txt",
        "Moscow");

    RunReport report = run(List.of("a.tgz"), Selection.UNFINISHED, isolation);

    assertThat(report.outcomes())
        .isEqualTo(
            Map.of(
                Outcome.COMPLETE, 2L,
                Outcome.UNREADABLE, 3L,
                Outcome.TOO_LARGE, 1L,
                Outcome.DUPLICATE_ID, 2L));
    assertThat(report.firstFailures())
        .extracting(DocumentResult::id)
        .contains("a.tgz:1", "a.tgz:2", "a.tgz/bomb.txt", "a.tgz/inner.zip", "a.tgz/twice.txt");
    assertThat(new ObjectMapper().readTree(report.file().toFile()).at("/documents")).hasSize(8);
    assertThat(Path.of("/tmp/escaped-from-a-test.txt")).doesNotExist();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .allMatch(file -> file.startsWith(folder.resolve("out")) || file.endsWith("a.tgz"));
    }
    // The same command again has nothing left to do.
    assertThat(run(List.of("a.tgz"), Selection.UNFINISHED, isolation).finishedBefore())
        .isEqualTo(8);
  }

  @Test
  void archivesAndFoldersAreReadSideBySide() throws Exception {
    pack("a.zip", "a.txt", "Moscow", "lines.jsonl", "{\"text\":\"Vienna\"}\n");
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), "Prague");

    RunReport report = run(List.of("in", "a.zip"), Selection.UNFINISHED, Isolation.THREAD);

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.complete()).isEqualTo(3);
  }

  private void pack(String name, String... namesAndTexts) throws Exception {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      entries.add(Map.entry(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    Archives.pack(folder.resolve(name), entries);
  }

  private RunReport run(String input, Selection selection) throws Exception {
    return run(List.of(input), selection, Isolation.THREAD);
  }

  private RunReport run(List<String> inputs, Selection selection, Isolation isolation)
      throws Exception {
    return Job.builder()
        .pipeline(Pipelines.of(WordAnnotator.class, TroubleAnnotator.class))
        .source(Sources.of(inputs.stream().map(name -> folder.resolve(name).toString()).toList()))
        .archives(ArchiveLimits.USUAL)
        .commit(Runs.NOT_DURABLE)
        .output(folder.resolve("out"))
        .format(OutputFormat.JSONL)
        .selection(selection)
        .isolation(isolation)
        .workerHeap("128m")
        .threads(1)
        .build()
        .run();
  }
}
