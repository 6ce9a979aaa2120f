package org.dateline.finetuning;

import java.time.Duration;

/** The time that all processors spent on this process. */
final class ProcessTime {

  private static final double NANOSECONDS = 1e9;

  private final Duration start = now();

  /** Returns the seconds since this was made; 0 where the system does not tell. */
  double seconds() {
    return now().minus(start).toNanos() / NANOSECONDS;
  }

  private static Duration now() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
