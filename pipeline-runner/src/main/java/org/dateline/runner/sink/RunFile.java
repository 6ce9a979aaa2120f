package org.dateline.runner.sink;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file for all documents of a run, which gets its name when the run ends.
 *
 * <p>Where the run does not end, whole documents are kept beside it as {@code NAME.partial}.
 */
final class RunFile implements Closeable {

  private final Path target;
  private Path temporary;
  private RandomAccessFile file;
  private long complete;

  RunFile(Path target) {
    this.target = target;
  }

  void open(byte[] header) throws IOException {
    temporary = AtomicFile.temporary(target.toAbsolutePath().getParent());
    file = new RandomAccessFile(temporary.toFile(), "rw");
    append(header);
  }

  /** Writes all bytes of a document. */
  void append(byte[] bytes) throws IOException {
    file.write(bytes);
    complete += bytes.length;
  }

  void finish() throws IOException {
    file.close();
    AtomicFile.publish(temporary, target);
    temporary = null;
    Files.deleteIfExists(partial());
  }

  @Override
  public void close() throws IOException {
    if (temporary == null) {
      return;
    }
    try {
      if (file != null) {
        file.setLength(complete);
        file.close();
      }
      AtomicFile.publish(temporary, partial());
    } finally {
      if (file != null) {
        file.close();
      }
      Files.deleteIfExists(temporary);
      temporary = null;
    }
  }

  private Path partial() {
    return target.resolveSibling(target.getFileName() + ".partial");
  }
}
