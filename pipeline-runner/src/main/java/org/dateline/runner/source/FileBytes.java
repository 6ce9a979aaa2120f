package org.dateline.runner.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files that are documents, up to a size that a document may have. */
final class FileBytes {

  /** The largest document in bytes; a larger one is an archive or a mistake. */
  static final int MAX_DOCUMENT = 64 << 20;

  private FileBytes() {}

  static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_DOCUMENT + 1);
      if (bytes.length > MAX_DOCUMENT) {
        throw new TooLargeException(
            String.format(
                Locale.ROOT,
                "'%s' is larger than %d MiB, the most that a document may have",
                file,
                MAX_DOCUMENT >> 20));
      }
      return bytes;
    }
  }
}
