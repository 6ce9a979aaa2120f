package org.dateline.runner.job;

import java.util.HashMap;
import java.util.Map;

/**
 * Takes results as they come and gives them back in the order of their numbers. How many it holds
 * is bounded by how many are under way.
 */
final class ReorderBuffer<T> {

  private final Map<Long, T> waiting = new HashMap<>();
  private long next;
  private long end = Long.MAX_VALUE;

  /** Adds a result. */
  synchronized void put(long number, T result) {
    waiting.put(number, result);
    notifyAll();
  }

  /** Says that there are so many results and no more. */
  synchronized void end(long count) {
    end = Math.min(end, count);
    notifyAll();
  }

  /** Waits for the next result; returns {@code null} after the last. */
  synchronized T take() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("interrupted before the next document");
    }
    while (next < end && !waiting.containsKey(next)) {
      wait();
    }
    return poll();
  }

  /** Returns the next result if it is there, {@code null} otherwise. */
  synchronized T poll() {
    T result = waiting.remove(next);
    if (result != null) {
      next++;
    }
    return result;
  }
}
