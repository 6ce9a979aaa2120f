package org.dateline.evaluation.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.runner.cli.CommandFailure;
import org.dateline.runner.cli.ExitCode;
import org.dateline.runner.cli.PipelineOptions;
import org.dateline.runner.cli.Version;
import org.dateline.runner.pipeline.Pipeline;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dateline-bench}: measures what a pipeline costs, beside reading and writing alone.
 *
 * @since 0.1.0
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Measures what a pipeline costs: speed, memory, start, growth with the length of a document"
            + " and scaling over threads, each beside reading and writing alone.",
    footer = {
      "",
      "Examples:",
      "  dateline-bench seeds",
      "  dateline-bench news.jsonl --documents 300 --json figures.json",
      "  dateline-bench seeds --pipeline quotes --rounds 9 --threads 1,2,4"
    })
public final class BenchCommand implements Callable<Integer> {

  static final String FIRST_DOCUMENT = "--first-document";

  /** Fewer documents than this are read more than once in a run. */
  private static final int ENOUGH = 50;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Folders, files or patterns, as for 'dateline run'.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private PipelineOptions pipeline;

  @Option(
      names = "--threads",
      split = ",",
      paramLabel = "N",
      defaultValue = "1,2",
      description = "Numbers of threads to compare; 1 is always one (default: ${DEFAULT-VALUE}).")
  private List<Integer> threads = new ArrayList<>();

  @Option(
      names = "--documents",
      paramLabel = "N",
      description =
          "Documents of a run; a smaller input is read again, a larger one is broken off (default:"
              + " all, but at least "
              + ENOUGH
              + ").")
  private Integer documents;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Rounds that are measured (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "2",
      description = "Rounds before them (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--long-seconds",
      paramLabel = "S",
      defaultValue = "1",
      description =
          "CPU time that the long document of length n takes, about (default: ${DEFAULT-VALUE}).")
  private double longSeconds;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON.")
  private Path json;

  @Option(names = FIRST_DOCUMENT, hidden = true, description = "What a child process is asked for.")
  private FirstDocument firstDocument;

  @Override
  public Integer call() throws Exception {
    Settings settings = settings();
    Source source = source();
    Pipeline measured =
        firstDocument == FirstDocument.FLOOR
            ? BenchRuns.floor()
            : pipeline.assemble(spec.commandLine().getErr());
    Path folder = Files.createTempDirectory("dateline-bench");
    try (HeapWatch heap = new HeapWatch()) {
      BenchRuns runs = new BenchRuns(folder, heap);
      if (firstDocument != null) {
        first(runs, measured, source);
      } else {
        BenchResult result = measure(runs, measured, source, settings, folder);
        new BenchTable(spec.commandLine().getOut()).print(result);
        if (json != null) {
          BenchJson.write(result, json);
        }
      }
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.ABORTED, e.getMessage());
    } finally {
      BenchRuns.delete(folder);
    }
    return ExitCode.SUCCESS.code();
  }

  private BenchResult measure(
      BenchRuns runs, Pipeline measured, Source source, Settings settings, Path folder)
      throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    Pipeline floor = BenchRuns.floor();
    int enough = settings.documents() > 0 ? settings.documents() : size(source);
    Settings complete =
        new Settings(
            settings.threads(),
            enough,
            settings.rounds(),
            settings.warmUp(),
            settings.longSeconds());
    Benchmark benchmark =
        new Benchmark(
            runs, floor, measured, source, complete, what -> err.println("dateline: " + what));
    Benchmark.Measured costs = benchmark.measure();
    List<String> keys = measured.stages().stream().map(Pipeline.Stage::key).toList();
    List<Figure> figures = new ArrayList<>(Figures.of(costs, keys, complete.threads()));
    err.println("dateline: starting child processes");
    List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
    figures.add(startUp(new StartUp(arguments, folder.resolve("child.log")), complete.rounds()));
    long failed = costs.pipeline().at(1).get(0).failed();
    return new BenchResult(
        source.description(),
        complete,
        measured.hash(),
        failed,
        costs.longest(),
        machine(),
        figures);
  }

  private static Figure startUp(StartUp startUp, int rounds) throws InterruptedException {
    double[] ofFloor = new double[rounds];
    double[] ofPipeline = new double[rounds];
    String why = "";
    try {
      for (int i = 0; i < rounds; i++) {
        ofFloor[i] = startUp.seconds(FirstDocument.FLOOR);
        ofPipeline[i] = startUp.seconds(FirstDocument.PIPELINE);
      }
    } catch (IOException e) {
      why = "not available: " + e.getMessage();
      ofPipeline = new double[0];
    }
    return Figure.of(
        "start", "to the first document", "s", Spread.of(ofPipeline), Spread.of(ofFloor), why);
  }

  private void first(BenchRuns runs, Pipeline measured, Source source) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Runnable tell =
        () -> {
          out.println(StartUp.FINISHED);
          out.flush();
        };
    runs.first(firstDocument == FirstDocument.FLOOR ? BenchRuns.floor() : measured, source, tell);
  }

  private Settings settings() {
    atLeast("--rounds", rounds, 1);
    atLeast("--warm-up", warmUp, 1);
    threads.forEach(n -> atLeast("--threads", n, 1));
    if (documents != null) {
      atLeast("--documents", documents, 2);
    }
    if (!(longSeconds > 0 && longSeconds <= 60)) {
      throw wrong("--long-seconds takes a number above 0 and up to 60, not " + longSeconds);
    }
    if (json != null && !Files.isDirectory(json.toAbsolutePath().getParent())) {
      throw wrong("there is no folder for the file '" + json + "' of --json");
    }
    TreeSet<Integer> compared = new TreeSet<>(threads);
    compared.add(1);
    return new Settings(
        List.copyOf(compared), documents == null ? 0 : documents, rounds, warmUp, longSeconds);
  }

  private void atLeast(String option, int value, int least) {
    if (value < least) {
      throw wrong(option + " takes a number from " + least + ", not " + value);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Source source() throws CommandFailure {
    try {
      return Sources.of(inputs);
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.USAGE, e.getMessage());
    }
  }

  private static int size(Source source) throws IOException, CommandFailure {
    OptionalLong size = source.size();
    if (size.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE, "it is not known how many documents there are; give --documents");
    }
    return (int) Math.max(ENOUGH, Math.min(size.getAsLong(), Integer.MAX_VALUE));
  }

  private static Map<String, String> machine() {
    Map<String, String> machine = new LinkedHashMap<>();
    machine.put(
        "Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    machine.put(
        "collector",
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(GarbageCollectorMXBean::getName)
            .collect(Collectors.joining(", ")));
    machine.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    machine.put("heap at the most [B]", String.valueOf(Runtime.getRuntime().maxMemory()));
    return machine;
  }
}
