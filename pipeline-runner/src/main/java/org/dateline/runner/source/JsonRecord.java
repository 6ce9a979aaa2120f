package org.dateline.runner.source;

import java.util.List;

/**
 * A line of JSON Lines, as far as the runner reads it.
 *
 * @param id may be {@code null}
 */
record JsonRecord(String id, String text, List<Target> targets) {

  JsonRecord {
    targets = List.copyOf(targets);
  }

  /**
   * A span that the input asks to be judged.
   *
   * @param id may be {@code null}
   * @param begin offset of the first UTF-16 code unit
   * @param end offset behind the last UTF-16 code unit
   * @param key key of the target such as {@code RU}; may be {@code null}
   */
  record Target(String id, int begin, int end, String key) {}
}
