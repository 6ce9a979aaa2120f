package org.dateline.runner.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command for tests outside this package. */
public final class CommandLineOutput {

  private CommandLineOutput() {}

  /** Returns what the command prints to standard output. */
  public static String of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    if (code != ExitCode.SUCCESS.code()) {
      throw new AssertionError("exit code " + code + ": " + err);
    }
    return out.toString();
  }
}
