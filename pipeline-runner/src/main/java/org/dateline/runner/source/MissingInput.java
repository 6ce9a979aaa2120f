package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is there in place of an input that is not. */
final class MissingInput {

  private static final int SHOWN = 3;
  private static final int LISTED = 10_000;

  private MissingInput() {}

  static String message(String input) throws IOException {
    Path path;
    try {
      path = Path.of(input).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return "The input '" + input + "' is not a path: " + e.getReason();
    }
    Path folder = path.getParent();
    while (folder != null && !Files.isDirectory(folder)) {
      path = folder;
      folder = folder.getParent();
    }
    if (folder == null) {
      return "There is no input '" + input + "'";
    }
    List<String> nearest = nearest(folder, path.getFileName().toString());
    return "There is no input '"
        + input
        + "'; in the folder '"
        + folder
        + "' there is "
        + (nearest.isEmpty() ? "nothing" : "'" + String.join("', '", nearest) + "'");
  }

  private static List<String> nearest(Path folder, String name) throws IOException {
    String wanted = name.toLowerCase(Locale.ROOT);
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .limit(LISTED)
          .map(entry -> entry.getFileName().toString())
          .sorted(
              Comparator.comparingInt((String s) -> distance(wanted, s.toLowerCase(Locale.ROOT)))
                  .thenComparing(Comparator.naturalOrder()))
          .limit(SHOWN)
          .collect(Collectors.toList());
    }
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
