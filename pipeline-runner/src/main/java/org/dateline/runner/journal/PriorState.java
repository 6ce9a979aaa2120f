package org.dateline.runner.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.runner.report.DocumentResult;

/** What the journal of an output folder says when a run begins. */
final class PriorState {

  private final StateFolder state;
  private final FinishedIndex index = new FinishedIndex();
  private final Map<Integer, Long> ends = new HashMap<>();
  private final JournalHeader header;
  private final long lines;
  private final long length;
  private String last;
  private boolean isInOrder = true;

  /**
   * Reads a journal.
   *
   * @throws JournalException if it is damaged, or was made by another command; the message says how
   *     they differ
   */
  PriorState(
      StateFolder state, SortedMap<String, String> identity, Consumer<DocumentResult> results)
      throws IOException {
    this.state = state;
    try (JournalReader reader = new JournalReader(state.journal())) {
      header = reader.header();
      requireSame(identity);
      for (Optional<Entry> next = reader.entry(); next.isPresent(); next = reader.entry()) {
        add(next.get());
        results.accept(next.get().result());
      }
      lines = reader.number();
      length = reader.position();
    }
    requireTables();
    requireSegments();
  }

  private void add(Entry entry) {
    index.put(entry.key(), entry.result());
    isInOrder &= last == null || IdOrder.INSTANCE.compare(last, entry.key()) < 0;
    last = entry.key();
    long end = 0;
    for (int i = 0; i < entry.at().size(); i++) {
      end = Math.max(end, entry.at().get(i) + entry.lengths().get(i));
    }
    if (entry.segment() > 0) {
      ends.merge(entry.segment(), end, Math::max);
    }
  }

  private void requireSame(SortedMap<String, String> identity) throws JournalException {
    TreeSet<String> names = new TreeSet<>(identity.keySet());
    names.addAll(header.identity().keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      String before = header.identity().getOrDefault(name, "nothing");
      String now = identity.getOrDefault(name, "nothing");
      if (!before.equals(now)) {
        differences.add(name + " was '" + before + "' and is '" + now + "'");
      }
    }
    if (!differences.isEmpty()) {
      throw new JournalException(
          String.format(
              Locale.ROOT,
              "The output folder '%s' holds results of another run: %s; add --overwrite to the same"
                  + " command to delete them and begin anew, or give another --out",
              state.output(),
              String.join("; ", differences)));
    }
  }

  private void requireTables() throws IOException {
    for (Map.Entry<String, Long> table : header.tables().entrySet()) {
      requireSize(state.output().resolve(table.getKey()), table.getValue(), true);
    }
  }

  private void requireSegments() throws IOException {
    for (Map.Entry<Integer, Long> segment : ends.entrySet()) {
      requireSize(state.segment(segment.getKey()), segment.getValue(), false);
    }
  }

  private static void requireSize(Path file, long expected, boolean isExact) throws IOException {
    long size = Files.exists(file) ? Files.size(file) : -1;
    if (isExact ? size != expected : size < expected) {
      throw new JournalException(
          String.format(
              Locale.ROOT,
              "'%s' has %s bytes, and the journal knows of %d; put the file back from a copy, or"
                  + " begin anew with --overwrite",
              file,
              size < 0 ? "no" : Long.toString(size),
              expected));
    }
  }

  /** Returns what is known of single documents. */
  FinishedIndex index() {
    return index;
  }

  /** Returns the first line of the journal. */
  JournalHeader header() {
    return header;
  }

  /** Returns the number of whole lines of the journal, the header included. */
  long lines() {
    return lines;
  }

  /** Returns the number of bytes that they take. */
  long length() {
    return length;
  }

  /** Returns the key of the last entry, {@code null} where there is none. */
  String last() {
    return last;
  }

  /** Tells whether the entries are in the order of their keys and none occurs twice. */
  boolean isInOrder() {
    return isInOrder;
  }

  /** Tells whether there are entries whose lines are not in the published tables. */
  boolean isUnpublished() {
    return header.tables().isEmpty() || !ends.isEmpty() || !isInOrder;
  }

  /** Tells whether a segment holds lines of an entry. */
  boolean isUsed(int segment) {
    return ends.containsKey(segment);
  }
}
