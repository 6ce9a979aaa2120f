package org.dateline.runner.job;

import java.io.IOException;

/** A run that goes on when it is told to, so that several can take turns. */
interface Lane extends AutoCloseable {

  /** Does so many documents more, and returns when they are written. */
  void run(int documents) throws Exception;

  @Override
  void close() throws IOException;
}
