package org.dateline.runner.job;

/** Annotates one document after the other, in this process or in another. */
interface Annotating {

  /** Annotates a document; whatever happens to it is in the result. */
  Finished process(Loaded loaded) throws InterruptedException;

  /** Frees what is held. */
  void close();
}
