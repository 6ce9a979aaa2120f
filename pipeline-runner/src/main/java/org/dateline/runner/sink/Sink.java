package org.dateline.runner.sink;

import java.io.IOException;
import org.apache.uima.cas.CAS;
import org.dateline.runner.record.RecordHeader;

/**
 * Takes the results of a run. A resumed run shows it the documents that are done in that run alone.
 *
 * <p>{@link #render} is called by the workers, at the same time for several documents; the other
 * methods by one thread. A document is written only after all sinks have rendered it.
 *
 * @param <R> a rendered document, ready to be written
 * @since 0.1.0
 */
public interface Sink<R> extends AutoCloseable {

  /** Returns a short name for messages, such as {@code jsonl}. */
  String name();

  /**
   * Tells whether documents are to be written in the order of the source. Where a sink wants that,
   * a document that takes long holds those behind it back.
   */
  default boolean isOrdered() {
    return true;
  }

  /** Begins the run. */
  void open() throws IOException;

  /**
   * Makes of a document what is to be written. An exception fails the document and nothing else.
   *
   * @param cas must not be kept
   */
  R render(CAS cas, RecordHeader header) throws Exception;

  /** Writes a document. An exception ends the run. */
  void write(RecordHeader header, R rendered) throws IOException;

  /** Ends the run: files for the whole run get their names. */
  void finish() throws IOException;

  /**
   * Frees what is held. Without {@link #finish} before, what is complete is kept under a name that
   * says that the run is not.
   */
  @Override
  void close() throws IOException;
}
