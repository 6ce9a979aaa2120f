package org.dateline.evaluation.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Precision, recall and F1 of what a trained model finds, for the terminal. */
final class FigureTable {

  private FigureTable() {}

  static void print(PrintWriter terminal, Map<String, List<Double>> figures) {
    terminal.println("              precision  recall     F1");
    figures.forEach(
        (name, values) ->
            terminal.println(
                String.format(
                    Locale.ROOT,
                    "%-12s  %9.4f  %6.4f  %6.4f",
                    name,
                    values.get(0),
                    values.get(1),
                    values.get(2))));
  }
}
