package org.dateline.runner.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream of bytes into lines, each no longer than a document may be. */
final class LineReader implements Closeable {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long lineNumber;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Returns the number of the line read last, counted from 1. */
  long lineNumber() {
    return lineNumber;
  }

  /**
   * Returns the next line without its end, or {@code null} after the last.
   *
   * @throws TooLargeException if the line is too long; the next call goes on behind it
   */
  byte[] next() throws IOException {
    if (!fill()) {
      return null;
    }
    lineNumber++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + (end - position) > FileBytes.MAX_DOCUMENT;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    if (tooLong) {
      throw new TooLargeException(
          "the line is longer than " + (FileBytes.MAX_DOCUMENT >> 20) + " MiB");
    }
    return withoutCarriageReturn(line.toByteArray());
  }

  private static byte[] withoutCarriageReturn(byte[] line) {
    int length = line.length;
    return length > 0 && line[length - 1] == '\r' ? Arrays.copyOf(line, length - 1) : line;
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    position = 0;
    limit = Math.max(in.read(buffer), 0);
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
