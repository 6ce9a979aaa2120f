package org.dateline.runner.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.runner.journal.RunStatus;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.StageTime;
import org.dateline.runner.sink.Sink;

/**
 * The threads of a run: one reads, several process. What they finish comes out in the order of the
 * source where a sink wants that, else as it comes.
 */
final class Crew {

  /** So many threads may be lost to documents that hang before the run ends. */
  private static final int MOST_LOST = 16;

  private static final long EXIT_POLL_MILLIS = 50;

  private final JobSettings settings;
  private final Admission admission;
  private final AnnotatingFactory annotating;
  private final BlockingQueue<Task> tasks;
  private final Semaphore permits;
  private final ReorderBuffer<Finished> results;
  private final Feeder feeder;
  private final List<StageClock> clocks = new CopyOnWriteArrayList<>();
  private final Map<Worker, Thread> threads = new LinkedHashMap<>();
  private final List<Worker> workers = new CopyOnWriteArrayList<>();
  private final Thread reader;
  private final Thread watchdog;
  private int lost;
  private volatile boolean stopping;
  private volatile Throwable problem;

  Crew(JobSettings settings, Feeding feeding, Admission admission, AnnotatingFactory annotating) {
    this.settings = settings;
    this.admission = admission;
    this.annotating = annotating;
    results = new ReorderBuffer<>(settings.sinks().stream().anyMatch(Sink::isOrdered));
    tasks = new ArrayBlockingQueue<>(settings.window() + settings.threads());
    permits = new Semaphore(settings.window());
    feeder = new Feeder(feeding.source(), feeding.engines(), tasks, permits);
    reader = daemon(this::read, "dateline-reader");
    for (int i = 0; i < settings.threads(); i++) {
      addWorker();
    }
    watchdog =
        daemon(
            new Watchdog(settings.limits().time(), () -> workers, this::replace),
            "dateline-watchdog");
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private synchronized Thread addWorker() {
    StageClock clock = new StageClock();
    clocks.add(clock);
    Worker worker =
        new Worker(
            tasks,
            results,
            admission,
            annotating.create(clock),
            clock,
            () -> stopping,
            this::workerEnded);
    Thread thread = daemon(worker, "dateline-worker-" + clocks.size());
    thread.setContextClassLoader(settings.pipeline().classLoader());
    threads.put(worker, thread);
    workers.add(worker);
    return thread;
  }

  private synchronized void replace(Worker hanging) {
    workers.remove(hanging);
    threads.remove(hanging);
    lost++;
    if (lost > MOST_LOST) {
      fail(
          new IllegalStateException(
              lost + " documents hang and hold a thread each; use --isolation process"));
    } else if (!stopping) {
      addWorker().start();
    }
  }

  synchronized void start() {
    reader.start();
    threads.values().forEach(Thread::start);
    if (annotating.needsWatchdog() && !settings.limits().time().isZero()) {
      watchdog.start();
    }
  }

  /**
   * Waits for the next document.
   *
   * @param nanos how long at the most
   * @return {@code null} when that time is over, and after the last
   */
  Finished take(long nanos) throws InterruptedException {
    return results.take(nanos);
  }

  /** Tells whether the last document was taken. */
  boolean isEnded() {
    return results.isEnded();
  }

  /** Returns the next document if it is finished, {@code null} otherwise. */
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

  /** Returns what the workers are at. */
  List<RunStatus.InFlight> inFlight() {
    List<RunStatus.InFlight> documents = new ArrayList<>();
    for (Worker worker : workers) {
      worker
          .inHand()
          .ifPresent(
              document ->
                  documents.add(
                      new RunStatus.InFlight(
                          document.task().document().id(), worker.stage(), document.seconds())));
    }
    return documents;
  }

  /**
   * Stops reading, and gives the documents that are being processed some time. Returns at once
   * where everything is finished.
   *
   * @return whether the calling thread was interrupted meanwhile, which ends the grace
   */
  boolean stop(Duration grace) {
    stopping = true;
    reader.interrupt();
    tasks.clear();
    for (int i = 0; i < workers.size(); i++) {
      tasks.offer(Task.END);
    }
    boolean wasInterrupted = join(System.nanoTime() + grace.toNanos());
    watchdog.interrupt();
    threads().forEach(Thread::interrupt);
    return wasInterrupted;
  }

  private synchronized List<Thread> threads() {
    return new ArrayList<>(threads.values());
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
    List<Thread> all = threads();
    all.add(reader);
    for (Thread thread : all) {
      while (thread.isAlive() && System.nanoTime() < deadline && !isWaitingForExit(thread)) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        try {
          thread.join(Math.max(1, Math.min(left, EXIT_POLL_MILLIS)));
        } catch (InterruptedException e) {
          return true;
        }
      }
    }
    return false;
  }

  /** A document that calls System.exit waits for us, as we would wait for it. */
  private synchronized boolean isWaitingForExit(Thread thread) {
    for (Map.Entry<Worker, Thread> entry : threads.entrySet()) {
      if (entry.getValue() == thread) {
        InHand document = entry.getKey().inHand().orElse(null);
        if (document != null && document.isExiting()) {
          entry
              .getKey()
              .takeAway(
                  document,
                  Outcome.WORKER_DIED,
                  "System.exit",
                  "called for the end of the process; use --isolation process");
          return true;
        }
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
    for (int i = 0; i < settings.threads(); i++) {
      tasks.offer(Task.END);
    }
  }

  private void workerEnded(boolean asMeant) {
    if (!asMeant) {
      fail(new IllegalStateException(Thread.currentThread().getName() + " has ended early"));
    }
  }

  private void fail(Throwable cause) {
    problem = cause;
    results.end(0);
  }
}
