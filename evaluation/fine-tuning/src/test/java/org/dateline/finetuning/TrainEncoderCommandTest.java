package org.dateline.finetuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.dateline.encoder.Encoder;
import org.dateline.evaluation.cli.TrainingCommand;
import org.dateline.runner.cli.CommandLines;
import org.dateline.runner.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainEncoderCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void learnsThreeTasksAtOnceAndWritesWhatAnEncoderReads() throws Exception {
    String attribution = file("attribution.jsonl");
    String names = file("names.jsonl");
    String targets = file("targets.jsonl");
    assertThat(
            train(
                "--attribution",
                attribution,
                "--attribution-dev",
                attribution,
                "--names",
                names,
                "--names-dev",
                names,
                "--sentiment",
                targets,
                "--sentiment-dev",
                targets,
                "--epochs",
                "40",
                "--batch",
                "4",
                "--window",
                "64",
                "--name",
                "all",
                "--note",
                "written for a test",
                "--out",
                folder.toString()))
        .as(err.toString())
        .isEqualTo(ExitCode.SUCCESS.code());

    assertThat(figure("attribution.jsonl", "all content, tokens")).isGreaterThan(0.9);
    assertThat(figure("names.jsonl", "span and label")).isGreaterThan(0.7);
    assertThat(figure("targets.jsonl", "macro-F1")).isGreaterThan(0.9);
    assertThat(figure("attribution.jsonl, 32 bits", "all content, tokens")).isGreaterThan(0.9);

    String description = folder.resolve("all.properties").toString();
    try (Encoder encoder = Encoder.load(TrainEncoderCommandTest.class, description)) {
      assertThat(encoder.columns("attribution").labels())
          .containsExactly("O", "B-content", "I-content", "B-cue", "I-cue", "B-source", "I-source");
      assertThat(encoder.columns("sentiment").first()).isEqualTo(16);
    }
    assertThat(Files.readString(folder.resolve("CARD.md")))
        .contains("attribution.jsonl (8 documents)")
        .contains("written for a test")
        .contains("| targets.jsonl | macro-F1 | ")
        .contains("`bin/dateline-train encoder --attribution attribution.jsonl")
        .doesNotContain(folder.getParent().toString());
  }

  @Test
  void sameSeedGivesTheSameModel() throws Exception {
    for (String name : new String[] {"a", "b"}) {
      train(
          "--attribution",
          file("attribution.jsonl"),
          "--epochs",
          "2",
          "--batch",
          "4",
          "--name",
          "same",
          "--out",
          folder.resolve(name).toString());
    }
    assertThat(folder.resolve("a/same.onnx")).hasSameBinaryContentAs(folder.resolve("b/same.onnx"));
    assertThat(Files.readString(folder.resolve("a/CARD.md"))).contains("Not measured");
  }

  @Test
  void cardDoesNotSayThatItWasTrainedOnWhatItWasMeasuredWith() throws Exception {
    train(
        "--sentiment",
        file("targets.jsonl"),
        "--sentiment-dev",
        file("dev.jsonl"),
        "--epochs",
        "1",
        "--out",
        folder.toString());
    String card = Files.readString(folder.resolve("CARD.md"));
    assertThat(card).contains("| trained on | targets.jsonl (4 documents) |");
    assertThat(card).contains("| dev.jsonl | accuracy | ");
  }

  @Test
  void nothingToTrainOnIsSaid() {
    assertThat(train("--out", folder.toString())).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("--attribution, --names or --sentiment");
  }

  @Test
  void windowOutOfRangeIsRefusedBeforeAnythingIsRead() {
    assertThat(train("--names", "nowhere", "--window", "513", "--out", folder.toString()))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("from 16 to 512, but 513 is given");
  }

  @Test
  void documentsWithoutTheAnnotationAreNamed() throws Exception {
    assertThat(train("--names", file("targets.jsonl"), "--out", folder.toString()))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("targets.jsonl").contains("'s0' has no names");
  }

  @Test
  void commandIsOfferedAsAService() {
    assertThat(ServiceLoader.load(TrainingCommand.class))
        .hasAtLeastOneElementOfType(TrainEncoderCommand.class);
  }

  private double figure(String set, String measure) {
    String after = out.toString().substring(out.toString().indexOf(set + "\n") + set.length());
    String line = after.lines().filter(l -> l.strip().startsWith(measure)).findFirst().get();
    return Double.parseDouble(line.substring(line.lastIndexOf(' ')));
  }

  private int train(String... arguments) {
    return CommandLines.execute(
        new CommandLine(new TrainEncoderCommand()),
        new PrintWriter(out),
        new PrintWriter(err),
        arguments);
  }

  private static String file(String name) throws URISyntaxException {
    return Path.of(TrainEncoderCommandTest.class.getResource(name).toURI()).toString();
  }
}
