package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of the files below a folder are its documents: those of the first of the kinds text, XMI,
 * JSON CAS, JSON Lines and archive that is there by the ending of its names; all files where none
 * is.
 *
 * <p>So a page of explanations or a table beside the articles is not taken for an article.
 */
final class FolderContent {

  private static final List<List<String>> KINDS =
      List.of(
          List.of(".txt", ".txt.gz"),
          List.of(".xmi", ".xmi.gz"),
          List.of(".json", ".json.gz"),
          List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"),
          List.of(".zip", ".tar", ".tar.gz", ".tgz"));

  private final List<String> endings;
  private final String description;

  private FolderContent(List<String> endings, String description) {
    this.endings = endings;
    this.description = description;
  }

  /** Goes through the folder once. */
  static FolderContent of(Path folder, String name) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    FileWalk walk = new FileWalk(folder);
    for (Path file = walk.next(); file != null; file = walk.next()) {
      counts.merge(ending(file), 1, Integer::sum);
    }
    for (List<String> kind : KINDS) {
      if (kind.stream().anyMatch(counts::containsKey)) {
        counts.keySet().removeAll(kind);
        return new FolderContent(kind, name + passedOver(counts));
      }
    }
    return new FolderContent(List.of(), name);
  }

  /** Whether a file is one of the documents. */
  boolean isDocument(Path file) {
    return endings.isEmpty() || endings.contains(ending(file));
  }

  /** Returns the name of the folder, and how many files are passed over where there are any. */
  String description() {
    return description;
  }

  private static String passedOver(Map<String, Integer> others) {
    return others.isEmpty()
        ? ""
        : others.entrySet().stream()
            .map(e -> e.getValue() + " " + (e.getKey().isEmpty() ? "without ending" : e.getKey()))
            .collect(Collectors.joining(", ", " (passed over: ", ")"));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String packed = name.endsWith(".gz") ? ".gz" : "";
    String unpacked = name.substring(0, name.length() - packed.length());
    int dot = unpacked.lastIndexOf('.');
    return dot <= 0 ? packed : unpacked.substring(dot) + packed;
  }
}
