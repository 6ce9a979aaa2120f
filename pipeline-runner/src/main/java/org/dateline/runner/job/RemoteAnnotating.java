package org.dateline.runner.job;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.StageTime;
import org.dateline.runner.source.Portable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has documents annotated by a worker process. A process that a document has ended is replaced, and
 * the document gets a second chance alone in a fresh one: it may have suffered from what others had
 * left behind.
 */
final class RemoteAnnotating implements Annotating {

  static final String STAGE = "[worker process]";

  private static final Logger LOG = LoggerFactory.getLogger(RemoteAnnotating.class);
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final Duration AFTER_TIME = Duration.ofSeconds(5);
  private static final int KILLED = 128 + 9;

  private final WorkerConfiguration configuration;
  private final String heap;
  private final StageClock clock;
  private WorkerProcess worker;

  RemoteAnnotating(WorkerConfiguration configuration, String heap, StageClock clock) {
    this.configuration = configuration;
    this.heap = heap;
    this.clock = clock;
  }

  @Override
  public void ready() throws InterruptedException {
    if (worker == null) {
      try {
        worker = start();
      } catch (IOException e) {
        // Tried again with the document, which then has it as its outcome.
        LOG.debug("No worker process", e);
      }
    }
  }

  @Override
  public Finished process(Loaded loaded) throws InterruptedException {
    Optional<Portable> portable = Portable.of(loaded.document().content());
    if (portable.isEmpty()) {
      return notPortable(loaded);
    }
    Finished first = attempt(loaded, portable.get());
    if (worker != null || first.result().outcome() == Outcome.NO_ENGINE) {
      return first;
    }
    Finished second = attempt(loaded, portable.get());
    return worker != null ? second : told(second);
  }

  /** Has a document annotated; afterwards there is no worker if it is lost. */
  private Finished attempt(Loaded loaded, Portable portable) throws InterruptedException {
    clock.begin(STAGE);
    try {
      if (worker == null) {
        worker = start();
      }
      worker.send(loaded, portable);
      Duration time = configuration.settings().limits().time();
      long most = time.isZero() ? Long.MAX_VALUE : time.plus(AFTER_TIME).toNanos();
      return reply(loaded, worker.receive(most));
    } catch (StartException e) {
      return Failures.of(loaded, Phase.ENGINE, null, e, configuration.settings().intake());
    } catch (IOException e) {
      // It has ended before it took all of the document.
      return died(loaded);
    } finally {
      clock.end();
    }
  }

  private Finished reply(Loaded loaded, Optional<DataInputStream> message)
      throws InterruptedException, IOException {
    if (message == null) {
      close();
      return Failures.of(
          loaded,
          Outcome.TIMED_OUT,
          failure(TimeoutException.class.getName(), "no answer from the worker process", null));
    }
    if (message.isEmpty()) {
      return died(loaded);
    }
    Reply reply = Reply.read(message.get());
    long inside = 0;
    for (StageTime time : reply.times()) {
      clock.add(time);
      inside += time.nanos();
    }
    // What the process has told apart is not the way to it and back.
    clock.add(new StageTime(STAGE, -inside));
    if (reply.isLast()) {
      close();
    }
    return reply.finished();
  }

  private Finished died(Loaded loaded) throws InterruptedException {
    WorkerProcess.Ending ending = worker.ending();
    close();
    boolean isOutOfMemory = ending.exitCode() == WorkerMain.OUT_OF_MEMORY;
    String how =
        ending.exitCode() == KILLED
            ? "was killed"
            : String.format(Locale.ROOT, "ended with exit code %d", ending.exitCode());
    return Failures.of(
        loaded,
        isOutOfMemory ? Outcome.OUT_OF_MEMORY : Outcome.WORKER_DIED,
        failure(
            isOutOfMemory ? OutOfMemoryError.class.getName() : "end of the process",
            "the worker process " + how,
            String.join("\n", ending.lastLines())));
  }

  private static DocumentFailure failure(String exception, String message, String stack) {
    return new DocumentFailure(Phase.ANNOTATE.label(), null, exception, message, stack);
  }

  private WorkerProcess start() throws IOException, InterruptedException {
    WorkerProcess started;
    try {
      started = WorkerProcess.start(heap);
    } catch (IOException e) {
      throw new StartException("A worker process could not be started: " + e.getMessage());
    }
    if (!isReady(started)) {
      WorkerProcess.Ending ending = started.ending();
      throw new StartException(
          "A worker process could not be started: exit code "
              + ending.exitCode()
              + ": "
              + String.join(" | ", ending.lastLines()));
    }
    return started;
  }

  private boolean isReady(WorkerProcess started) throws InterruptedException {
    boolean isReady = false;
    try {
      started.send(configuration);
      Optional<DataInputStream> ready = started.receive(TO_START.toNanos());
      isReady = ready != null && ready.isPresent();
    } catch (IOException e) {
      // It has ended at once; what it said on the way tells more than a broken pipe.
      LOG.debug("A worker process has not taken its configuration", e);
    } catch (InterruptedException e) {
      started.close();
      throw e;
    }
    return isReady;
  }

  private Finished notPortable(Loaded loaded) {
    DocumentBoundary.Attempt<Void> attempt =
        DocumentBoundary.attempt(
            () -> {
              // Contents that fail say here why, without a CAS.
              loaded
                  .document()
                  .content()
                  .fill(loaded.raw(), null, configuration.settings().textIntake());
              throw new IOException(
                  "The content of '"
                      + loaded.document().origin()
                      + "' cannot be taken to another process; use --isolation thread");
            });
    return Failures.of(
        loaded, Phase.INTAKE, null, attempt.thrown(), configuration.settings().intake());
  }

  /** Returns the result of a document that has ended two processes. */
  private static Finished told(Finished finished) {
    DocumentFailure failure = finished.result().failure();
    if (failure == null) {
      return finished;
    }
    return Failures.withFailure(
        finished,
        new DocumentFailure(
            failure.phase(),
            failure.component(),
            failure.exception(),
            failure.message() + " (twice, the second time alone in a fresh process)",
            failure.stack()));
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.close();
      worker = null;
    }
  }

  /** Says that a worker process could not be started, with what it said. */
  private static final class StartException extends IOException {
    private static final long serialVersionUID = 1L;

    StartException(String message) {
      super(message);
    }
  }
}
