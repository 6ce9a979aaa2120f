package org.dateline.finetuning;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.bytedeco.pytorch.global.torch;
import org.dateline.encoder.WordPieceTokenizer;
import org.dateline.evaluation.cli.TrainingCommand;
import org.dateline.evaluation.cli.TrainingFiles;
import org.dateline.runner.cli.CommandFailure;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train encoder}: fine-tunes a pretrained transformer for one task or several. */
@Command(
    name = "encoder",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Version.class,
    description = {
      "Fine-tunes a small pretrained transformer for attribution, names, sentiment, or for several"
          + " of them at once: one encoder with a head for each."
    },
    footer = {
      "",
      "Example:",
      "  dateline-train encoder --attribution train.jsonl.gz --attribution-dev dev.jsonl.gz \\",
      "    --name mine --out models/mine"
    })
public final class TrainEncoderCommand implements TrainingCommand {

  private static final int LEAST_WINDOW = 16;
  private static final int GREATEST_WINDOW = 512;

  @Spec private CommandSpec spec;

  @Mixin private EncoderData data;

  @Option(
      names = "--base",
      paramLabel = "MODEL",
      defaultValue = "minilm",
      description = "What to start from: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private BaseModel base;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of everything that is drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each example is seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--rate",
      paramLabel = "R",
      defaultValue = "3e-4",
      description = "Greatest rate of learning (default: ${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--head-rate",
      paramLabel = "R",
      defaultValue = "1e-3",
      description = "The same for what the base does not have (default: ${DEFAULT-VALUE}).")
  private double headRate;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "16",
      description = "Windows in a step (default: ${DEFAULT-VALUE}).")
  private int batch;

  @Option(
      names = "--window",
      paramLabel = "N",
      defaultValue = "128",
      description = "Wordpieces in a window, from 16 to 512 (default: ${DEFAULT-VALUE}).")
  private int window;

  @Option(
      names = "--full-precision",
      description =
          "Multiply in 32 bits, for processors that are not fast in bfloat16; about half as fast"
              + " as bfloat16 on those that are.")
  private boolean fullPrecision;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads of a product of matrices (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "encoder",
      description = "What the model is called (default: ${DEFAULT-VALUE}).")
  private String name;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      defaultValue = "not stated",
      description = "What the data is and the licence that its source states, for the card.")
  private String note;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the model, its vocabulary, its description and CARD.md are written.")
  private Path out;

  @Override
  public Integer call() throws IOException, UIMAException, CommandFailure {
    check();
    torch.set_num_threads(threads);
    torch.manual_seed(seed);
    PrintWriter err = spec.commandLine().getErr();
    WordPieceTokenizer tokenizer = base.tokenizer();
    TorchEncoder encoder = new TorchEncoder(base.weights(), !fullPrecision);
    List<Task> tasks = data.tasks(tokenizer, window, encoder.width());
    tasks.forEach(task -> err.println(task.name() + ": " + task.windows().size() + " windows"));

    ProcessTime time = new ProcessTime();
    FineTuning.Options options =
        new FineTuning.Options(seed, epochs, rate, headRate, batch, window);
    new FineTuning(encoder, tasks, tokenizer, options).run(err);
    long seconds = Math.round(time.seconds());

    EncoderTrial trial = new EncoderTrial(base, window, data);
    List<Head> heads = tasks.stream().map(Task::head).toList();
    EncoderFiles files = new EncoderFiles(out, name);
    Map<String, Map<String, Double>> figures = trial.measure(encoder.weights(), heads, files);
    print(figures);
    new EncoderCard(name, base, window, data.described(), note, seconds)
        .write(files, command(), figures);
    err.println("Written: " + files.model() + ", " + files.description().getFileName());
    return ExitCode.SUCCESS.code();
  }

  private void check() {
    if (!data.hasTask()) {
      throw new ParameterException(
          spec.commandLine(), "Say what to train on: --attribution, --names or --sentiment");
    }
    if (epochs < 1 || batch < 1 || threads < 1 || rate <= 0 || headRate <= 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--epochs, --batch and --threads take a number from 1, --rate and --head-rate one above"
              + " 0");
    }
    if (window < LEAST_WINDOW || window > GREATEST_WINDOW) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT,
              "--window takes a number from %d to %d, but %d is given",
              LEAST_WINDOW,
              GREATEST_WINDOW,
              window));
    }
  }

  private void print(Map<String, Map<String, Double>> figures) {
    PrintWriter terminal = spec.commandLine().getOut();
    figures.forEach(
        (set, measures) -> {
          terminal.println(set);
          measures.forEach(
              (measure, value) ->
                  terminal.println(String.format(Locale.ROOT, "  %-40s %.4f", measure, value)));
        });
  }

  /** Returns the command that gives the same model, without the folders of this machine. */
  private String command() {
    List<String> words = new ArrayList<>(List.of("bin/dateline-train encoder"));
    words.addAll(data.options());
    words.add(
        String.format(
            Locale.ROOT,
            "--base %s --seed %d --epochs %d --rate %s --head-rate %s --batch %d --window %d%s",
            base,
            seed,
            epochs,
            rate,
            headRate,
            batch,
            window,
            fullPrecision ? " --full-precision" : ""));
    words.add("--name " + name + " --out " + TrainingFiles.name(out));
    return String.join(" ", words);
  }
}
