package org.dateline.runner.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A file that grows at its end, and is made durable from time to time. */
final class DurableFile implements Closeable {

  private final byte[] buffer = new byte[1 << 16];
  private final RandomAccessFile file;
  private long length;
  private int buffered;

  /** Opens a file and forgets what stands behind a position. */
  DurableFile(Path path, long length) throws IOException {
    this.length = length;
    // Not a channel: an interrupt of the thread would close it.
    file = new RandomAccessFile(path.toFile(), "rw");
    file.setLength(length);
    file.seek(length);
  }

  /** Returns how many bytes there are, those included that are on their way. */
  long length() {
    return length;
  }

  void append(byte[] bytes) throws IOException {
    if (bytes.length > buffer.length - buffered) {
      flush();
    }
    if (bytes.length > buffer.length) {
      file.write(bytes);
    } else {
      System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
      buffered += bytes.length;
    }
    length += bytes.length;
  }

  /** Returns when all is on the disk. */
  void sync() throws IOException {
    flush();
    file.getFD().sync();
  }

  private void flush() throws IOException {
    file.write(buffer, 0, buffered);
    buffered = 0;
  }

  /** Closes the file; what was not made durable is lost. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
