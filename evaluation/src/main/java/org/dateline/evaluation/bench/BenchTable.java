package org.dateline.evaluation.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.dateline.runner.cli.Excerpt;

/** Prints the figures for people. */
final class BenchTable {

  private static final int NAME_WIDTH = 46;
  private static final int VALUE_WIDTH = 12;
  private static final int RANGE_WIDTH = 24;

  private final PrintWriter out;

  BenchTable(PrintWriter out) {
    this.out = out;
  }

  void print(BenchResult result) {
    Settings settings = result.settings();
    out.println(
        Excerpt.plain(result.input())
            + String.format(
                Locale.ROOT,
                ": %d documents a run (%d failed), %d rounds after %d to warm up, n = %d characters",
                settings.documents(),
                result.failed(),
                settings.rounds(),
                settings.warmUp(),
                result.longest()));
    result.machine().forEach((name, value) -> out.println(name + ": " + value));
    String group = "";
    for (Figure figure : result.figures()) {
      if (!figure.group().equals(group)) {
        group = figure.group();
        out.println();
        out.println(
            (pad(group, NAME_WIDTH)
                + right("median", VALUE_WIDTH)
                + "  "
                + pad("min–max", RANGE_WIDTH)
                + right("× floor", VALUE_WIDTH)
                + "  min–max"));
      }
      out.println(line(figure).stripTrailing());
    }
    out.println();
    out.println("floor: the same run without annotators, reading and writing alone");
  }

  private static String line(Figure figure) {
    String unit = figure.unit().isEmpty() ? "" : " [" + figure.unit() + "]";
    String name = pad("  " + figure.name() + unit, NAME_WIDTH);
    if (figure.value().isEmpty()) {
      return name + "  " + figure.missing();
    }
    return name + cells(figure.value()) + cells(figure.ratio());
  }

  private static String cells(Optional<Spread> spread) {
    return spread
        .map(
            s ->
                right(number(s.median()), VALUE_WIDTH)
                    + "  "
                    + pad(number(s.min()) + "–" + number(s.max()), RANGE_WIDTH))
        .orElse("");
  }

  /** At least three digits that count. */
  private static String number(double value) {
    double size = Math.abs(value);
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3g";
    return String.format(Locale.ROOT, format, value);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
