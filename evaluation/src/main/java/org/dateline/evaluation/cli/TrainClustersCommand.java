package org.dateline.evaluation.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.api.Resources;
import org.dateline.evaluation.train.ClusterTraining;
import org.dateline.runner.cli.CommandFailure;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train word-clusters}: clusters the words of a pretrained encoder. */
@Command(
    name = "word-clusters",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Clusters the words of a pretrained encoder, for the features of names.")
final class TrainClustersCommand implements Callable<Integer> {

  private static final String HEADER =
      "classpath:org/dateline/evaluation/train/word-clusters-header.txt";

  @Spec private CommandSpec spec;

  @Option(
      names = "--encoder",
      required = true,
      paramLabel = "FILE",
      description = "ONNX file with the word vectors as bytes.")
  private Path encoder;

  @Option(
      names = "--tokenizer",
      required = true,
      paramLabel = "FILE",
      description = "JSON file with the vocabulary of the encoder.")
  private Path tokenizer;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the table is written.")
  private Path out;

  @Option(
      names = "--fine",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many clusters (default: ${DEFAULT-VALUE}).")
  private int fine;

  @Option(
      names = "--coarse",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many larger clusters (default: ${DEFAULT-VALUE}).")
  private int coarse;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the first centres (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws Exception {
    if (fine < 1 || coarse < 1 || Math.max(fine, coarse) > Short.MAX_VALUE) {
      throw new ParameterException(
          spec.commandLine(), "--fine and --coarse take numbers from 1 to " + Short.MAX_VALUE);
    }
    try (InputStream header = Resources.open(TrainClustersCommand.class, HEADER)) {
      List<String> rows = ClusterTraining.rows(encoder, tokenizer, fine, coarse, seed);
      String text = new String(header.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(out, text + String.join("\n", rows) + "\n");
      spec.commandLine().getErr().println("Written: " + rows.size() + " words to " + out);
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.USAGE, e.getMessage());
    }
    return ExitCode.SUCCESS.code();
  }
}
