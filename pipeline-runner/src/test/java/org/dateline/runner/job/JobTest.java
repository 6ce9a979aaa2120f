package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {

  private static final int GOOD = 100;

  @TempDir private Path folder;

  private Path input;

  @BeforeEach
  void writeArticles() throws IOException {
    input = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < GOOD; i++) {
      String name = String.format(Locale.ROOT, "article-%03d.txt", i);
      // Different lengths: what a CAS has held before must not show in the next document.
      String text = ("Moscow and Washington talk, round " + i + ".\n").repeat(1 + i * 7 % 40);
      Files.writeString(input.resolve(name), text);
    }
  }

  @Test
  void threeBadDocumentsAreNamedAndTheHundredGoodOnesComplete() throws Exception {
    addBadDocuments();

    RunReport report = run("out", 2);

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE_WITH_FAILURES);
    assertThat(report.complete()).isEqualTo(GOOD);
    assertThat(report.failed()).isEqualTo(3);
    assertThat(report.firstFailures())
        .extracting(DocumentResult::id, DocumentResult::outcome)
        .containsExactly(
            tuple("article-007-x.txt", Outcome.ANNOTATOR_EXCEPTION),
            tuple("article-050-x.txt", Outcome.ANNOTATOR_ERROR),
            tuple("article-099-x.txt", Outcome.REJECTED));
    assertThat(Files.readAllLines(folder.resolve("out/annotations.jsonl"))).hasSize(GOOD);
    assertThat(OutputTree.contents(folder.resolve("out/xmi")))
        .hasSize(GOOD + 1)
        .containsKey("TypeSystem.xml");
    assertThat(OutputTree.contents(folder.resolve("out/json-cas"))).hasSize(GOOD);
    assertThat(OutputTree.contents(folder.resolve("out/csv"))).hasSize(5);
    assertThat(OutputTree.contents(folder.resolve("out")).keySet())
        .noneMatch(name -> name.contains("tmp"));
  }

  @Test
  void theNumberOfThreadsDoesNotShowInTheOutput() throws Exception {
    addBadDocuments();
    run("one", 1);
    run("two", 2);
    run("eight", 8);

    Map<String, String> one = OutputTree.contents(folder.resolve("one"));
    assertThat(one).hasSizeGreaterThan(2 * GOOD);
    OutputTree.assertSame(OutputTree.contents(folder.resolve("two")), one);
    OutputTree.assertSame(OutputTree.contents(folder.resolve("eight")), one);
  }

  private void addBadDocuments() throws IOException {
    Files.writeString(input.resolve("article-007-x.txt"), "Please throw exception now.");
    Files.writeString(input.resolve("article-050-x.txt"), "Please throw error now.");
    Files.write(input.resolve("article-099-x.txt"), new byte[] {'a', (byte) 0xE2, 0x28, 'b'});
  }

  private RunReport run(String name, int threads) throws IOException, UIMAException {
    return Job.builder()
        .pipeline(Pipelines.of(WordAnnotator.class, TroubleAnnotator.class))
        .source(Sources.of(List.of(input.toString())))
        .commit(Runs.NOT_DURABLE)
        .output(folder.resolve(name))
        .formats(EnumSet.allOf(OutputFormat.class))
        .threads(threads)
        .build()
        .run();
  }
}
