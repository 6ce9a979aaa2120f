package org.dateline.annotator.quotes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures how the processor time of a task grows with its size. */
final class Growth {

  private static final int ROUNDS = 4;
  private static final int ATTEMPTS = 4;
  private static final double LINEAR = 2.1;

  private Growth() {}

  /** A task of a given size. */
  interface Task {
    void run(int size) throws Exception;
  }

  /**
   * Returns the growth factor per doubling, measured over two doublings. The collector and the
   * compiler disturb single measurements, so one that is not linear is repeated a few times; what
   * grows faster does so each time.
   */
  static double perDoubling(int size, Task task) throws Exception {
    task.run(size);
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && least > LINEAR; i++) {
      least = Math.min(least, Math.sqrt(best(4 * size, task) / best(size, task)));
    }
    return least;
  }

  private static double best(int size, Task task) throws Exception {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = clock.getCurrentThreadCpuTime();
      task.run(size);
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
