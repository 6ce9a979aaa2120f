package org.dateline.evaluation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.read.GoldReader;
import org.dateline.evaluation.read.JsonLinesReader;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.dateline.evaluation.statistics.Bootstrap;
import org.dateline.runner.cli.CommandFailure;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.PipelineOptions;
import org.dateline.runner.cli.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate}: scores a pipeline, or predictions, against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Runs a pipeline over the texts of gold annotation and says how much of the gold it finds.",
    footer = {
      "",
      "Examples:",
      "  dateline evaluate seeds",
      "  dateline evaluate dev.attribution.jsonl.gz --set quotes.minConfidence=0.5",
      "  dateline evaluate gold.jsonl --predictions mine.jsonl --against theirs.jsonl",
      "  dateline evaluate seeds --errors errors.txt --json figures.json"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "GOLD",
      description =
          "A file of gold (JSON Lines, CoNLL columns, brat, XMI, JSON CAS), a folder of brat or CAS"
              + " files, or a folder of texts with their records in 'gold'.")
  private Path gold;

  @Mixin private PipelineOptions pipeline;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description =
          "Score these predictions (records of 'dateline run', or JSON Lines in the form of the"
              + " gold) and run no pipeline.")
  private Path predictions;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Compare with other predictions, document by document.")
  private Path against;

  @Option(
      names = "--texts",
      paramLabel = "FOLDER",
      description = "Where the texts are, for gold that comes without them.")
  private Path texts;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ID",
      description = "Score links to these identifiers alone, such as Q159,Q30.")
  private Set<String> only = new LinkedHashSet<>();

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON.")
  private Path json;

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Keep the records of the pipeline, for --predictions or --against.")
  private Path records;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write all errors, grouped by kind, with the words around them.")
  private Path errors;

  @Option(
      names = "--samples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How often documents are drawn for intervals (default: ${DEFAULT-VALUE}).")
  private int samples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the draws (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws Exception {
    if (samples < 1) {
      throw new ParameterException(
          spec.commandLine(), "--samples takes a number from 1, not " + samples);
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Row> rows = read(() -> GoldReader.read(place(gold), texts));
    Evaluation evaluation = new Evaluation(rows, only);
    List<Row> predicted =
        predictions == null ? annotate(rows) : read(() -> JsonLinesReader.read(predictions));
    List<LayerScore> scores = evaluation.score(predicted);
    if (scores.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "there is nothing in '" + gold + "' that can be scored; its fields are " + fields(rows));
    }
    EvaluationReport report =
        new EvaluationReport(rows, predicted, scores, new Bootstrap(samples, seed));
    if (against != null) {
      report = report.against(evaluation.score(read(() -> JsonLinesReader.read(against))));
    }
    new ScoreTable(out).print(report);
    if (json != null) {
      ScoreJson.write(report, json);
    }
    if (errors != null) {
      ErrorList.write(scores, errors);
    }
    return ExitCode.SUCCESS.code();
  }

  private List<Row> annotate(List<Row> rows) throws CommandFailure {
    PrintWriter err = spec.commandLine().getErr();
    PipelineAnnotation annotation = new PipelineAnnotation(pipeline.assemble(err), err);
    return read(() -> annotation.of(rows, records));
  }

  /** What is not in the current folder may be one of Dateline's, such as the seeds. */
  private static Path place(Path named) {
    String home = System.getProperty("dateline.home");
    Path shipped = home == null ? named : Path.of(home).resolve(named);
    return Files.exists(named) ? named : Files.exists(shipped) ? shipped : named;
  }

  private static Set<String> fields(List<Row> rows) {
    Set<String> fields = new LinkedHashSet<>();
    rows.forEach(row -> row.json().fieldNames().forEachRemaining(fields::add));
    return fields;
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T read(Reading<T> reading) throws CommandFailure {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.USAGE, e.getMessage());
    }
  }
}
