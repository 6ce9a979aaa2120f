package org.dateline.runner.journal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Goes through the entries of a journal in the order of their keys; of several with the same key
 * the last one stands. A journal out of order is sorted in pieces on the disk, so memory does not
 * grow with it.
 */
final class OrderedEntries implements Closeable {

  /** As many entries take some 10 MB. */
  static final int USUAL_PIECE = 10_000;

  private static final Comparator<Numbered> BY_KEY =
      Comparator.comparing((Numbered n) -> n.entry.key(), IdOrder.INSTANCE)
          .thenComparingLong(n -> n.number);

  private final JournalReader reader;
  private final PriorityQueue<Piece> pieces =
      new PriorityQueue<>(Comparator.comparing(piece -> piece.head, BY_KEY));
  private final List<Path> files = new ArrayList<>();
  private final List<Entry> superseded = new ArrayList<>();

  /**
   * Opens a journal.
   *
   * @param isInOrder whether its entries are in order and none occurs twice
   * @param folder for the sorted pieces
   */
  OrderedEntries(Path journal, boolean isInOrder, Path folder, int pieceSize) throws IOException {
    reader = new JournalReader(journal);
    if (!isInOrder) {
      try {
        sort(folder, pieceSize);
      } catch (IOException e) {
        close();
        throw e;
      }
    }
  }

  /** Returns the next entry, empty after the last. */
  Optional<Entry> next() throws IOException {
    if (files.isEmpty()) {
      return reader.entry();
    }
    Numbered next = poll();
    while (next != null && !pieces.isEmpty() && sameKey(next, pieces.peek().head)) {
      superseded.add(next.entry);
      next = poll();
    }
    return Optional.ofNullable(next).map(Numbered::entry);
  }

  /** Returns the entries passed over so far because a later one took their place. */
  List<Entry> superseded() {
    return superseded;
  }

  private static boolean sameKey(Numbered a, Numbered b) {
    return a.entry.key().equals(b.entry.key());
  }

  private Numbered poll() throws IOException {
    Piece piece = pieces.poll();
    if (piece == null) {
      return null;
    }
    Numbered head = piece.head;
    if (piece.advance()) {
      pieces.add(piece);
    }
    return head;
  }

  private void sort(Path folder, int pieceSize) throws IOException {
    List<Numbered> piece = new ArrayList<>();
    for (Optional<Entry> entry = reader.entry(); entry.isPresent(); entry = reader.entry()) {
      piece.add(new Numbered(reader.number(), entry.get()));
      if (piece.size() == pieceSize) {
        spill(piece, folder);
      }
    }
    spill(piece, folder);
    for (Path file : files) {
      Piece opened = new Piece(Files.newBufferedReader(file, StandardCharsets.US_ASCII));
      if (opened.advance()) {
        pieces.add(opened);
      }
    }
  }

  private void spill(List<Numbered> piece, Path folder) throws IOException {
    piece.sort(BY_KEY);
    Path file = folder.resolve("sorted-" + files.size());
    files.add(file);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      for (Numbered numbered : piece) {
        out.write(numbered.number + " " + numbered.entry.toJson() + "\n");
      }
    }
    piece.clear();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    for (Piece piece : pieces) {
      piece.in.close();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  private record Numbered(long number, Entry entry) {}

  private static final class Piece {
    private final BufferedReader in;
    private Numbered head;

    Piece(BufferedReader in) {
      this.in = in;
    }

    boolean advance() throws IOException {
      String line = in.readLine();
      if (line == null) {
        in.close();
        return false;
      }
      int blank = line.indexOf(' ');
      head =
          new Numbered(
              Long.parseLong(line.substring(0, blank)), Entry.parse(line.substring(blank + 1)));
      return true;
    }
  }
}
