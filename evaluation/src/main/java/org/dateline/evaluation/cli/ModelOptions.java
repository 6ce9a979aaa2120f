package org.dateline.evaluation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.dateline.evaluation.train.ModelCard;
import org.dateline.learning.LinearModel;
import picocli.CommandLine.Option;

/** The options that all linear models are trained with, and the writing of the result. */
final class ModelOptions {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the model and '" + ModelFolder.CARD + "' are written.")
  private Path out;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      defaultValue = "not stated",
      description = "What the data is and the licence that its source states, for the card.")
  private String note;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the order of training (default: ${DEFAULT-VALUE}).")
  private long seed;

  /** Returns the seed of the order of training. */
  long seed() {
    return seed;
  }

  /**
   * Writes the model and its card, and says so.
   *
   * @param name of the model, without the ending of its file
   * @param command that was given, but for the options that are here
   */
  void write(String name, LinearModel model, ModelCard card, CommandText command, PrintWriter err)
      throws IOException {
    card.set("note", note);
    card.set("seed", String.valueOf(seed));
    card.set("command", command.value("--seed", seed).files("--out", out).toString());
    String file = name + ".model";
    ModelFolder.write(out, file, model, card);
    err.println("Written: " + out.resolve(file) + ", " + ModelFolder.CARD);
  }
}
