package org.dateline.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.annotator.quotes.linking.LinkModel;
import org.dateline.evaluation.Samples;
import org.dateline.learning.LinearModel;
import org.dateline.runner.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainLinkerCommandTest {

  private static final String GOLD = Samples.file("attribution-gold.jsonl").toString();

  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void writesAModelAndItsCardTheSameForTheSameSeed() throws Exception {
    for (String name : new String[] {"a", "b"}) {
      String out = folder.resolve(name).resolve("linker").toString();
      assertThat(train("--data", GOLD, "--folds", "2", "--out", out))
          .as(err.toString())
          .isEqualTo(ExitCode.SUCCESS.code());
    }
    Path file = folder.resolve("a/linker/attribution-linker.model");
    new LinkModel(LinearModel.shared(TrainLinkerCommandTest.class, file.toString()));
    assertThat(file).hasSameBinaryContentAs(folder.resolve("b/linker/attribution-linker.model"));
    assertThat(folder.resolve("a/linker/CARD.md"))
        .hasSameTextualContentAs(folder.resolve("b/linker/CARD.md"));
    assertThat(Files.readString(folder.resolve("a/linker/CARD.md")))
        .contains("attribution-gold.jsonl (3 articles)")
        .contains("`bin/dateline-train linker --data attribution-gold.jsonl --folds 2 --seed 1")
        .doesNotContain(folder.toString());
  }

  @Test
  void onePartIsTooFew() {
    assertThat(train("--data", GOLD, "--folds", "1", "--out", folder.toString()))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("--folds takes a number from 2");
  }

  @Test
  void eachFileHasAnEncoderOfItsOwn() {
    assertThat(train("--data", GOLD, GOLD, "--encoder", "a", "--out", folder.toString()))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("there are 1 encoders and 2 files");
  }

  @Test
  void textsNeedAnEncoderThatTagsThem() {
    assertThat(train("--data", GOLD, "--texts", GOLD, "--out", folder.toString()))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("--texts and --text-encoder go together");
  }

  private int train(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "train";
    arguments[1] = "linker";
    System.arraycopy(options, 0, arguments, 2, options.length);
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.run(nowhere, new PrintWriter(err, true), arguments);
  }
}
