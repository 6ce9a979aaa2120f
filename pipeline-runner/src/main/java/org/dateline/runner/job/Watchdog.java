package org.dateline.runner.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.runner.report.Outcome;

/**
 * Looks after the time of documents that are worked on in threads. A thread cannot be ended from
 * outside: it is interrupted first, and when that does not help, left to itself and replaced.
 */
final class Watchdog implements Runnable {

  private static final Duration AFTER_INTERRUPT = Duration.ofSeconds(2);
  private static final long MOST_MILLIS_BETWEEN_LOOKS = 100;

  private final Duration time;
  private final Supplier<List<Worker>> workers;
  private final Consumer<Worker> onLost;

  /**
   * Makes one.
   *
   * @param onLost is told of a worker that hangs for good
   */
  Watchdog(Duration time, Supplier<List<Worker>> workers, Consumer<Worker> onLost) {
    this.time = time;
    this.workers = workers;
    this.onLost = onLost;
  }

  @Override
  public void run() {
    long between = Math.max(1, Math.min(MOST_MILLIS_BETWEEN_LOOKS, time.toMillis() / 4));
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(between);
        for (Worker worker : workers.get()) {
          worker.inHand().ifPresent(document -> look(worker, document));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(Worker worker, InHand document) {
    long over = document.nanos() - time.toNanos();
    if (over < 0) {
      return;
    }
    if (!document.isOverTime()) {
      document.interrupt();
    } else if (over > AFTER_INTERRUPT.toNanos()) {
      String message =
          "still at work after " + document.seconds() + " s and an interrupt; its thread is lost";
      if (worker.takeAway(document, Outcome.TIMED_OUT, TimeoutException.class.getName(), message)) {
        onLost.accept(worker);
      }
    }
  }
}
