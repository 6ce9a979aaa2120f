package org.dateline.runner.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** Reads documents up to a size that a document may have. */
final class FileBytes {

  /** The largest document in bytes; a larger one is a mistake. */
  static final int MAX_DOCUMENT = 64 << 20;

  private static final int BUFFER = 1 << 14;

  private FileBytes() {}

  /** Reads a file, unpacked where its name ends in {@code .gz}. */
  static byte[] read(Path file, ArchiveLimits limits) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!FileKind.isCompressed(file)) {
        byte[] bytes = in.readNBytes(MAX_DOCUMENT + 1);
        requireSize(file.toString(), bytes.length);
        return bytes;
      }
      MeteredStream packed = new MeteredStream(in);
      return read(unpacked(packed), file.toString(), packed::count, limits);
    }
  }

  /** Opens a file, unpacked where its name ends in {@code .gz}. */
  static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (!FileKind.isCompressed(file)) {
      return in;
    }
    try {
      return unpacked(in);
    } catch (IOException e) {
      in.close();
      throw new SourceException("'" + file + "' cannot be unpacked: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a packed document.
   *
   * @param name of it, for messages
   * @param packed tells how many bytes have gone into the stream so far
   */
  static byte[] read(InputStream in, String name, LongSupplier packed, ArchiveLimits limits)
      throws IOException {
    long before = packed.getAsLong();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes.write(buffer, 0, n);
      requireSize(name, bytes.size());
      limits.requireRatio(name, bytes.size(), packed.getAsLong() - before);
    }
    return bytes.toByteArray();
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    return new GZIPInputStream(in, 1 << 16);
  }

  private static void requireSize(String name, int size) throws TooLargeException {
    if (size > MAX_DOCUMENT) {
      throw new TooLargeException(
          String.format(
              Locale.ROOT,
              "'%s' is larger than %d MiB, the most that a document may have",
              name,
              MAX_DOCUMENT >> 20));
    }
  }
}
