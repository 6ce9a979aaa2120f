package org.dateline.runner.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.runner.sink.AtomicFile;
import org.dateline.runner.sink.Part;
import org.dateline.runner.sink.Table;

/**
 * Gives the tables of a finished run their names, all or none: they are prepared in a folder, the
 * name of the folder is changed, which decides, and then its files are moved to their places. What
 * a killed process has decided the next one carries out.
 */
final class Publication {

  private static final String RESULTS = "results";
  private static final String JOURNAL = "journal";

  private final StateFolder state;
  private final List<Table> tables;

  Publication(StateFolder state, List<Table> tables) {
    this.state = state;
    this.tables = tables;
  }

  /** Prepares and carries out; the entries are those of all finished documents. */
  void publish(OrderedEntries entries, JournalHeader header, List<Part> once) throws IOException {
    FileTree.delete(state.preparing());
    Path results = Files.createDirectories(state.preparing().resolve(RESULTS));
    Path body = state.temporary().resolve("entries");
    long count = 0;
    SortedMap<String, Long> sizes;
    DurableFile lines = new DurableFile(body, 0);
    try (lines;
        TableWriter writer = new TableWriter(state, tables, results, "")) {
      for (Optional<Entry> next = entries.next(); next.isPresent(); next = entries.next()) {
        Entry moved = next.get().movedTo(0, writer.add(next.get()));
        lines.append(new Checked(count + 2, count + 1, moved.toJson()).toBytes());
        count++;
      }
      sizes = writer.finish();
      lines.sync();
    }
    for (Part part : once) {
      AtomicFile.write(results.resolve(part.path()), part.bytes());
    }
    head(JournalHeader.of(header.identity(), sizes), body);
    FileTree.syncFolders(FileTree.files(state.preparing()), state.preparing());
    Files.move(state.preparing(), state.publishing());
    AtomicFile.syncFolder(state.path());
    carryOut();
  }

  /** Puts the header before the entries: it holds the sizes, which are known last. */
  private void head(JournalHeader header, Path body) throws IOException {
    Path journal = state.preparing().resolve(JOURNAL);
    try (DurableFile whole = new DurableFile(journal, 0);
        var in = Files.newInputStream(body)) {
      whole.append(new Checked(1, 0, header.toJson()).toBytes());
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        whole.append(n == buffer.length ? buffer : Arrays.copyOf(buffer, n));
      }
      whole.sync();
    }
    Files.delete(body);
  }

  /** Carries out what was decided, if anything was; may be repeated. */
  void carryOut() throws IOException {
    if (!Files.isDirectory(state.publishing())) {
      FileTree.delete(state.preparing());
      return;
    }
    Path results = state.publishing().resolve(RESULTS);
    List<Path> moved = new ArrayList<>();
    for (Path file : Files.isDirectory(results) ? FileTree.files(results) : List.<Path>of()) {
      Path target = state.output().resolve(results.relativize(file).toString());
      Files.createDirectories(target.getParent());
      AtomicFile.publish(file, target);
      moved.add(target);
    }
    FileTree.syncFolders(moved, state.output());
    Path journal = state.publishing().resolve(JOURNAL);
    if (Files.exists(journal)) {
      AtomicFile.publish(journal, state.journal());
      AtomicFile.syncFolder(state.path());
    }
    FileTree.delete(state.publishing());
    for (int segment : state.segments()) {
      Files.delete(state.segment(segment));
    }
    for (Table table : tables) {
      Files.deleteIfExists(state.output().resolve(table.path() + ResultStore.PARTIAL));
    }
  }
}
