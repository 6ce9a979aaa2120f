package org.dateline.runner.cli;

import java.io.Serial;

/**
 * Ends a command with a message for the user and an exit code.
 *
 * @since 0.1.0
 */
public final class CommandFailure extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final ExitCode exitCode;

  /** Makes a failure. */
  public CommandFailure(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Returns what the process ends with. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
