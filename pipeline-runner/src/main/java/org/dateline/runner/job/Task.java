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

  /** Returns what tells the document from all others, in the journal. */
  String key() {
    return isDuplicate ? duplicateKey(document.id(), document.origin()) : document.id();
  }

  /** Returns what tells a further document of an id from the first. */
  static String duplicateKey(String id, String origin) {
    return id + "\u0000" + origin;
  }
}
