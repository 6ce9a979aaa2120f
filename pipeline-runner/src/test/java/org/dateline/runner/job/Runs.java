package org.dateline.runner.job;

import java.time.Duration;
import org.dateline.runner.journal.CommitSettings;

/** Settings of runs that many tests share. */
final class Runs {

  /** For tests in which nothing is killed: waiting for the disk would take most of their time. */
  static final CommitSettings NOT_DURABLE = new CommitSettings(100, Duration.ofSeconds(1), false);

  private Runs() {}
}
