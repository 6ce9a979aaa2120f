package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/**
 * Runs commands with the exit codes and messages that all of Dateline's have in common.
 *
 * @since 0.1.0
 */
public final class CommandLines {

  private CommandLines() {}

  /**
   * Runs a command.
   *
   * @return an exit code of {@link ExitCode}
   */
  public static int execute(
      CommandLine commands, PrintWriter out, PrintWriter err, String... arguments) {
    commands.setOut(new PrintWriter(new PlainWriter(out), false));
    commands.setErr(new PrintWriter(new PlainWriter(err), true));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(codes());
    commands.setParameterExceptionHandler(CommandLines::usage);
    commands.setExecutionExceptionHandler(CommandLines::failure);
    int code = commands.execute(arguments);
    commands.getOut().flush();
    commands.getErr().flush();
    return code;
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.code()), code.meaning());
    }
    return codes;
  }

  private static int usage(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("dateline: " + Excerpt.plain(e.getMessage()));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println(
          "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what can be given.");
    }
    return ExitCode.USAGE.code();
  }

  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof CommandFailure expected) {
      command.getErr().println("dateline: " + Excerpt.plain(expected.getMessage()));
      return expected.exitCode().code();
    }
    command.getErr().println("dateline: an error of the program itself; please report it:");
    e.printStackTrace(command.getErr());
    return ExitCode.ABORTED.code();
  }
}
