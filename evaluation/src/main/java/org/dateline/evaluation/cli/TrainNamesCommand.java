package org.dateline.evaluation.cli;

import java.io.IOException;
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
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.train.AttributionTraining;
import org.dateline.evaluation.train.ModelCard;
import org.dateline.evaluation.train.NameTraining;
import org.dateline.learning.LinearModel;
import org.dateline.learning.TagSet;
import org.dateline.learning.names.WordClusters;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train names}: trains the linear tagger of names. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Trains the linear tagger of names: persons, organisations, places.",
    footer = {
      "",
      "Example:",
      "  dateline-train names --data train.jsonl.gz --dev dev.jsonl.gz --out models/mine"
    })
final class TrainNamesCommand implements Callable<Integer> {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Spec private CommandSpec spec;

  @Mixin private ModelOptions options;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Documents with names, in the forms that 'evaluate' takes.")
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--texts",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Documents without names to learn from too; the types become ours.")
  private List<Path> texts = new ArrayList<>();

  @Option(
      names = "--clusters",
      paramLabel = "LOCATION",
      defaultValue = "classpath:org/dateline/models/names-linear/word-clusters.tsv",
      description = "Clusters of words (default: those that the annotator uses).")
  private String clusters;

  @Option(
      names = "--bits",
      paramLabel = "N",
      defaultValue = "19",
      description = "The model has 2^N rows of weights (default: ${DEFAULT-VALUE}).")
  private int bits;

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description = "Documents to measure the model on; never trained on.")
  private Path dev;

  @Option(
      names = "--encoder",
      paramLabel = "FILE",
      description =
          "Description of an encoder for names: it tags the texts together with a first model, and"
              + " the result is measured together with it too.")
  private String encoder;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "15",
      description = "How often each sentence is seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--margin",
      paramLabel = "N",
      defaultValue = "40",
      description = "By how much right tags have to win (default: ${DEFAULT-VALUE}).")
  private int margin;

  @Override
  public Integer call() throws Exception {
    if (epochs < 1 || margin < 0 || bits < 1 || bits > 24) {
      throw new ParameterException(
          spec.commandLine(),
          "--epochs takes a number from 1, --margin one from 0, --bits one from 1 to 24");
    }
    PrintWriter err = spec.commandLine().getErr();
    TrainingFiles goldFiles = new TrainingFiles(data, TrainNamesCommand::hasNames, "names");
    List<Row> gold = goldFiles.read();
    TrainingFiles textFiles = new TrainingFiles(texts, row -> row.text() != null, "text");
    List<Row> unlabelled = textFiles.read();
    TrainingFiles devFiles =
        new TrainingFiles(
            dev == null ? List.of() : List.of(dev), TrainNamesCommand::hasNames, "names");
    List<Row> measured = devFiles.read();
    WordClusters words = WordClusters.shared(TrainNamesCommand.class, clusters);
    try (NameTraining training = new NameTraining(words, bits);
        Encoder loaded = loadEncoder()) {
      err.println("Training on " + gold.size() + " + " + unlabelled.size() + " documents ...");
      long start = THREADS.getCurrentThreadCpuTime();
      LinearModel model =
          training.train(
              gold,
              unlabelled,
              loaded,
              new AttributionTraining.Options(options.seed(), epochs, margin));
      long seconds = Math.round((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
      ModelCard card = new ModelCard(model.header(), NameTraining.CARD);
      if (measured.isEmpty()) {
        card.set("figures", "Not measured: no `--dev` was given.");
      } else {
        Map<String, List<Double>> figures = training.measure(model, null, measured);
        card.setFigures(
            "Names with their types", "entities", described(devFiles, measured), figures);
        PrintWriter out = spec.commandLine().getOut();
        FigureTable.print(out, figures);
        if (loaded != null) {
          out.println("together with the encoder '" + loaded.name() + "'");
          FigureTable.print(out, training.measure(model, loaded, measured));
        }
      }
      card.set("types", String.join(", ", TagSet.ofNames(model.header().labels()).types()));
      card.set("data", described(goldFiles, gold));
      card.set("texts", unlabelled.isEmpty() ? "none" : names(textFiles));
      card.set("teacher", loaded == null ? "no other" : "the encoder `" + loaded.name() + "`");
      card.set("time", String.valueOf(seconds));
      options.write(NameTraining.NAME, model, card, command(), err);
    }
    return ExitCode.SUCCESS.code();
  }

  private Encoder loadEncoder() throws IOException {
    return encoder == null ? null : Encoder.load(TrainNamesCommand.class, encoder);
  }

  private static boolean hasNames(Row row) {
    return Mention.areIn(row, Mention.Label.TYPE);
  }

  private static String described(TrainingFiles files, List<Row> rows) {
    int names = rows.stream().mapToInt(row -> Mention.of(row, Mention.Label.TYPE).size()).sum();
    return String.format(
        Locale.ROOT, "%s (%,d documents, %,d names)", names(files), rows.size(), names);
  }

  private static String names(TrainingFiles files) {
    return String.join(", ", files.names());
  }

  private CommandText command() {
    return new CommandText("names")
        .files("--data", data)
        .files("--texts", texts)
        .files("--encoder", encoder == null ? null : Path.of(encoder))
        .files("--dev", dev)
        .value("--epochs", epochs)
        .value("--margin", margin)
        .value("--bits", bits);
  }
}
