package org.dateline.runner.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The entries of an archive, one after the other: neither memory nor time for an entry grows with
 * their number.
 */
interface PackedEntries extends Closeable {

  /** Opens an archive as its name says. */
  static PackedEntries open(Path file, ArchiveLimits limits) throws IOException {
    MeteredStream packed = new MeteredStream(Files.newInputStream(file));
    try {
      InputStream buffered = new BufferedInputStream(packed, 1 << 15);
      if (FileKind.isNamed(file, ".zip")) {
        return new ZipEntries(file, packed, buffered, limits);
      }
      InputStream tar =
          FileKind.isNamed(file, ".tar") ? buffered : new GZIPInputStream(buffered, 1 << 15);
      return new TarEntries(file, packed, tar, limits);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /**
   * Goes to the next entry that is no folder.
   *
   * @return {@code null} behind the last
   * @throws UnpackedLimitException if the archive unpacks to more than it may
   * @throws IOException if the archive is damaged or ends too early
   */
  PackedEntry next() throws IOException;

  /** Returns the bytes of the entry that is on. */
  InputStream content();

  /** Returns how many bytes of the file were read so far. */
  long packedBytes();
}
