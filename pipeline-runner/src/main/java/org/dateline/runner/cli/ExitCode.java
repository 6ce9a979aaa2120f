package org.dateline.runner.cli;

/**
 * What the exit code of the command line means. The numbers are a public contract.
 *
 * @since 0.1.0
 */
public enum ExitCode {
  /** All documents are done. */
  SUCCESS(0, "all well"),

  /** The command was given wrongly: an unknown option, a missing input. */
  USAGE(1, "the command was given wrongly"),

  /** The pipeline or its plugins cannot run; no document was read. */
  CONFIGURATION(2, "the pipeline or a plugin cannot run; no document was read"),

  /** The run is complete, but some documents failed; the report names them. */
  FAILED_DOCUMENTS(3, "finished, but some documents failed; the report names them"),

  /** The run could not go on, for example because the output could not be written. */
  ABORTED(4, "the run could not go on"),

  /** The run was interrupted. */
  INTERRUPTED(5, "interrupted; what is finished is kept");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Returns the number that the process ends with. */
  public int code() {
    return code;
  }

  /** Returns what it means, in a few words. */
  public String meaning() {
    return meaning;
  }
}
