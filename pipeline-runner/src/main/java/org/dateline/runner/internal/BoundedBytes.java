package org.dateline.runner.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads what came with a plugin, a descriptor or a document, but not more than it should have. */
public final class BoundedBytes {

  private BoundedBytes() {}

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @param most bytes that are allowed
   * @throws IOException if there are more
   */
  public static byte[] read(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most);
    if (in.read() >= 0) {
      throw new IOException(
          String.format(Locale.ROOT, "it has more than %d MiB, the most it may have", most >> 20));
    }
    return bytes;
  }
}
