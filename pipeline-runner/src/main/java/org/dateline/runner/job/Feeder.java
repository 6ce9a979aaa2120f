package org.dateline.runner.job;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import org.dateline.runner.source.DocumentCursor;
import org.dateline.runner.source.Source;
import org.dateline.runner.source.SourceDocument;

/** Reads the source, no further ahead than there are permits. */
final class Feeder {

  private final Source source;
  private final EngineFactory engines;
  private final BlockingQueue<Task> tasks;
  private final Semaphore permits;
  private final IdRegistry ids = new IdRegistry();
  private long count;
  private long nanos;

  /**
   * Makes a feeder.
   *
   * @param permits one for each document that may be under way
   */
  Feeder(Source source, EngineFactory engines, BlockingQueue<Task> tasks, Semaphore permits) {
    this.source = source;
    this.engines = engines;
    this.tasks = tasks;
    this.permits = permits;
  }

  /** Reads to the end; the counts are valid afterwards, also when this throws. */
  Void feed() throws Exception {
    long start = System.nanoTime();
    try (DocumentCursor cursor = source.open(engines::createCas)) {
      nanos += System.nanoTime() - start;
      while (true) {
        permits.acquire();
        start = System.nanoTime();
        Optional<SourceDocument> document = cursor.next();
        nanos += System.nanoTime() - start;
        if (document.isEmpty()) {
          return null;
        }
        tasks.put(new Task(count, document.get(), !ids.add(document.get().id())));
        count++;
      }
    }
  }

  /** Returns how many documents were read. */
  long count() {
    return count;
  }

  /** Returns how long reading took, in nanoseconds. */
  long nanos() {
    return nanos;
  }
}
