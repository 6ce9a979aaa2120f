package org.dateline.evaluation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.run.ErrorCase;
import org.dateline.evaluation.run.LayerScore;
import org.dateline.runner.cli.Excerpt;

/** Lists errors by kind, the most frequent first, with the words around them. */
final class ErrorList {

  private static final int AROUND = 60;
  private static final int LONGEST = 160;

  private ErrorList() {}

  /** Groups errors by kind, the most frequent kind first. */
  static Map<String, List<ErrorCase>> byKind(List<ErrorCase> errors) {
    Map<String, List<ErrorCase>> groups = new LinkedHashMap<>();
    errors.forEach(e -> groups.computeIfAbsent(e.kind(), kind -> new ArrayList<>()).add(e));
    Map<String, List<ErrorCase>> sorted = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<ErrorCase>> g) -> -g.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(g -> sorted.put(g.getKey(), g.getValue()));
    return sorted;
  }

  /** Writes the errors of all layers. */
  static void write(List<LayerScore> scores, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      for (LayerScore score : scores) {
        byKind(score.errors())
            .forEach(
                (kind, errors) -> {
                  out.println("== " + score.name() + ": " + kind + " (" + errors.size() + ")");
                  errors.forEach(error -> out.println(line(error)));
                  out.println();
                });
      }
    }
  }

  private static String line(ErrorCase error) {
    StringBuilder line = new StringBuilder(Excerpt.plain(error.gold().id()));
    Span span = error.span();
    if (span != null) {
      line.append(' ').append(span.begin()).append('-').append(span.end());
      line.append("  ").append(context(error.gold().text(), span));
    }
    if (!error.detail().isEmpty()) {
      line.append("  | ").append(shortened(Excerpt.plain(error.detail())));
    }
    return line.toString();
  }

  /** The words of a span in brackets, and some around it. */
  static String context(String text, Span span) {
    if (text == null || span.end() > text.length()) {
      return "";
    }
    int from = Math.max(0, span.begin() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String words = text.substring(span.begin(), span.end());
    return Excerpt.plain(
        (from > 0 ? "…" : "")
            + text.substring(from, span.begin())
            + "["
            + shortened(words)
            + "]"
            + text.substring(span.end(), to)
            + (to < text.length() ? "…" : ""));
  }

  /** Leaves out the middle of what is long. */
  private static String shortened(String words) {
    return words.length() <= LONGEST
        ? words
        : words.substring(0, LONGEST / 2) + " … " + words.substring(words.length() - LONGEST / 2);
  }
}
