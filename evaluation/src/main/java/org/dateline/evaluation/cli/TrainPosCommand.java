package org.dateline.evaluation.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.train.ModelCard;
import org.dateline.evaluation.train.pos.PartOfSpeechTraining;
import org.dateline.learning.LinearModel;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train pos}: trains the linear tagger of parts of speech. */
@Command(
    name = "pos",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Trains the linear tagger of parts of speech from what other taggers say.",
    footer = {
      "",
      "Example:",
      "  dateline-train pos --data news.jsonl.gz conll.jsonl.gz --dev dev.jsonl.gz --out models/mine"
    })
final class TrainPosCommand implements Callable<Integer> {

  private static final String CARD = "classpath:org/dateline/evaluation/train/pos-card.md";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Spec private CommandSpec spec;

  @Mixin private ModelOptions options;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Texts in JSON Lines. What has 'token_offsets', 'sentences' and 'pos' (tags of the Penn",
        "Treebank) besides is taken as surer than the rest."
      })
  private List<Path> data = new ArrayList<>();

  @Option(
      names = "--dev",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Texts to measure the model on, in the same forms; never trained on.")
  private List<Path> dev = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Sentences that people tagged, one on a line, as word/TAG with blanks between.")
  private Path gold;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often each sentence is seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--margin",
      paramLabel = "N",
      defaultValue = "10",
      description = "By how much right tags have to win (default: ${DEFAULT-VALUE}).")
  private int margin;

  @Override
  public Integer call() throws Exception {
    if (epochs < 1 || margin < 1) {
      throw new ParameterException(
          spec.commandLine(), "--epochs and --margin take a number from 1");
    }
    PrintWriter err = spec.commandLine().getErr();
    TrainingFiles files = files(data);
    List<Row> texts = files.read();
    try (PartOfSpeechTraining training = new PartOfSpeechTraining()) {
      err.println("Training on " + texts.size() + " texts ...");
      long start = THREADS.getCurrentThreadCpuTime();
      LinearModel model =
          training.train(texts, new PartOfSpeechTraining.Options(options.seed(), epochs, margin));
      long seconds = Math.round((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
      String figures = figures(training, model);
      spec.commandLine().getOut().println(figures);
      ModelCard card = new ModelCard(model.header(), CARD);
      card.set("figures", figures);
      card.set("time", String.valueOf(seconds));
      card.set(
          "data",
          String.join(", ", files.names())
              + String.format(Locale.ROOT, " (%,d texts)", texts.size()));
      options.write(PartOfSpeechTraining.NAME, model, card, command(), err);
    }
    return ExitCode.SUCCESS.code();
  }

  private static TrainingFiles files(List<Path> paths) {
    return new TrainingFiles(paths, row -> row.text() != null, "text");
  }

  private String figures(PartOfSpeechTraining training, LinearModel model) throws Exception {
    if (dev.isEmpty() && gold == null) {
      return "Not measured: neither `--dev` nor `--gold` was given.";
    }
    StringBuilder table =
        new StringBuilder("| tokens with the right tag | tokens | this model | OpenNLP |\n");
    table.append("|---|---|---|---|");
    if (gold != null) {
      List<String> lines =
          Files.readAllLines(gold).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      row(table, gold, "as people tagged them", training.measureTagged(model, lines));
    }
    for (Path file : dev) {
      List<Row> rows = files(List.of(file)).read();
      String right =
          rows.stream().allMatch(row -> row.has("pos"))
              ? "possible by the tags of the Penn Treebank in it"
              : "as OpenNLP tags them";
      row(table, file, right, training.measure(model, rows));
    }
    return table.toString();
  }

  private static void row(
      StringBuilder table, Path file, String right, PartOfSpeechTraining.Accuracy accuracy) {
    table.append(
        String.format(
            Locale.ROOT,
            "\n| %s, %s | %,d | %.4f | %.4f |",
            TrainingFiles.name(file),
            right,
            accuracy.tokens(),
            accuracy.model(),
            accuracy.openNlp()));
  }

  private CommandText command() {
    return new CommandText("pos")
        .files("--data", data)
        .files("--dev", dev)
        .files("--gold", gold)
        .value("--epochs", epochs)
        .value("--margin", margin);
  }
}
