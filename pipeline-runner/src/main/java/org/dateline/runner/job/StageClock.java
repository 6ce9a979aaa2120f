package org.dateline.runner.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.runner.report.StageTime;

/**
 * Measures the stages of one worker and knows which one is on. Used by one thread at a time; others
 * may ask for the stage.
 */
final class StageClock {

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private String current;
  private long since;

  /** Ends the stage that is on, if any, and begins another. */
  synchronized void begin(String stage) {
    end();
    current = stage;
    since = System.nanoTime();
  }

  /** Ends the stage that is on, if any. */
  synchronized void end() {
    if (current != null) {
      nanos.merge(current, System.nanoTime() - since, Long::sum);
      current = null;
    }
  }

  /** Adds what was measured elsewhere. */
  synchronized void add(StageTime time) {
    nanos.merge(time.key(), time.nanos(), Long::sum);
  }

  /** Returns the sums, and begins anew. */
  synchronized List<StageTime> takeTimes() {
    List<StageTime> times = times();
    nanos.clear();
    return times;
  }

  /** Returns the stage that is on, {@code null} where there is none. */
  synchronized String current() {
    return current;
  }

  /** Returns the sums, in the order in which the stages first began. */
  synchronized List<StageTime> times() {
    List<StageTime> times = new ArrayList<>();
    nanos.forEach((key, value) -> times.add(new StageTime(key, value)));
    return times;
  }
}
