package org.dateline.runner.journal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a journal line by line and holds it to its checksums.
 *
 * <p>A damaged end is what a killed process leaves: lines that were never known to be on the disk.
 * It is passed over. Damage before that is a damaged disk or a foreign hand, and refused.
 */
final class JournalReader implements Closeable {

  private final Path file;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final JournalHeader header;
  private int at;
  private int limit;
  private long number;
  private long position;
  private boolean isTorn;

  JournalReader(Path file) throws IOException {
    this.file = file;
    in = Files.newInputStream(file);
    Optional<Checked> first = next();
    if (first.isEmpty()) {
      in.close();
      throw damaged(1);
    }
    header = JournalHeader.parse(first.get().json());
  }

  JournalHeader header() {
    return header;
  }

  /** Returns the number of the line read last, from 1 for the header. */
  long number() {
    return number;
  }

  /** Returns how many bytes the lines read so far take. */
  long position() {
    return position;
  }

  /** Returns the next entry; empty behind the last whole one. */
  Optional<Entry> entry() throws IOException {
    Optional<Checked> line = next();
    return line.isEmpty() ? Optional.empty() : Optional.of(Entry.parse(line.get().json()));
  }

  private Optional<Checked> next() throws IOException {
    if (isTorn) {
      return Optional.empty();
    }
    Line line = line();
    if (line == null) {
      return Optional.empty();
    }
    Optional<Checked> checked = line.isWhole ? Checked.of(line.bytes) : Optional.empty();
    if (checked.isPresent() && checked.get().number() == number + 1) {
      number++;
      position += line.bytes.length + 1;
      return checked;
    }
    isTorn = true;
    if (checked.isPresent() && checked.get().durable() > number) {
      throw damaged(number + 1);
    }
    // Where the end of the line is damaged, the next one hangs on it.
    if (line.isWhole) {
      requireNotDurable(Checked.atTheEndOf(line.bytes), number + 1);
    }
    requireNothingDurableBehind(number + 1);
    return Optional.empty();
  }

  /** A later line that knows the damaged one to have been on the disk speaks of real damage. */
  private void requireNothingDurableBehind(long damaged) throws IOException {
    for (Line line = line(); line != null; line = line()) {
      requireNotDurable(line.isWhole ? Checked.of(line.bytes) : Optional.empty(), damaged);
    }
  }

  private void requireNotDurable(Optional<Checked> later, long damaged) throws JournalException {
    if (later.isPresent() && later.get().durable() >= damaged) {
      throw damaged(damaged);
    }
  }

  private JournalException damaged(long line) {
    return new JournalException(
        String.format(
            Locale.ROOT,
            "%s:%d: the line is not as it was written, so what is finished is not known for sure;"
                + " put the file back from a copy, or begin anew with --overwrite",
            file,
            line));
  }

  private Line line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    while (filled()) {
      int end = at;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      bytes.write(buffer, at, end - at);
      at = end;
      if (end < limit) {
        at++;
        return new Line(bytes.toByteArray(), true);
      }
    }
    return bytes.size() == 0 ? null : new Line(bytes.toByteArray(), false);
  }

  private boolean filled() throws IOException {
    if (at == limit) {
      at = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return at < limit;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private record Line(byte[] bytes, boolean isWhole) {}
}
