package org.dateline.evaluation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.dateline.encoder.Encoder;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.train.LinkerTraining;
import org.dateline.evaluation.train.ModelCard;
import org.dateline.learning.LinearModel;
import org.dateline.runner.cli.CommandFailure;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  private static final int LEAST_FOLDS = 2;

  @Spec private CommandSpec spec;

  @Mixin private ModelOptions options;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Articles with attributions, in the forms that 'evaluate' takes.")
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--encoder",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Descriptions of encoders, as many as files of --data: each tags the articles of its file"
              + " and must not be trained on them. A linear tagger of the other files stands beside"
              + " it, as in the profile 'accurate'. Without encoders, linear taggers are trained on"
              + " the way.")
  private List<String> encoders = new ArrayList<>();

  @Option(
      names = "--texts",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Documents without attributions that the linear taggers learn from too, as in 'train"
              + " attribution'.")
  private List<Path> texts = new ArrayList<>();

  @Option(
      names = "--text-encoder",
      paramLabel = "FILE",
      description = "Description of the encoder that tags these texts; needed with --texts.")
  private String textEncoder;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "In how many parts the articles are divided, each tagged by a linear tagger of the"
              + " others (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Override
  public Integer call() throws Exception {
    if (folds < LEAST_FOLDS) {
      throw new ParameterException(spec.commandLine(), "--folds takes a number from 2");
    }
    if (!encoders.isEmpty() && (encoders.size() != data.size() || data.size() < LEAST_FOLDS)) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT,
              "--encoder takes one encoder for each file of --data, of which it needs 2 or more;"
                  + " there are %d encoders and %d files",
              encoders.size(),
              data.size()));
    }
    if (texts.isEmpty() != (textEncoder == null)) {
      throw new ParameterException(
          spec.commandLine(), "--texts and --text-encoder go together: give both or neither");
    }
    List<List<Row>> files = new ArrayList<>();
    for (Path file : data) {
      files.add(new TrainingFiles(List.of(file), Attribution::areIn, "attributions").read());
    }
    List<Row> articles = files.stream().flatMap(List::stream).toList();
    spec.commandLine().getErr().println("Training on " + articles.size() + " articles ...");
    LinearModel model = train(articles, encoders.isEmpty() ? parts(articles) : files);
    ModelCard card =
        ModelCard.ofLinker(model.header())
            .set("tags", tags())
            .set(
                "data",
                String.format(
                    Locale.ROOT,
                    "%s (%d articles)",
                    String.join(", ", data.stream().map(TrainingFiles::name).toList()),
                    articles.size()));
    options.write(LinkerTraining.NAME, model, card, command(), spec.commandLine().getErr());
    return ExitCode.SUCCESS.code();
  }

  /** Returns the articles in as many parts as are asked for. */
  private List<List<Row>> parts(List<Row> articles) {
    List<List<Row>> parts = new ArrayList<>();
    for (int part = 0; part < folds; part++) {
      parts.add(new ArrayList<>());
    }
    for (int i = 0; i < articles.size(); i++) {
      parts.get(i % folds).add(articles.get(i));
    }
    return parts;
  }

  private LinearModel train(List<Row> articles, List<List<Row>> parts)
      throws UIMAException, IOException, CommandFailure {
    List<Row> unlabelled = new TrainingFiles(texts, row -> row.text() != null, "text").read();
    List<Encoder> loaded = new ArrayList<>();
    try (LinkerTraining training = new LinkerTraining()) {
      if (!unlabelled.isEmpty()) {
        loaded.add(Encoder.load(TrainLinkerCommand.class, textEncoder));
        training.addTexts(articles, unlabelled, loaded.get(0), options.seed());
      }
      List<Encoder> taggers = new ArrayList<>();
      for (String encoder : encoders) {
        taggers.add(Encoder.load(TrainLinkerCommand.class, encoder));
        loaded.add(taggers.get(taggers.size() - 1));
      }
      return training.train(parts, taggers, options.seed());
    } finally {
      loaded.forEach(Encoder::close);
    }
  }

  private String tags() {
    return encoders.isEmpty()
        ? "a linear tagger; each of "
            + folds
            + " parts of the articles was tagged by a model of the others"
            + alsoTexts()
        : "encoders with a linear tagger beside them; the articles of each file were tagged by an"
            + " encoder and a linear model of the other files"
            + alsoTexts();
  }

  private String alsoTexts() {
    return texts.isEmpty()
        ? ""
        : " and of the texts of "
            + String.join(", ", texts.stream().map(TrainingFiles::name).toList())
            + ", tagged by the encoder "
            + TrainingFiles.name(Path.of(textEncoder));
  }

  private CommandText command() {
    CommandText command =
        new CommandText("linker")
            .files("--data", data)
            .files("--texts", texts)
            .files("--text-encoder", textEncoder == null ? null : Path.of(textEncoder));
    return encoders.isEmpty()
        ? command.value("--folds", folds)
        : command.files("--encoder", encoders.stream().map(Path::of).toList());
  }
}
