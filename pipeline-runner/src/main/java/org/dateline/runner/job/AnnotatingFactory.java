package org.dateline.runner.job;

/** Makes what annotates documents, for one worker each. */
interface AnnotatingFactory {

  /** Makes one; its stages are measured by the clock as far as they can be seen. */
  Annotating create(StageClock clock);

  /** Tells whether a document that hangs must be watched from outside. */
  boolean needsWatchdog();
}
