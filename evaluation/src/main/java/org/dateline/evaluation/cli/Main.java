package org.dateline.evaluation.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.dateline.evaluation.bench.BenchCommand;
import org.dateline.runner.cli.CommandLines;
import org.dateline.runner.cli.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The part of the command line that measures and trains: {@code dateline evaluate}, {@code bench},
 * {@code train}.
 *
 * @since 0.1.0
 */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Measures how good a pipeline is and what it costs, and trains models.",
    subcommands = {EvaluateCommand.class, BenchCommand.class, TrainCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do: evaluate, bench or train");
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commands = new CommandLine(new Main());
    CommandLine train = commands.getSubcommands().get("train");
    ServiceLoader.load(TrainingCommand.class).forEach(train::addSubcommand);
    return CommandLines.execute(commands, out, err, arguments);
  }
}
