package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Path;

/** Files, one after the other. */
@FunctionalInterface
interface FileSequence {

  /** Returns the next file, or {@code null} after the last. */
  Path next() throws IOException;

  static FileSequence of(Path file) {
    Path[] rest = {file};
    return () -> {
      Path next = rest[0];
      rest[0] = null;
      return next;
    };
  }
}
