package org.dateline.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.evaluation.Samples;
import org.dateline.learning.LinearModel;
import org.dateline.learning.TagSet;
import org.dateline.learning.names.NameFeatures;
import org.dateline.runner.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNamesCommandTest {

  private static final String GOLD = Samples.file("names-gold.jsonl").toString();
  private static final String TEXTS = Samples.file("attribution-gold.jsonl").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void writesAModelWithTheTypesOfTheDataAndItsCard() throws Exception {
    Path target = folder.resolve("first");
    assertThat(train("--data", GOLD, "--dev", GOLD, "--bits", "10", "--out", target.toString()))
        .as(err.toString())
        .isEqualTo(ExitCode.SUCCESS.code());

    LinearModel model = model(target);
    assertThat(model.header().featureTemplate()).isEqualTo(NameFeatures.TEMPLATE);
    assertThat(TagSet.ofNames(model.header().labels()).types())
        .containsExactly("LOC", "ORG", "PER");
    assertThat(Files.readString(target.resolve("CARD.md")))
        .contains("names-gold.jsonl (2 documents, 5 names)")
        .contains("| all | ")
        .contains("--bits 10 --seed 1 --out first`")
        .doesNotContain(folder.toString());
    assertThat(out.toString()).contains("precision").contains("PER");
  }

  @Test
  void withTextsTheTypesAreThoseOfTheAnnotatorsAndTheSeedDecidesAll() throws Exception {
    for (String name : new String[] {"a", "b"}) {
      assertThat(
              train(
                  "--data",
                  GOLD,
                  "--texts",
                  TEXTS,
                  "--bits",
                  "10",
                  "--epochs",
                  "3",
                  "--out",
                  folder.resolve(name).toString()))
          .as(err.toString())
          .isEqualTo(ExitCode.SUCCESS.code());
    }
    assertThat(folder.resolve("a/names-linear.model"))
        .hasSameBinaryContentAs(folder.resolve("b/names-linear.model"));
    assertThat(TagSet.ofNames(model(folder.resolve("a")).header().labels()).types())
        .contains("GPE", "PERSON")
        .doesNotContain("PER");
  }

  @Test
  void documentsWithoutNamesAreNamed() {
    assertThat(train("--data", TEXTS, "--out", folder.toString())).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("attribution-gold.jsonl").contains("has no names");
  }

  private static LinearModel model(Path target) throws Exception {
    String file = target.resolve("names-linear.model").toString();
    return LinearModel.shared(TrainNamesCommandTest.class, file);
  }

  private int train(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "train";
    arguments[1] = "names";
    System.arraycopy(options, 0, arguments, 2, options.length);
    PrintWriter printer = new PrintWriter(out);
    int code = Main.run(printer, new PrintWriter(err, true), arguments);
    printer.flush();
    return code;
  }
}
