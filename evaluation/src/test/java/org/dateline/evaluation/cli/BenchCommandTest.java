package org.dateline.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.runner.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTest {

  private static final String SEEDS =
      Path.of(System.getProperty("dateline.root"), "seeds").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void theSeedsYieldAllFiguresBesideReadingAndWritingAlone() throws Exception {
    Path json = folder.resolve("figures.json");
    assertThat(tiny(SEEDS, "--json", json.toString()))
        .as(err.toString())
        .isEqualTo(ExitCode.SUCCESS.code());
    JsonNode figures = new ObjectMapper().readTree(json.toFile()).get("figures");
    List<String> names = new ArrayList<>();
    for (JsonNode figure : figures) {
      names.add(figure.get("group").asText() + ": " + figure.get("name").asText());
      assertThat(figure.path("median").asDouble()).as(figure.toString()).isPositive();
      assertThat(figure.at("/ratio/median").asDouble()).as(figure.toString()).isPositive();
    }
    assertThat(names)
        .containsExactly(
            "throughput: documents, CPU of its threads",
            "throughput: documents, CPU of the process",
            "throughput: tokens, CPU of its threads",
            "throughput: tokens, CPU of the process",
            "annotators: structure",
            "annotators: pos",
            "annotators: entities",
            "annotators: quotes",
            "annotators: sentiment",
            "annotators: credibility",
            "memory: allocated",
            "memory: peak heap after collection",
            "growth: time at 2n over n",
            "growth: time at 4n over 2n",
            "scaling: documents per second, 2 threads over 1",
            "start: to the first document");
    assertThat(out.toString()).contains("time at 2n over n", "20 documents a run (0 failed)");
  }

  @ParameterizedTest
  @CsvSource({
    "--rounds, 0, '--rounds takes a number from 1, not 0'",
    "--warm-up, 0, '--warm-up takes a number from 1, not 0'",
    "--threads, '2,0', '--threads takes a number from 1, not 0'",
    "--documents, 1, '--documents takes a number from 2, not 1'",
    "--long-seconds, 0, '--long-seconds takes a number above 0 and up to 60, not 0.0'",
    "--rounds, many, '''many'' is not an int'"
  })
  void aNumberThatMakesNoSenseIsRefused(String option, String value, String message) {
    assertThat(bench(SEEDS, option, value)).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains(message);
  }

  @Test
  void aFileOfFiguresThatCannotBeMadeIsRefusedBeforeMeasuring() {
    assertThat(bench(SEEDS, "--json", folder.resolve("nowhere/figures.json").toString()))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("there is no folder for the file");
  }

  @Test
  void aFailingFirstDocumentLeavesTheStartUnknownAndTheRestMeasured() throws Exception {
    Path input = folder.resolve("news.jsonl");
    String good = "{\"id\":\"good\",\"text\":\"The minister said it would rain.\"}\n";
    Files.writeString(input, "{\"id\":\"broken\"}\n" + good.repeat(3));
    Path json = folder.resolve("figures.json");
    int code =
        tiny(input.toString(), "--pipeline", "quotes", "--threads", "1", "--json", json.toString());
    assertThat(code).as(err.toString()).isEqualTo(ExitCode.SUCCESS.code());
    JsonNode root = new ObjectMapper().readTree(json.toFile());
    assertThat(root.get("failed").asInt()).isEqualTo(5);
    JsonNode start = root.get("figures").get(root.get("figures").size() - 1);
    assertThat(start.has("median")).isFalse();
    assertThat(start.get("missing").asText())
        .startsWith("not available: the child process failed: ")
        .contains("No document could be annotated");
  }

  @Test
  void aMissingInputIsNamed() {
    assertThat(bench("nowhere.jsonl")).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("There is no input 'nowhere.jsonl'");
  }

  @Test
  void anUnknownPipelineIsNamed() {
    assertThat(bench(SEEDS, "--pipeline", "nothing")).isEqualTo(ExitCode.CONFIGURATION.code());
    assertThat(err.toString()).contains("No pipeline 'nothing' is shipped");
  }

  @Test
  void anInputInWhichNoDocumentCanBeReadIsAnError() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\n");
    assertThat(bench(broken.toString(), "--documents", "2")).isEqualTo(ExitCode.ABORTED.code());
    assertThat(err.toString()).contains("No document could be annotated; the first failure: ");
  }

  private int tiny(String input, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(input, "--documents", "20", "--rounds", "1", "--warm-up", "1"));
    arguments.addAll(List.of("--long-seconds", "0.01"));
    arguments.addAll(List.of(more));
    return bench(arguments.toArray(String[]::new));
  }

  private int bench(String... arguments) {
    List<String> command = new ArrayList<>(List.of("bench"));
    command.addAll(List.of(arguments));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(err, true), command.toArray(String[]::new));
  }
}
