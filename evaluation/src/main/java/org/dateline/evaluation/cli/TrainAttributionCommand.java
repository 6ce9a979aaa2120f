package org.dateline.evaluation.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.encoder.Encoder;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.train.AttributionTraining;
import org.dateline.evaluation.train.ModelCard;
import org.dateline.learning.LinearModel;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train attribution}: trains the linear tagger of attributions. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Trains the linear tagger of attributions: content, cue and source.",
    footer = {
      "",
      "Example:",
      "  dateline-train attribution --data train.jsonl.gz --dev dev.jsonl.gz --out models/mine"
    })
final class TrainAttributionCommand implements Callable<Integer> {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
      names = "--texts",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Documents without attributions to learn from too: what a first model and the encoder find"
              + " in them.")
  private List<Path> texts = new ArrayList<>();

  @Option(
      names = "--encoder",
      paramLabel = "FILE",
      description = "Description of an encoder for attribution, which helps to tag the texts.")
  private String encoder;

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description = "Articles to measure the model on; never trained on.")
  private Path dev;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "15",
      description = "How often each article is seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--margin",
      paramLabel = "N",
      defaultValue = "20",
      description = "By how much right tags have to win (default: ${DEFAULT-VALUE}).")
  private int margin;

  @Override
  public Integer call() throws Exception {
    if (epochs < 1 || margin < 0) {
      throw new ParameterException(
          spec.commandLine(), "--epochs takes a number from 1, --margin one from 0");
    }
    PrintWriter err = spec.commandLine().getErr();
    TrainingFiles files = new TrainingFiles(data, Attribution::areIn, "attributions");
    List<Row> articles = files.read();
    TrainingFiles devFiles =
        new TrainingFiles(
            dev == null ? List.of() : List.of(dev), Attribution::areIn, "attributions");
    List<Row> measured = devFiles.read();
    TrainingFiles textFiles = new TrainingFiles(texts, row -> row.text() != null, "text");
    List<Row> unlabelled = textFiles.read();
    try (AttributionTraining training = new AttributionTraining();
        Encoder loaded =
            encoder == null ? null : Encoder.load(TrainAttributionCommand.class, encoder)) {
      err.println("Training on " + articles.size() + " + " + unlabelled.size() + " documents ...");
      long start = THREADS.getCurrentThreadCpuTime();
      LinearModel model =
          training.train(
              articles,
              unlabelled,
              loaded,
              new AttributionTraining.Options(options.seed(), epochs, margin));
      long seconds = Math.round((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
      ModelCard card = new ModelCard(model.header());
      if (measured.isEmpty()) {
        card.set("figures", "Not measured: no `--dev` was given.");
      } else {
        Map<String, List<Double>> figures = training.measure(model, measured);
        card.setFigures(described(devFiles, measured), figures);
        FigureTable.print(spec.commandLine().getOut(), figures);
      }
      card.set("time", String.valueOf(seconds));
      card.set("data", described(files, articles));
      card.set(
          "texts",
          unlabelled.isEmpty() ? "none" : String.join(", ", textFiles.names()) + teacher());
      options.write(AttributionTraining.NAME, model, card, command(), err);
    }
    return ExitCode.SUCCESS.code();
  }

  private String teacher() {
    return encoder == null
        ? ", tagged by a first model"
        : ", tagged by a first model and the encoder " + TrainingFiles.name(Path.of(encoder));
  }

  private static String described(TrainingFiles files, List<Row> rows) {
    int attributions = rows.stream().mapToInt(row -> Attribution.of(row).size()).sum();
    return String.format(
        Locale.ROOT,
        "%s (%,d articles, %,d attributions)",
        String.join(", ", files.names()),
        rows.size(),
        attributions);
  }

  private CommandText command() {
    return new CommandText("attribution")
        .files("--data", data)
        .files("--texts", texts)
        .files("--encoder", encoder == null ? null : Path.of(encoder))
        .files("--dev", dev)
        .value("--epochs", epochs)
        .value("--margin", margin);
  }
}
