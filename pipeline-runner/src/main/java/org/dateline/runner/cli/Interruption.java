package org.dateline.runner.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a run end well when the process is asked to stop: what is in flight is finished and written,
 * then the process ends with {@link ExitCode#INTERRUPTED}.
 */
final class Interruption {

  private static final long GRACE_SECONDS = 30;

  private Interruption() {}

  /** Runs the work in this thread, which is interrupted when the process gets a signal to end. */
  static <T> T around(Supplier<T> work) {
    Thread worker = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              worker.interrupt();
              await(done);
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

  private static void await(CountDownLatch done) {
    try {
      if (!done.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("dateline: documents in flight did not finish in time");
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
