package org.dateline.runner.job;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Takes results as they come and gives them back in the order of their numbers, or as they come
 * where that order is not wanted. How many it holds is bounded by how many are under way.
 */
final class ReorderBuffer<T> {

  private final boolean isOrdered;
  private final Map<Long, T> waiting = new HashMap<>();
  private long come;
  private long next;
  private long end = Long.MAX_VALUE;

  ReorderBuffer(boolean isOrdered) {
    this.isOrdered = isOrdered;
  }

  /** Adds a result. */
  synchronized void put(long number, T result) {
    waiting.put(isOrdered ? number : come++, result);
    notifyAll();
  }

  /** Says that there are so many results and no more. */
  synchronized void end(long count) {
    end = Math.min(end, count);
    notifyAll();
  }

  /**
   * Waits for the next result.
   *
   * @param nanos how long at the most
   * @return {@code null} when that time is over, and after the last
   */
  synchronized T take(long nanos) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("interrupted before the next document");
    }
    long since = System.nanoTime();
    long left = nanos;
    while (next < end && !waiting.containsKey(next) && left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, TimeUnit.MILLISECONDS.toNanos(1)));
      left = nanos - (System.nanoTime() - since);
    }
    return poll();
  }

  /** Tells whether all results were taken. */
  synchronized boolean isEnded() {
    return next >= end;
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
