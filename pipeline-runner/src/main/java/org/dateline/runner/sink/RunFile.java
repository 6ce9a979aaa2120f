package org.dateline.runner.sink;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for all documents of a run, which gets its name when the run ends.
 *
 * <p>Where the run does not end, whole documents are kept beside it as {@code NAME.partial}.
 */
final class RunFile implements Closeable {

  private final Path target;
  private Path temporary;
  private FileChannel channel;
  private long complete;

  RunFile(Path target) {
    this.target = target;
  }

  void open(byte[] header) throws IOException {
    temporary = AtomicFile.temporary(target.toAbsolutePath().getParent());
    channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
    append(header);
  }

  /** Writes all bytes of a document. */
  void append(byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    complete += bytes.length;
  }

  void finish() throws IOException {
    channel.close();
    AtomicFile.publish(temporary, target);
    Files.deleteIfExists(partial());
    temporary = null;
  }

  @Override
  public void close() throws IOException {
    if (temporary == null) {
      return;
    }
    try {
      if (channel.isOpen()) {
        channel.truncate(complete);
        channel.close();
      }
      AtomicFile.publish(temporary, partial());
    } finally {
      channel.close();
      Files.deleteIfExists(temporary);
      temporary = null;
    }
  }

  private Path partial() {
    return target.resolveSibling(target.getFileName() + ".partial");
  }
}
