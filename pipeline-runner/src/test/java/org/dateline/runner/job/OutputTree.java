package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.runner.journal.StateFolder;

/** What a run has put into its output folder. */
final class OutputTree {

  private OutputTree() {}

  /**
   * Reads all files below an output folder, without the state of the run and without what a report
   * says of the run itself. Bytes are read as Latin 1, which takes all.
   */
  static Map<String, String> contents(Path output) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (file.startsWith(output.resolve(StateFolder.NAME))) {
          continue;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int execution = text.indexOf("\"execution\"");
        contents.put(
            output.relativize(file).toString().replace('\\', '/'),
            file.endsWith("run-report.json") ? text.substring(0, execution) : text);
      }
    }
    return contents;
  }

  /** The same without the stacks in quarantine, which know about the threads of a worker. */
  static Map<String, String> withoutStacks(Path output) throws IOException {
    Map<String, String> contents = contents(output);
    contents.replaceAll(
        (name, text) ->
            name.endsWith(".reason.json") ? text.substring(0, text.indexOf("\"stack\"")) : text);
    return contents;
  }

  /** Compares two outputs; what differs is told by name, not by content. */
  static void assertSame(Map<String, String> actual, Map<String, String> expected) {
    assertThat(actual.keySet()).isNotEmpty().isEqualTo(expected.keySet());
    assertThat(expected.keySet())
        .filteredOn(name -> !actual.get(name).equals(expected.get(name)))
        .as("files with other bytes")
        .isEmpty();
  }
}
