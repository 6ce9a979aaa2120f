package org.dateline.runner.cli;

/**
 * What the command line knows of the terminal that it writes to.
 *
 * <p>Java cannot tell whether only one of the two output streams is a terminal, so the start script
 * passes it on in system properties; without them, both are taken for files.
 *
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param width columns of a line
 */
record Terminal(boolean outIsTerminal, boolean errIsTerminal, int width) {

  private static final int USUAL_WIDTH = 120;

  /** Reads the properties set by the start script. */
  static Terminal detect() {
    Integer width = Integer.getInteger("dateline.terminal.width");
    return new Terminal(
        Boolean.getBoolean("dateline.terminal.out"),
        Boolean.getBoolean("dateline.terminal.err"),
        width == null || width <= 0 ? USUAL_WIDTH : width);
  }

  /** Colours are used on a terminal unless the user has set NO_COLOR. */
  Style style() {
    return new Style(width, outIsTerminal && System.getenv("NO_COLOR") == null);
  }
}
