package org.dateline.runner.job;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.dateline.runner.report.Outcome;

/**
 * Processes documents until there are no more. One that hangs can be taken from it; it then ends as
 * soon as it can.
 */
final class Worker implements Runnable {

  private final BlockingQueue<Task> tasks;
  private final ReorderBuffer<Finished> results;
  private final Admission admission;
  private final Annotating annotating;
  private final StageClock clock;
  private final BooleanSupplier stopping;
  private final Consumer<Boolean> onEnd;
  private final AtomicReference<InHand> inHand = new AtomicReference<>();

  /**
   * Makes a worker.
   *
   * @param stopping tells whether the run is being stopped
   * @param onEnd is called when the worker ends, and told whether it was meant to
   */
  Worker(
      BlockingQueue<Task> tasks,
      ReorderBuffer<Finished> results,
      Admission admission,
      Annotating annotating,
      StageClock clock,
      BooleanSupplier stopping,
      Consumer<Boolean> onEnd) {
    this.tasks = tasks;
    this.results = results;
    this.admission = admission;
    this.annotating = annotating;
    this.clock = clock;
    this.stopping = stopping;
    this.onEnd = onEnd;
  }

  @Override
  public void run() {
    boolean asMeant = false;
    try {
      for (Task task = tasks.take(); task != Task.END; task = tasks.take()) {
        InHand current = new InHand(task, Thread.currentThread());
        inHand.set(current);
        Finished finished = admission.process(task, current.watched(annotating));
        current.letGo();
        if (!inHand.compareAndSet(current, null)) {
          // The document was taken away while it hung; another worker has taken the place.
          asMeant = true;
          return;
        }
        results.put(task.number(), current.told(finished));
        if (!stopping.getAsBoolean()) {
          // An annotator has left the flag behind; it was not meant for the worker.
          Thread.interrupted();
        }
      }
      asMeant = true;
    } catch (InterruptedException e) {
      asMeant = stopping.getAsBoolean();
      Thread.currentThread().interrupt();
    } finally {
      annotating.close();
      onEnd.accept(asMeant);
    }
  }

  /** Returns what the worker is at. */
  Optional<InHand> inHand() {
    return Optional.ofNullable(inHand.get());
  }

  /** Returns the stage that is on; empty where it is not known. */
  String stage() {
    String stage = clock.current();
    return stage == null ? "" : stage;
  }

  /**
   * Takes a document away and gives it a bad end.
   *
   * @return whether it was still in hand
   */
  boolean takeAway(InHand hanging, Outcome outcome, String exception, String message) {
    if (!inHand.compareAndSet(hanging, null)) {
      return false;
    }
    results.put(
        hanging.task().number(),
        admission.withQuarantine(
            hanging.failed(outcome, clock.current(), exception, message), hanging.loaded()));
    return true;
  }
}
