package org.dateline.runner.job;

import org.dateline.runner.source.SourceDocument;

/**
 * A document on its way to a worker.
 *
 * @param number in the order of the source, from 0
 * @param isDuplicate whether an earlier document has the same id
 */
record Task(long number, SourceDocument document, boolean isDuplicate) {

  /** Tells a worker that there is nothing more to do. */
  static final Task END = new Task(-1, null, false);
}
