package org.dateline.runner.job;

/** Annotates one document after the other, in this process or in another. */
interface Annotating {

  /**
   * Gets ready for a document, so that what it takes to start does not count as its time. What
   * cannot be made ready shows with the document.
   */
  void ready() throws InterruptedException;

  /** Annotates a document; whatever happens to it is in the result. */
  Finished process(Loaded loaded) throws InterruptedException;

  /** Frees what is held. */
  void close();
}
