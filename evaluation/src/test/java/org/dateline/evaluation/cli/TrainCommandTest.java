package org.dateline.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.evaluation.Samples;
import org.dateline.learning.LinearModel;
import org.dateline.learning.attribution.AttributionTagger;
import org.dateline.learning.pos.UniversalTag;
import org.dateline.runner.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

  private static final String GOLD = Samples.file("attribution-gold.jsonl").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void writesAModelAndItsCard() throws Exception {
    Path first = folder.resolve("first");
    assertThat(
            train("--data", GOLD, "--dev", GOLD, "--out", first.toString(), "--note", "{ours} $1"))
        .as(err.toString())
        .isEqualTo(ExitCode.SUCCESS.code());

    Path file = first.resolve("attribution-linear.model");
    new AttributionTagger(LinearModel.shared(TrainCommandTest.class, file.toString()));
    assertThat(Files.readString(first.resolve("CARD.md")))
        .contains("attribution-gold.jsonl (3 articles, ")
        .contains("{ours} $1")
        .contains("`bin/dateline-train attribution --data attribution-gold.jsonl --dev")
        .contains("| content | ")
        .doesNotContain(folder.toString());
    assertThat(out.toString()).contains("precision").contains("source");
  }

  @Test
  void sameSeedGivesTheSameFile() throws Exception {
    for (String name : new String[] {"a", "b"}) {
      train("--data", GOLD, "--epochs", "3", "--out", folder.resolve(name).toString());
    }
    assertThat(folder.resolve("a/attribution-linear.model"))
        .hasSameBinaryContentAs(folder.resolve("b/attribution-linear.model"));
    assertThat(Files.readString(folder.resolve("a/CARD.md"))).contains("Not measured");
  }

  @Test
  void textsWithoutAttributionsAreTaggedByAFirstModel() throws Exception {
    String texts = Samples.file("targets-gold.jsonl").toString();
    Path with = folder.resolve("with");
    Path without = folder.resolve("without");
    train("--data", GOLD, "--out", without.toString());

    assertThat(train("--data", GOLD, "--texts", texts, "--out", with.toString()))
        .as(err.toString())
        .isEqualTo(ExitCode.SUCCESS.code());

    assertThat(Files.readString(with.resolve("CARD.md")))
        .contains("targets-gold.jsonl, tagged by a first model")
        .contains("--texts targets-gold.jsonl");
    assertThat(Files.readAllBytes(with.resolve("attribution-linear.model")))
        .isNotEqualTo(Files.readAllBytes(without.resolve("attribution-linear.model")));
  }

  @Test
  void articlesWithoutAttributionsAreNamed() {
    String targets = Samples.file("targets-gold.jsonl").toString();
    assertThat(train("--data", targets, "--out", folder.toString()))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("targets-gold.jsonl").contains("has no attributions");
  }

  @Test
  void aTaggerOfPartsOfSpeechIsTrainedOnTexts() throws Exception {
    Path gold = Files.writeString(folder.resolve("gold.pos"), "# a note\nThe/DET plan/NOUN\n");
    for (String name : new String[] {"a", "b"}) {
      assertThat(
              run(
                  "train",
                  "pos",
                  "--data",
                  GOLD,
                  "--dev",
                  GOLD,
                  "--gold",
                  gold.toString(),
                  "--out",
                  folder.resolve(name).toString()))
          .as(err.toString())
          .isEqualTo(ExitCode.SUCCESS.code());
    }

    Path file = folder.resolve("a/pos-linear.model");
    assertThat(file).hasSameBinaryContentAs(folder.resolve("b/pos-linear.model"));
    LinearModel.shared(TrainCommandTest.class, file.toString()).requireLabels(UniversalTag.names());
    assertThat(Files.readString(folder.resolve("a/CARD.md")))
        .contains("attribution-gold.jsonl (3 texts)")
        .contains("| gold.pos, as people tagged them | 2 |")
        .contains("| attribution-gold.jsonl, as OpenNLP tags them | ")
        .doesNotContain(folder.toString());
  }

  @Test
  void modelToTrainHasToBeSaid() {
    assertThat(Main.run(new PrintWriter(out), new PrintWriter(err, true), "train"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("Say which model to train: attribution, pos");
  }

  private int train(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "train";
    arguments[1] = "attribution";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return run(arguments);
  }

  private int run(String... arguments) {
    PrintWriter printer = new PrintWriter(out);
    int code = Main.run(printer, new PrintWriter(err, true), arguments);
    printer.flush();
    return code;
  }
}
