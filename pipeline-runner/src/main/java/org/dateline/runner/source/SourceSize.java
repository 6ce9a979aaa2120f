package org.dateline.runner.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Counts documents without reading them, as long as that is cheap. */
final class SourceSize {

  /** Files of JSON Lines are counted up to this many bytes in all. */
  private static final long BUDGET = 64L << 20;

  private long spent;

  OptionalLong of(FileSequence files) throws IOException {
    long documents = 0;
    for (Path file = files.next(); file != null; file = files.next()) {
      switch (FileKind.of(file)) {
        case JSON_LINES:
          spent += Files.size(file);
          if (FileKind.isCompressed(file) || spent > BUDGET) {
            return OptionalLong.empty();
          }
          documents += lines(file);
          break;
        case ARCHIVE:
          return OptionalLong.empty();
        case TYPE_SYSTEM:
          break;
        default:
          documents++;
      }
    }
    return OptionalLong.of(documents);
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    boolean blank = true;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            lines += blank ? 0 : 1;
            blank = true;
          } else if (buffer[i] > ' ' || buffer[i] < 0) {
            blank = false;
          }
        }
      }
    }
    return lines + (blank ? 0 : 1);
  }
}
