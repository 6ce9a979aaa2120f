package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.runner.internal.NearestNames;

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
    List<String> there;
    try (Stream<Path> entries = Files.list(folder)) {
      there = entries.limit(LISTED).map(entry -> entry.getFileName().toString()).toList();
    }
    List<String> nearest = NearestNames.of(path.getFileName().toString(), there);
    return String.format(
        Locale.ROOT,
        "There is no input '%s'; in the folder '%s' there is %s",
        input,
        folder,
        there.isEmpty()
            ? "nothing"
            : nearest.isEmpty()
                ? "'" + String.join("', '", first(there)) + "'"
                : "'" + String.join("', '", nearest) + "'");
  }

  private static List<String> first(List<String> names) {
    List<String> first = names.stream().sorted().limit(SHOWN).collect(Collectors.toList());
    if (names.size() > SHOWN) {
      first.add("…");
    }
    return first;
  }
}
