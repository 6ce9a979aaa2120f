package org.dateline.runner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.runner.check.CheckResult;
import org.dateline.runner.check.InputAnnotations;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.draft.CpeDescription;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.job.Job;
import org.dateline.runner.job.JobBuilder;
import org.dateline.runner.job.JobListener;
import org.dateline.runner.journal.RecordedCommand;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.pipeline.Pipelines;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.SourceException;
import org.dateline.runner.source.Sources;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline run}: annotates documents and writes the results. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Annotates documents and writes the results.",
    footer = {
      "",
      "Examples:",
      "  dateline run seeds",
      "  dateline run news/ --out out --format jsonl --format csv",
      "  dateline run 'archive/2024-*/*.txt' --threads 2 --intake replace",
      "  dateline run articles.jsonl.gz --pipeline quotes --set quotes.minConfidence=0.5",
      "  dateline run --cpe my-cpe.xml --out out"
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "A text file, a folder, a glob, a JSON Lines file (id, text, optional targets), XMI or"
              + " JSON CAS files; .gz, .zip, .tar and .tar.gz of them.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Where results and run-report.json go (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "jsonl, xmi, json-cas or csv; may be given more than once (default: jsonl).")
  private Set<OutputFormat> formats = new LinkedHashSet<>();

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Number of workers (default: one for each processor).")
  private Integer threads;

  @Option(
      names = "--intake",
      paramLabel = "POLICY",
      defaultValue = "fail",
      description =
          "What happens to a document with malformed bytes or with characters that a format cannot"
              + " hold: fail, quarantine (fail with an outcome of its own), replace (by U+FFFD, one"
              + " for one), blank (illegal characters by a blank) or windows-1252 (read as that;"
              + " default: ${DEFAULT-VALUE}).")
  private IntakePolicy intake;

  @Option(
      names = "--summary",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Print summaries of the first N documents, where workers are threads (default:"
              + " ${DEFAULT-VALUE}).")
  private int summaries;

  @Mixin private PipelineOptions pipelineOptions;
  @Mixin private BatchOptions batch;

  @ArgGroup private Loudness loudness = new Loudness();

  /** How much is printed. */
  static final class Loudness {

    @Option(
        names = {"-q", "--quiet"},
        description = "Print problems and failures only.")
    boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        description = "Print a line for each document, and the parts of the pipeline.")
    boolean verbose;
  }

  @Override
  public Integer call() throws Exception {
    if (threads != null && threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads takes a number from 1, not " + threads);
    }
    if (inputs.isEmpty() != pipelineOptions.isCpe()) {
      throw new ParameterException(
          spec.commandLine(),
          "Say what to annotate: one or more INPUT, or --cpe with a descriptor");
    }
    PipelineOptions.Draft draft = pipelineOptions.read();
    Optional<Source> named =
        draft.cpe().isPresent() ? Optional.empty() : Optional.of(source(draft.plugins()));
    InputAnnotations there =
        named.isPresent() && !named.get().isAnnotated()
            ? InputAnnotations.NONE
            : InputAnnotations.POSSIBLE;
    CheckResult check = PipelineChecker.check(draft.draft(), draft.plugins(), there);
    if (check.hasErrors() || !loudness.quiet) {
      Problems.print(check.problems(), spec.commandLine().getErr());
    }
    if (check.hasErrors()) {
      return ExitCode.CONFIGURATION.code();
    }
    Pipeline pipeline = Pipelines.assemble(check, draft.plugins());
    return run(pipeline, named.orElseGet(() -> reader(draft)), draft.cpe()).code();
  }

  private Source source(Plugins plugins) {
    try {
      return Sources.of(inputs, plugins.classLoader());
    } catch (SourceException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "The input cannot be read: " + e.getMessage(), e);
    }
  }

  private static Source reader(PipelineOptions.Draft draft) {
    return Sources.collectionReader(
        draft.cpe().orElseThrow().readerDescription(), draft.plugins().classLoader());
  }

  private ExitCode run(Pipeline pipeline, Source source, Optional<CpeDescription> cpe) {
    Terminal terminal = Terminal.detect();
    if (formats.isEmpty()) {
      formats.add(OutputFormat.JSONL);
    }
    JobBuilder job =
        Job.builder()
            .pipeline(pipeline)
            .source(source)
            .output(out)
            .formats(formats)
            .intake(intake)
            .listener(listener(terminal));
    batch.apply(job);
    job.rerunCommand(
        id ->
            "dateline rerun "
                + RecordedCommand.quoted(out.toString())
                + " --id="
                + RecordedCommand.quoted(id));
    Optional.ofNullable(threads).or(() -> cpe.map(CpeDescription::threads)).ifPresent(job::threads);
    Summaries printed = new Summaries(new ArticleSummary(terminal.style()), summaries);
    if (!loudness.quiet && summaries > 0 && batch.isInThreads()) {
      job.sink(printed);
    }
    if (!loudness.quiet) {
      spec.commandLine().getErr().println("reading " + Excerpt.plain(source.description()));
    }
    if (!batch.isRerun()) {
      job.command(spec.root().commandLine().getParseResult().originalArgs());
    }
    Job ready = job.build();
    return Interruption.around(
        batch.grace(),
        () -> {
          RunReport report = ready.run();
          PrintWriter stdout = spec.commandLine().getOut();
          printed.print(stdout);
          new ReportPrinter(stdout, spec.commandLine().getErr())
              .print(report, pipeline, out, formats, loudness.quiet, loudness.verbose);
          stdout.flush();
          return ReportPrinter.exitCode(report);
        });
  }

  private JobListener listener(Terminal terminal) {
    if (loudness.quiet) {
      return JobListener.NONE;
    }
    PrintWriter err = spec.commandLine().getErr();
    if (loudness.verbose || !terminal.errIsTerminal()) {
      return new ProgressLines(err, loudness.verbose);
    }
    return new ProgressBarOnTerminal(System.err, terminal.width());
  }
}
