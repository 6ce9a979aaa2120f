package org.dateline.runner.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Goes through the documents of a source, once, in one thread.
 *
 * @since 0.1.0
 */
public interface DocumentCursor extends Closeable {

  /**
   * Returns the next document, empty at the end.
   *
   * <p>What is wrong with a single document shows when its content is read. An exception here means
   * that the source itself cannot go on.
   */
  Optional<SourceDocument> next() throws IOException;
}
