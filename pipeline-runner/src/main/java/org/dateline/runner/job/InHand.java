package org.dateline.runner.job;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.dateline.runner.report.DocumentFailure;
import org.dateline.runner.report.Outcome;

/** A document that a worker is at, since when, and whether its time is over. */
final class InHand {

  private static final int MAX_STACK = 60;

  private final Task task;
  private final Thread thread;
  private volatile long since = System.nanoTime();
  private volatile boolean isPreparing;
  private volatile Loaded loaded;
  private volatile boolean isOverTime;
  private boolean isLetGo;

  InHand(Task task, Thread thread) {
    this.task = task;
    this.thread = thread;
    this.loaded = new Loaded(task.document(), null, null);
  }

  Task task() {
    return task;
  }

  Loaded loaded() {
    return loaded;
  }

  /** Returns for how many nanoseconds; what it takes to make an engine does not count. */
  long nanos() {
    return isPreparing ? 0 : System.nanoTime() - since;
  }

  boolean isOverTime() {
    return isOverTime;
  }

  /** Lets the thread know that the time is over, unless it has let go of the document. */
  synchronized void interrupt() {
    if (!isLetGo) {
      isOverTime = true;
      thread.interrupt();
    }
  }

  /** Says that the thread is done: an interrupt from now on would hit the next document. */
  synchronized void letGo() {
    isLetGo = true;
  }

  /** Tells whether the document has called for the end of the process, which waits for it. */
  boolean isExiting() {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(
            frame ->
                frame.getClassName().equals("java.lang.Runtime")
                    && (frame.getMethodName().equals("exit")
                        || frame.getMethodName().equals("halt")));
  }

  /** Returns the same worker, noting what it is given. */
  Annotating watched(Annotating annotating) {
    return new Annotating() {
      @Override
      public void ready() throws InterruptedException {
        annotating.ready();
      }

      @Override
      public Finished process(Loaded given) throws InterruptedException {
        loaded = given;
        isPreparing = true;
        annotating.ready();
        since = System.nanoTime();
        isPreparing = false;
        return annotating.process(given);
      }

      @Override
      public void close() {
        annotating.close();
      }
    };
  }

  /** Returns a result; a failure after the time was over is told as what it comes from. */
  Finished told(Finished finished) {
    boolean hasFailed = finished.result() != null && !finished.result().outcome().isSuccess();
    if (!isOverTime || !hasFailed) {
      return finished;
    }
    DocumentFailure failure = finished.result().failure();
    Finished timedOut =
        Failures.of(
            loaded,
            Outcome.TIMED_OUT,
            new DocumentFailure(
                failure.phase(),
                failure.component(),
                TimeoutException.class.getName(),
                "interrupted after " + seconds() + " s",
                failure.stack()));
    return timedOut.withParts(finished.parts());
  }

  /** Returns a bad end of the document, with where the thread is. */
  Finished failed(Outcome outcome, String component, String exception, String message) {
    String stack =
        Arrays.stream(thread.getStackTrace())
            .limit(MAX_STACK)
            .map(frame -> "    at " + FailureAnalysis.oneLine(frame.toString()))
            .collect(Collectors.joining("\n"));
    return Failures.of(
        loaded,
        outcome,
        new DocumentFailure(Phase.ANNOTATE.label(), component, exception, message, stack));
  }

  long seconds() {
    return TimeUnit.NANOSECONDS.toSeconds(nanos());
  }
}
