package org.dateline.runner.sink;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

  /** Writes a durable file; when this throws, there is neither the file nor a part of it. */
  public static void write(Path target, byte[] bytes) throws IOException {
    write(target, bytes, true);
  }

  /** Writes a file for people to look at, which readers see as a whole; it may not be durable. */
  public static void replace(Path target, byte[] bytes) throws IOException {
    write(target, bytes, false);
  }

  private static void write(Path target, byte[] bytes, boolean isDurable) throws IOException {
    Path temporary = temporary(target.toAbsolutePath().getParent());
    try {
      try (FileOutputStream out = open(temporary)) {
        out.write(bytes);
        if (isDurable) {
          out.getFD().sync();
        }
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
  public static FileOutputStream open(Path file) throws IOException {
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

  /**
   * Makes the names in a folder durable, as far as the system can do that. An interrupt of the
   * thread does not stop it: it is asked for while documents are being committed.
   */
  public static void syncFolder(Path folder) throws IOException {
    if (File.separatorChar != '/') {
      // Windows opens no folder; its file systems keep a journal of names by themselves.
      return;
    }
    boolean wasInterrupted = false;
    boolean isDone = false;
    while (!isDone) {
      wasInterrupted |= Thread.interrupted();
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
        isDone = true;
      } catch (ClosedByInterruptException e) {
        // Once more, with the flag put aside.
        continue;
      }
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells whether a file is one that was on its way and never got its name. */
  public static boolean isTemporary(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
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
