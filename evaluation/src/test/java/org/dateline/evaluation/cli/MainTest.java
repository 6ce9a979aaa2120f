package org.dateline.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.evaluation.Samples;
import org.dateline.runner.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line; {@link #run} is for other tests. */
public class MainTest {

  private static final String GOLD = Samples.file("attribution-gold.jsonl").toString();
  private static final String PREDICTED = Samples.file("attribution-predicted.jsonl").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void printsFiguresWithIntervals() {
    assertThat(evaluate(GOLD, "--predictions", PREDICTED)).isEqualTo(ExitCode.SUCCESS.code());
    assertThat(out.toString())
        .contains("3 documents, 1 of them without a prediction")
        .containsPattern("all attribution +0\\.6667 +\\[0\\.\\d{4}, 1\\.0000\\]  precision 0\\.75")
        .contains("errors: missed: indirect (1)");
  }

  @Test
  void writesAllFiguresAsJson() throws Exception {
    Path json = folder.resolve("figures.json");
    evaluate(GOLD, "--predictions", PREDICTED, "--json", json.toString());
    JsonNode layer = new ObjectMapper().readTree(json.toFile()).get("layers").get(0);
    assertThat(layer.get("name").asText()).isEqualTo("attribution");
    assertThat(layer.get("measures")).hasSize(77);
    assertThat(layer.get("measures").get(0).get("predicted").asInt()).isEqualTo(4);
  }

  @Test
  void listsErrorsByKindWithTheWordsAroundThem() throws Exception {
    Path errors = folder.resolve("errors.txt");
    evaluate(GOLD, "--predictions", PREDICTED, "--errors", errors.toString());
    assertThat(Files.readString(errors))
        .contains("== attribution: with a wrong source (1)")
        .contains("a 0-12  [The minister] said “we will win.”")
        .contains("  | gold [The minister], got [Officials]");
  }

  @Test
  void comparesTwoPredictions() {
    evaluate(GOLD, "--predictions", GOLD, "--against", PREDICTED);
    assertThat(out.toString())
        .containsPattern(
            "all attribution +1\\.0000 .*\\+0\\.3333 +\\[\\+0\\.\\d+, .*\\] +0\\.\\d{4}");
  }

  @Test
  void runsThePipelineOverTheTextsOfTheGold() throws Exception {
    Path records = folder.resolve("records.jsonl");
    assertThat(evaluate(GOLD, "--pipeline", "quotes", "--records", records.toString()))
        .as(err.toString())
        .isEqualTo(ExitCode.SUCCESS.code());
    assertThat(Files.readAllLines(records)).hasSize(3);
    assertThat(out.toString()).contains("direct attribution  ").contains("3 documents\n");
  }

  @Test
  void judgesTheTargetsOfTheGold() {
    evaluate(Samples.file("targets-gold.jsonl").toString());
    assertThat(out.toString()).as(err.toString()).containsPattern("judged at all +1\\.0000");
  }

  @Test
  void goldThatIsNotThereIsNamed() {
    assertThat(evaluate("nowhere.jsonl")).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("There is no gold 'nowhere.jsonl'");
  }

  @Test
  void goldWithNothingToScoreIsRefusedWithItsFields() throws Exception {
    Path gold =
        Files.writeString(folder.resolve("plain.jsonl"), "{\"id\":\"a\",\"text\":\"No.\"}\n");
    assertThat(evaluate(gold.toString(), "--predictions", PREDICTED))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("can be scored; its fields are [id, text]");
  }

  @Test
  void aBrokenLineIsNamed() throws Exception {
    Path gold = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\"a\"\n");
    assertThat(evaluate(gold.toString())).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("broken.jsonl, line 1: not JSON");
  }

  private int evaluate(String... arguments) {
    return run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  /** Runs {@code evaluate} and passes its messages by. */
  public static int run(PrintWriter out, String... arguments) {
    return run(out, new PrintWriter(new StringWriter()), arguments);
  }

  private static int run(PrintWriter out, PrintWriter err, String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "evaluate";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return Main.run(out, err, command);
  }
}
