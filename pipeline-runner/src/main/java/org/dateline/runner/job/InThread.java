package org.dateline.runner.job;

/** Lets workers annotate in their own threads. */
final class InThread implements AnnotatingFactory {

  private final JobSettings settings;
  private final EngineFactory engines;

  InThread(JobSettings settings, EngineFactory engines) {
    this.settings = settings;
    this.engines = engines;
  }

  @Override
  public Annotating create(StageClock clock) {
    return new DocumentProcessor(settings.processing(), engines, settings.sinks(), clock);
  }

  @Override
  public boolean needsWatchdog() {
    return true;
  }
}
