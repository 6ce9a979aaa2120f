package org.dateline.runner.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.runner.report.StageTime;
import org.dateline.runner.sink.Sink;
import org.dateline.runner.source.Source;

/** The threads of a run: one reads, several process. What they finish comes out in order. */
final class Crew {

  private static final long GRACE_SECONDS = 5;

  private final BlockingQueue<Task> tasks;
  private final Semaphore permits;
  private final ReorderBuffer<Finished> results = new ReorderBuffer<>();
  private final Feeder feeder;
  private final List<StageClock> clocks = new ArrayList<>();
  private final List<Thread> workers = new ArrayList<>();
  private final Thread reader;
  private volatile boolean stopping;
  private volatile Throwable problem;

  Crew(JobSettings settings, Source source, EngineFactory engines, List<Sink<?>> sinks) {
    tasks = new ArrayBlockingQueue<>(settings.window() + settings.threads());
    permits = new Semaphore(settings.window());
    feeder = new Feeder(source, engines, tasks, permits);
    reader = new Thread(this::read, "dateline-reader");
    reader.setDaemon(true);
    for (int i = 1; i <= settings.threads(); i++) {
      StageClock clock = new StageClock();
      clocks.add(clock);
      DocumentProcessor processor = new DocumentProcessor(settings, engines, sinks, clock);
      Thread worker =
          new Thread(
              new Worker(tasks, results, processor, () -> stopping, this::workerEnded),
              "dateline-worker-" + i);
      worker.setDaemon(true);
      worker.setContextClassLoader(settings.pipeline().classLoader());
      workers.add(worker);
    }
  }

  void start() {
    reader.start();
    workers.forEach(Thread::start);
  }

  /** Waits for the next document in order; returns {@code null} after the last. */
  Finished take() throws InterruptedException {
    return results.take();
  }

  /** Returns the next document in order if it is finished, {@code null} otherwise. */
  Finished poll() {
    return results.poll();
  }

  /** Lets one more document be read. */
  void written() {
    permits.release();
  }

  /** Returns why the source cannot go on or a worker has ended; {@code null} where all is well. */
  Throwable problem() {
    return problem;
  }

  /**
   * Stops reading, and gives the documents that are being processed a few seconds. Returns at once
   * where everything is finished.
   *
   * @return whether the calling thread was interrupted meanwhile, which ends the grace
   */
  boolean stop() {
    stopping = true;
    reader.interrupt();
    tasks.clear();
    workers.forEach(worker -> tasks.offer(Task.END));
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(GRACE_SECONDS);
    boolean wasInterrupted = join(deadline);
    workers.forEach(Thread::interrupt);
    return wasInterrupted;
  }

  /** Returns the time per stage over all workers, then that of reading. */
  List<StageTime> times() {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (StageClock clock : clocks) {
      clock.times().forEach(time -> sums.merge(time.key(), time.nanos(), Long::sum));
    }
    sums.put("[reading]", feeder.nanos());
    List<StageTime> times = new ArrayList<>();
    sums.forEach((key, nanos) -> times.add(new StageTime(key, nanos)));
    return times;
  }

  private boolean join(long deadline) {
    List<Thread> all = new ArrayList<>(workers);
    all.add(reader);
    for (Thread thread : all) {
      long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      try {
        thread.join(Math.max(millis, 1));
      } catch (InterruptedException e) {
        return true;
      }
    }
    return false;
  }

  private void read() {
    DocumentBoundary.Attempt<Void> attempt = DocumentBoundary.attempt(feeder::feed);
    if (attempt.thrown() != null && !stopping) {
      problem = attempt.thrown();
    }
    results.end(feeder.count());
    for (int i = 0; i < workers.size(); i++) {
      tasks.offer(Task.END);
    }
  }

  private void workerEnded(boolean asMeant) {
    if (!asMeant) {
      problem = new IllegalStateException(Thread.currentThread().getName() + " has ended early");
      results.end(0);
    }
  }
}
