package org.dateline.runner.job;

import java.util.concurrent.BlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Processes documents until there are no more. */
final class Worker implements Runnable {

  private final BlockingQueue<Task> tasks;
  private final ReorderBuffer<Finished> results;
  private final DocumentProcessor processor;
  private final BooleanSupplier stopping;
  private final Consumer<Boolean> onEnd;

  /**
   * Makes a worker.
   *
   * @param stopping tells whether the run is being stopped
   * @param onEnd is called when the worker ends, and told whether it was meant to
   */
  Worker(
      BlockingQueue<Task> tasks,
      ReorderBuffer<Finished> results,
      DocumentProcessor processor,
      BooleanSupplier stopping,
      Consumer<Boolean> onEnd) {
    this.tasks = tasks;
    this.results = results;
    this.processor = processor;
    this.stopping = stopping;
    this.onEnd = onEnd;
  }

  @Override
  public void run() {
    boolean asMeant = false;
    try {
      for (Task task = tasks.take(); task != Task.END; task = tasks.take()) {
        results.put(task.number(), processor.process(task));
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
      processor.close();
      onEnd.accept(asMeant);
    }
  }
}
