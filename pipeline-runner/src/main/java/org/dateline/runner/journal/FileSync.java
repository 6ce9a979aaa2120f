package org.dateline.runner.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes files durable, many at a time: a file system that is asked by several threads at once does
 * in one go what it would else do one by one.
 */
final class FileSync {

  private static final int AT_A_TIME = 16;

  private FileSync() {}

  /** Returns when all files are on the disk; an interrupt does not stop it. */
  static void sync(Collection<Path> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_A_TIME, files.size()));
    try {
      List<Future<?>> syncs = new ArrayList<>();
      for (Path file : files) {
        syncs.add(
            threads.submit(
                () -> {
                  sync(file);
                  return null;
                }));
      }
      boolean wasInterrupted = false;
      for (Future<?> sync : syncs) {
        wasInterrupted |= await(sync);
      }
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static boolean await(Future<?> sync) throws IOException {
    boolean wasInterrupted = false;
    while (true) {
      try {
        sync.get();
        return wasInterrupted;
      } catch (InterruptedException e) {
        wasInterrupted = true;
      } catch (ExecutionException e) {
        throw new IOException("A file cannot be made durable", e.getCause());
      }
    }
  }
}
