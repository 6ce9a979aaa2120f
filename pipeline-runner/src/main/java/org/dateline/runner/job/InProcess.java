package org.dateline.runner.job;

/** Lets workers annotate in processes of their own. */
final class InProcess implements AnnotatingFactory {

  private final WorkerConfiguration configuration;
  private final String heap;

  InProcess(WorkerConfiguration configuration, String heap) {
    this.configuration = configuration;
    this.heap = heap;
  }

  @Override
  public Annotating create(StageClock clock) {
    return new RemoteAnnotating(configuration, heap, clock);
  }

  /** The processes watch themselves, and are watched by those who wait for them. */
  @Override
  public boolean needsWatchdog() {
    return false;
  }
}
