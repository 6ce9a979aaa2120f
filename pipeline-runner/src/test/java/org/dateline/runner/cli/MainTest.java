package org.dateline.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.dateline.runner.record.RecordSchema;
import org.dateline.runner.source.NumberReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private static final Path SEEDS = Path.of(System.getProperty("dateline.root"), "seeds");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void annotatesTheSeedsInAllFormats() throws Exception {
    ExitCode code =
        run("run", SEEDS.toString(), "--out", folder.toString(), "--threads", "2")
            .with("--format", "jsonl", "--format", "xmi", "--format", "json-cas", "-f", "csv")
            .exitCode();
    assertThat(err.toString()).contains("annotating 5 documents");
    assertThat(code).isEqualTo(ExitCode.SUCCESS);
    assertThat(Files.readAllLines(folder.resolve("annotations.jsonl")))
        .hasSize(5)
        .allSatisfy(record -> assertThat(RecordSchema.problems(record)).isEmpty());
    assertThat(names(folder.resolve("xmi"))).hasSize(6).contains("TypeSystem.xml");
    assertThat(names(folder.resolve("json-cas"))).hasSize(5);
    assertThat(names(folder.resolve("csv")))
        .containsExactly(
            "credibility.csv", "entities.csv", "indicators.csv", "quotes.csv", "sentiment.csv");
    assertThat(folder.resolve("run-report.json")).exists();
    assertThat(out.toString())
        .contains("who said what", "about whom", "how far to trust it", "5 complete, 0 failed");
  }

  @Test
  void aDocumentThatFailsIsNamedAndTheOthersAreComplete() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("good.txt"), "“We agree,” the ministry said.");
    Files.write(input.resolve("bad.txt"), new byte[] {'a', (byte) 0xff, 'b'});
    Path results = folder.resolve("results");
    ExitCode code =
        run("run", input.toString(), "--out", results.toString(), "--pipeline", "quotes")
            .exitCode();
    assertThat(code).isEqualTo(ExitCode.FAILED_DOCUMENTS);
    assertThat(err.toString()).contains("failed: bad.txt: rejected");
    assertThat(Files.readAllLines(results.resolve("annotations.jsonl"))).hasSize(1);
  }

  @Test
  void theSameBytesWhateverTheNumberOfThreads() throws Exception {
    Map<String, String> one = outputs(1);
    assertThat(one).hasSizeGreaterThan(15);
    assertThat(outputs(2)).isEqualTo(one);
    assertThat(outputs(8)).isEqualTo(one);
  }

  private Map<String, String> outputs(int threads) throws IOException {
    Path results = folder.resolve("threads-" + threads);
    ExitCode code =
        run("run", SEEDS.toString(), "--out", results.toString(), "--threads", "" + threads)
            .with("-f", "jsonl", "-f", "xmi", "-f", "json-cas", "-f", "csv", "--quiet")
            .exitCode();
    assertThat(code).isEqualTo(ExitCode.SUCCESS);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(results)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run-report.json") && !file.toString().contains(".dateline")) {
          contents.put(results.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }

  @Test
  void targetsThatTheInputGivesAreJudged() throws Exception {
    Path input =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            """
            {"id":"a1","text":"The ministry praised the plan.","targets":[{"id":"t1","span":[21,29]}]}
            """);
    ExitCode code = run("run", input.toString(), "--out", folder.toString()).exitCode();
    assertThat(code).isEqualTo(ExitCode.SUCCESS);
    assertThat(Files.readString(folder.resolve("annotations.jsonl")))
        .contains("\"target\":\"t1\",\"mention\":[21,29],\"polarity\":1", "\"given\":true");
  }

  @Test
  void aCpeDescriptorIsTakenAsTheDescriptionOfAJob() throws Exception {
    CollectionReaderFactory.createReaderDescription(NumberReader.class, "last", 5)
        .toXML(Files.newOutputStream(folder.resolve("reader.xml")));
    Path cpe =
        Files.writeString(
            folder.resolve("cpe.xml"),
            """
            <cpeDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <collectionReader><collectionIterator>
                <descriptor><import location="reader.xml"/></descriptor>
              </collectionIterator></collectionReader>
              <casProcessors casPoolSize="4" processingUnitThreadCount="2">
                <casProcessor deployment="integrated" name="structure">
                  <descriptor>
                    <import name="org.dateline.annotator.structure.StructureAnnotator"/>
                  </descriptor>
                </casProcessor>
              </casProcessors>
              <cpeConfig><numToProcess>-1</numToProcess><deployAs>immediate</deployAs></cpeConfig>
            </cpeDescription>
            """);
    Path results = folder.resolve("results");
    ExitCode code = run("run", "--cpe", cpe.toString(), "--out", results.toString()).exitCode();
    assertThat(err.toString()).contains("three is not readable");
    assertThat(code).isEqualTo(ExitCode.FAILED_DOCUMENTS);
    assertThat(Files.readAllLines(results.resolve("annotations.jsonl"))).hasSize(4);
  }

  @Test
  void eitherInputsOrACpeDescriptorAreGiven() {
    assertThat(run("run", SEEDS.toString(), "--cpe", "cpe.xml").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("run").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--cpe");
  }

  @Test
  void anUnknownOptionIsAUsageErrorWithASuggestion() {
    assertThat(run("run", "x", "--thread", "2").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--thread");
  }

  @Test
  void anUnknownFormatIsAUsageErrorThatListsTheFormats() {
    assertThat(run("run", SEEDS.toString(), "-f", "json").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("'json'", "jsonl, xmi, json-cas, csv");
  }

  @Test
  void aMissingInputIsAUsageErrorThatNamesTheNearest() {
    Path wrong = SEEDS.resolveSibling("seed");
    assertThat(run("run", wrong.toString()).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("seeds");
  }

  @Test
  void nothingToDoIsAUsageError() {
    assertThat(run().exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aMisspeltParameterStopsTheRunBeforeAnyDocument() {
    ExitCode code =
        run("run", SEEDS.toString(), "--out", folder.resolve("o").toString())
            .with("--set", "quotes.minConfidense=0.5", "--set", "qotes.minConfidence=0.5")
            .exitCode();
    assertThat(code).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(err.toString())
        .contains("minConfidense", "Did you mean 'minConfidence'?", "Did you mean 'quotes'?")
        .contains("2 errors");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void accurateIsTheUsualProfileAndFastAnotherPipeline() {
    assertThat(run("check", "--normal-form").exitCode()).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString()).contains("\"profile\" String \"accurate\"");
    assertThat(run("check", "--normal-form", "--profile", "fast").exitCode())
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString()).contains("\"profile\" String \"fast\"");
  }

  @Test
  void anUnknownProfileStopsTheRunBeforeAnyDocument() {
    ExitCode code =
        run("run", SEEDS.toString(), "--out", folder.resolve("o").toString(), "--profile", "fats")
            .exitCode();
    assertThat(code).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(err.toString()).contains("no profile 'fats'", "Did you mean 'fast'?");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void anUnknownPipelineIsAConfigurationError() {
    assertThat(run("check", "--pipeline", "newz").exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(err.toString()).contains("'newz'", "Did you mean 'news'?");
  }

  @Test
  void aPipelineDescriptorThatIsNotThereIsNamed() {
    assertThat(run("check", "--pipeline", "no-such.xml").exitCode())
        .isEqualTo(ExitCode.CONFIGURATION);
    assertThat(err.toString()).contains("no-such.xml: error:");
  }

  @Test
  void theShippedPipelinesPassTheCheck() {
    for (String name : List.of("news", "quotes", "entities")) {
      assertThat(run("check", "--pipeline", name).exitCode()).isEqualTo(ExitCode.SUCCESS);
    }
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).contains("annotators can run", "hash ");
  }

  @Test
  void listsTheAnnotatorsThatAreShipped() {
    assertThat(run("list").exitCode()).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString())
        .contains("structure", "pos", "entities", "quotes", "sentiment", "credibility");
  }

  @Test
  void describesAnAnnotatorWithParametersAndTypes() {
    assertThat(run("describe", "quotes").exitCode()).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString())
        .contains("minConfidence : Float", "needs", "adds", "org.dateline.type.Quotation");
  }

  @Test
  void anUnknownAnnotatorIsNamedWithTheNearest() {
    assertThat(run("describe", "quote").exitCode()).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(err.toString()).contains("Did you mean 'quotes'?");
  }

  @Test
  void helpShowsExamplesAndExitCodes() {
    assertThat(run("--help").exitCode()).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString()).contains("Examples:", "Exit codes:", "interrupted");
    assertThat(run("run", "--help").exitCode()).isEqualTo(ExitCode.SUCCESS);
    assertThat(run("--version").exitCode()).isEqualTo(ExitCode.SUCCESS);
  }

  private Call run(String... arguments) {
    return new Call(Stream.of(arguments));
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A command line that grows until its exit code is asked for. */
  private final class Call {

    private final Stream<String> arguments;

    Call(Stream<String> arguments) {
      this.arguments = arguments;
    }

    Call with(String... more) {
      return new Call(Stream.concat(arguments, Stream.of(more)));
    }

    ExitCode exitCode() {
      int code =
          Main.run(
              new PrintWriter(out, true),
              new PrintWriter(err, true),
              arguments.toArray(String[]::new));
      return ExitCode.values()[code];
    }
  }
}
