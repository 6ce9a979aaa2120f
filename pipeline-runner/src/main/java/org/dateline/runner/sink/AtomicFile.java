package org.dateline.runner.sink;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets files appear whole: they are written beside their place and then moved there.
 *
 * @since 0.1.0
 */
public final class AtomicFile {

  private static final String PREFIX = ".dateline-";
  private static final String SUFFIX = ".tmp";
  private static final AtomicLong NUMBER = new AtomicLong();

  private AtomicFile() {}

  /** Writes a file; when this throws, there is neither the file nor a part of it. */
  public static void write(Path target, byte[] bytes) throws IOException {
    Path temporary = temporary(target.toAbsolutePath().getParent());
    try {
      try (OutputStream out = open(temporary)) {
        out.write(bytes);
      }
      publish(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Opens a file for writing, from its beginning. An interrupt of the thread does not close it, as
   * it would a channel of {@code java.nio}.
   */
  public static OutputStream open(Path file) throws IOException {
    return new FileOutputStream(file.toFile());
  }

  /** Makes an empty file in a folder, and the folder, under a name that no document can get. */
  public static Path temporary(Path folder) throws IOException {
    Files.createDirectories(folder);
    String process = PREFIX + ProcessHandle.current().pid() + "-";
    while (true) {
      try {
        // Not createTempFile: results are for others to read too, as far as the umask allows.
        return Files.createFile(folder.resolve(process + NUMBER.incrementAndGet() + SUFFIX));
      } catch (FileAlreadyExistsException e) {
        // Left by a process of the same number that was killed; the next number is free.
        continue;
      }
    }
  }

  /** Moves a file to its place, over what is there. */
  public static void publish(Path temporary, Path target) throws IOException {
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network file systems; within one folder a plain move is the next best.
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
