package org.dateline.runner.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass, and stops at a bound. */
final class MeteredStream extends FilterInputStream {

  private long count;
  private long most = Long.MAX_VALUE;
  private String message;
  private boolean isLookingForZeros;
  private int zeros;
  private int mostZeros;

  MeteredStream(InputStream in) {
    super(in);
  }

  /** Returns how many bytes have passed. */
  long count() {
    return count;
  }

  /**
   * Sets how many bytes may pass, counted from the first.
   *
   * @param message of the exception when there are more
   */
  MeteredStream limit(long bytes, String message) {
    this.most = bytes;
    this.message = message;
    return this;
  }

  void requireWithinLimit() throws UnpackedLimitException {
    if (count > most) {
      throw new UnpackedLimitException(message);
    }
  }

  /** Begins to look for zeros. */
  void lookForZeros() {
    isLookingForZeros = true;
    zeros = 0;
    mostZeros = 0;
  }

  /** Returns how many zeros stood in a row since {@link #lookForZeros}, and ends looking. */
  int zerosInARow() {
    isLookingForZeros = false;
    return mostZeros;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = in.read(bytes, offset, length);
    if (n > 0) {
      count += n;
      requireWithinLimit();
      if (isLookingForZeros) {
        look(bytes, offset, n);
      }
    }
    return n;
  }

  private void look(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      zeros = bytes[i] == 0 ? zeros + 1 : 0;
      mostZeros = Math.max(mostZeros, zeros);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] buffer = new byte[(int) Math.min(bytes, 1 << 13)];
    return Math.max(0, buffer.length == 0 ? 0 : read(buffer, 0, buffer.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
