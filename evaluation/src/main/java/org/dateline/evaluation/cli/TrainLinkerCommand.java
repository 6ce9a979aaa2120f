package org.dateline.evaluation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.dateline.annotator.quotes.EncoderProbabilities;
import org.dateline.encoder.Encoder;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.train.LinkerTraining;
import org.dateline.evaluation.train.ModelCard;
import org.dateline.learning.LinearModel;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train linker}: trains what joins tagged words into attributions. */
@Command(
    name = "linker",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Trains the model that joins tagged words into attributions.",
    footer = {"", "Example:", "  dateline-train linker --data train.jsonl.gz --out models/mine"})
final class TrainLinkerCommand implements Callable<Integer> {

  private static final String FILE = LinkerTraining.NAME + ".model";
  private static final int LEAST_FOLDS = 2;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Articles with attributions, in the forms that 'evaluate' takes.")
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--encoder",
      paramLabel = "FILE",
      description =
          "Description of an encoder that tags the articles; it must not be trained on them."
              + " Without it, linear taggers are trained on the way.")
  private String encoder;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "In how many parts the articles are divided, each tagged by a linear tagger of the"
              + " others (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where '" + FILE + "' and '" + ModelFolder.CARD + "' are written.")
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

  @Override
  public Integer call() throws Exception {
    if (folds < LEAST_FOLDS) {
      throw new ParameterException(spec.commandLine(), "--folds takes a number from 2");
    }
    TrainingFiles files = new TrainingFiles(data, Attribution::areIn, "attributions");
    List<Row> articles = files.read();
    spec.commandLine().getErr().println("Training on " + articles.size() + " articles ...");
    LinearModel model = train(articles);
    ModelFolder.write(
        out,
        FILE,
        model,
        ModelCard.ofLinker(model.header())
            .set("tags", tags())
            .set("data", String.join(", ", files.names()) + " (" + articles.size() + " articles)")
            .set("note", note)
            .set("seed", String.valueOf(seed))
            .set("command", command()));
    PrintWriter err = spec.commandLine().getErr();
    err.println("Written: " + out.resolve(FILE) + ", " + ModelFolder.CARD);
    return ExitCode.SUCCESS.code();
  }

  private LinearModel train(List<Row> articles) throws UIMAException, IOException {
    try (LinkerTraining training = new LinkerTraining()) {
      if (encoder == null) {
        return training.train(articles, folds, seed);
      }
      try (Encoder loaded = Encoder.load(TrainLinkerCommand.class, encoder)) {
        return training.train(articles, new EncoderProbabilities(loaded), seed);
      }
    }
  }

  private String tags() {
    return encoder == null
        ? "a linear tagger; each of "
            + folds
            + " parts of the articles was tagged by a model of the others"
        : "the encoder " + TrainingFiles.name(Path.of(encoder));
  }

  /** Returns the command that gives the same model, without the folders of this machine. */
  private String command() {
    StringBuilder command = new StringBuilder("bin/dateline-train linker --data");
    data.forEach(file -> command.append(' ').append(TrainingFiles.name(file)));
    command.append(
        encoder == null
            ? " --folds " + folds
            : " --encoder " + TrainingFiles.name(Path.of(encoder)));
    return command
        .append(" --seed ")
        .append(seed)
        .append(" --out ")
        .append(TrainingFiles.name(out))
        .toString();
  }
}
