package org.dateline.runner.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a run's state lie in its output folder.
 *
 * @since 0.1.0
 */
public record StateFolder(Path output) {

  /** The name of the folder within the output folder. */
  public static final String NAME = ".dateline";

  /** Returns the folder itself. */
  public Path path() {
    return output.resolve(NAME);
  }

  /** Returns the journal: a line for each document. */
  public Path journal() {
    return path().resolve("journal");
  }

  /** Returns the file that says who works here. */
  public Path lock() {
    return path().resolve("lock");
  }

  /** Returns the file that says how far a run is. */
  public Path status() {
    return path().resolve("status.json");
  }

  /** Returns the file that says which command made the output. */
  public Path command() {
    return path().resolve("command.json");
  }

  /** Returns the folder of files that have not got their names yet. */
  Path temporary() {
    return path().resolve("tmp");
  }

  /** Returns the folder of a publication that is being prepared. */
  Path preparing() {
    return path().resolve("publishing.tmp");
  }

  /** Returns the folder of a publication that is decided. */
  Path publishing() {
    return path().resolve("publishing");
  }

  /** Returns the file of table lines of one run. */
  Path segment(int number) {
    return path().resolve("segment-" + number);
  }

  /** Returns the numbers of the segments that are there. */
  List<Integer> segments() throws IOException {
    try (Stream<Path> files = Files.list(path())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("segment-[0-9]{1,9}"))
          .map(name -> Integer.valueOf(name.substring("segment-".length())))
          .sorted()
          .toList();
    }
  }
}
