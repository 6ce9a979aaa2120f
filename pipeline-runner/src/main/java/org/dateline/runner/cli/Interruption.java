package org.dateline.runner.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a run end well when the process is asked to stop: what is in flight is finished and written,
 * then the process ends with {@link ExitCode#INTERRUPTED}.
 */
final class Interruption {

  /** What it takes to write what is finished, after the documents in flight had their time. */
  private static final Duration TO_WRITE = Duration.ofSeconds(60);

  private Interruption() {}

  /**
   * Runs the work in this thread, which is interrupted when the process gets a signal to end.
   *
   * @param grace how long documents in flight may take then
   */
  static <T> T around(Duration grace, Supplier<T> work) {
    Thread worker = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              worker.interrupt();
              await(done, grace.plus(TO_WRITE));
              Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
            },
            "stop-run");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      done.countDown();
      removeUnlessEnding(hook);
    }
  }

  private static void await(CountDownLatch done, Duration most) {
    try {
      if (!done.await(most.toMillis(), TimeUnit.MILLISECONDS)) {
        System.err.println("dateline: the run could not be ended in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether the hook is gone; while the process ends it stays, and ends it. */
  private static boolean removeUnlessEnding(Thread hook) {
    try {
      return Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException processIsEnding) {
      return false;
    }
  }
}
