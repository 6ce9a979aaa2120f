package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of Dateline: {@code dateline run|check|list|describe}.
 *
 * @since 0.1.0
 */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Annotates news: who said what, about whom, how favourably, how credibly.",
    subcommands = {
      RunCommand.class,
      RerunCommand.class,
      StatusCommand.class,
      CheckCommand.class,
      ListCommand.class,
      DescribeCommand.class,
      DoctorCommand.class,
      GenerateCompletion.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  dateline run seeds                      annotate the seed articles",
      "  dateline run news/ --out out            annotate a folder of text files",
      "  dateline status out                     how far it is, also while it runs",
      "  dateline rerun out --failed             do again what has failed",
      "  dateline doctor                         whether this machine is ready for a long run",
      "  dateline check --pipeline my.xml        what is wrong with a pipeline, before it runs",
      "  dateline describe quotes                parameters and types of an annotator",
      "  dateline evaluate seeds                 how good a pipeline is (built when first called)",
      "  source <(dateline generate-completion)  complete commands with the tabulator"
    })
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do: run, rerun, status, doctor, check, list or describe");
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

  /**
   * Runs a command.
   *
   * @return an exit code of {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return CommandLines.execute(commands(), out, err, arguments);
  }

  /** Runs a command in which later options take the place of earlier ones. */
  static int rerun(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commands = commands();
    commands.setOverwrittenOptionsAllowed(true);
    return CommandLines.execute(commands, out, err, arguments);
  }

  private static CommandLine commands() {
    CommandLine commands = new CommandLine(new Main());
    commands
        .getSubcommands()
        .get("generate-completion")
        .getCommandSpec()
        .usageMessage()
        .description("Prints a script with which bash and zsh complete commands.");
    return commands;
  }
}
