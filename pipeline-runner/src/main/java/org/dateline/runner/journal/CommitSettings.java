package org.dateline.runner.journal;

import java.time.Duration;

/**
 * When finished documents are made durable. Until then a killed process loses them, and they are
 * done again.
 *
 * @param documents after so many, from 1
 * @param interval after so long, however few there are
 * @param isDurable whether anything is made durable before the end of the run; without it there is
 *     no journal to go on from
 * @since 0.1.0
 */
public record CommitSettings(int documents, Duration interval, boolean isDurable) {

  /** Every hundred documents, and at least every second. */
  public static final CommitSettings USUAL = new CommitSettings(100, Duration.ofSeconds(1), true);

  /** Checks the numbers. */
  public CommitSettings {
    if (documents < 1 || interval.isNegative()) {
      throw new IllegalArgumentException(
          "A commit takes at least one document and no negative time, not "
              + documents
              + " and "
              + interval);
    }
  }
}
