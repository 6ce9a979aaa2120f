package org.dateline.runner.cli;

/**
 * How summaries look: their width in columns and whether the terminal shows bold and colours.
 *
 * @param width columns of a line, at least 60
 * @param colours whether escape sequences may be used
 */
record Style(int width, boolean colours) {

  private static final int NARROWEST = 60;
  private static final String RESET = "\u001b[0m";

  Style {
    width = Math.max(NARROWEST, width);
  }

  String bold(String text) {
    return wrap("\u001b[1m", text);
  }

  String faint(String text) {
    return wrap("\u001b[2m", text);
  }

  /** Colours a text by the direction of a judgement: green for, red against. */
  String signed(int direction, String text) {
    if (direction == 0) {
      return text;
    }
    return wrap(direction > 0 ? "\u001b[32m" : "\u001b[31m", text);
  }

  private String wrap(String begin, String text) {
    return colours ? begin + text + RESET : text;
  }
}
