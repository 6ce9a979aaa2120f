package org.dateline.runner.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.runner.sink.Table;

/** Deletes what an earlier run has left in an output folder, and nothing else. */
final class Overwriting {

  private final StateFolder state;
  private final Set<String> kept;

  /**
   * Prepares it.
   *
   * @param tables of the run to come: they stand until they are replaced
   */
  Overwriting(StateFolder state, List<Table> tables) {
    this.state = state;
    kept = tables.stream().map(Table::path).collect(Collectors.toSet());
  }

  void clear() throws IOException {
    if (Files.exists(state.journal())) {
      Set<String> own = new TreeSet<>();
      try (JournalReader reader = new JournalReader(state.journal())) {
        own.addAll(reader.header().tables().keySet());
        own.removeAll(kept);
        for (Optional<Entry> next = reader.entry(); next.isPresent(); next = reader.entry()) {
          delete(next.get().files());
        }
        delete(own);
      } catch (JournalException e) {
        // What a damaged journal does not tell stays where it is, until a file of its name comes.
        delete(own);
      }
      Files.delete(state.journal());
    }
    for (int segment : state.segments()) {
      Files.delete(state.segment(segment));
    }
  }

  private void delete(Iterable<String> files) throws IOException {
    Path root = state.output().normalize();
    for (String file : files) {
      Path path = root.resolve(file).normalize();
      if (path.startsWith(root)) {
        Files.deleteIfExists(path);
      }
    }
  }
}
