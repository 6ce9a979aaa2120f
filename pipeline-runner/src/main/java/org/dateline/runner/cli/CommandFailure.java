package org.dateline.runner.cli;

import java.io.Serial;

/** Ends a command with a message for the user and an exit code. */
final class CommandFailure extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final ExitCode exitCode;

  CommandFailure(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
