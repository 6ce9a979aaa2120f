package org.dateline.runner.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * A collection of documents in a fixed order, which depends on neither locale nor file system.
 *
 * <p>Nothing is opened before {@link #open}; a source may be opened more than once.
 *
 * @since 0.1.0
 */
public interface Source {

  /** Says in a few words what is read, for messages. */
  String description();

  /**
   * Says what is read in words that stay the same while documents come and go; results of sources
   * with different names do not belong together.
   */
  default String name() {
    return description();
  }

  /** Returns the number of documents where it is cheap to know, empty otherwise. */
  default OptionalLong size() throws IOException {
    return OptionalLong.empty();
  }

  /** Returns the types that the documents bring along, empty where they bring none. */
  default Optional<TypeSystemDescription> types() throws IOException {
    return Optional.empty();
  }

  /** Tells whether documents may come with annotations: CAS files, collection readers. */
  default boolean isAnnotated() throws IOException {
    return false;
  }

  /**
   * Returns the source without the files below a folder, which is the one for the results.
   *
   * @throws SourceException if nothing but that folder is read
   */
  default Source without(Path folder) throws IOException {
    return this;
  }

  /** Returns the source with other limits for what is packed. */
  default Source within(ArchiveLimits limits) {
    return this;
  }

  /**
   * Begins to read.
   *
   * @param casFactory makes CASes that hold the types of the pipeline and of this source
   */
  DocumentCursor open(CasFactory casFactory) throws IOException;
}
