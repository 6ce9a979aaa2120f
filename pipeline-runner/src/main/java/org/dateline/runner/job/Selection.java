package org.dateline.runner.job;

import java.util.Set;
import org.dateline.runner.journal.Finding;

/**
 * Which documents a run does, by what earlier runs have left of them.
 *
 * @param failedToo whether documents that have failed are done again
 * @param only if not empty, the ids of the documents that are done, finished or not; no others are
 * @since 0.1.0
 */
public record Selection(boolean failedToo, Set<String> only) {

  /** What is not finished; a failure is an end too. */
  public static final Selection UNFINISHED = new Selection(false, Set.of());

  /** What is not finished or has failed. */
  public static final Selection FAILED = new Selection(true, Set.of());

  /** Copies the ids. */
  public Selection {
    only = Set.copyOf(only);
  }

  /** Some documents and no others. */
  public static Selection of(Set<String> ids) {
    return new Selection(false, ids);
  }

  boolean isDone(String id, Finding finding) {
    boolean isFinished = finding == Finding.COMPLETE || finding == Finding.FAILED && !failedToo;
    return only.isEmpty() ? isFinished : isFinished && !only.contains(id);
  }

  boolean isAsked(String id) {
    return only.isEmpty() || only.contains(id);
  }
}
