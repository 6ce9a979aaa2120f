package org.dateline.runner.sink;

import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.dateline.runner.record.RecordHeader;

/**
 * Makes the output of documents in one format. Called by several workers at the same time.
 *
 * @since 0.1.0
 */
public interface Renderer {

  /** Returns a short name for messages, such as {@code jsonl}. */
  String name();

  /** Returns the tables that this format has, in a fixed order; empty for one file a document. */
  List<Table> tables();

  /** Returns the path of the file that a document gets; empty for formats that are tables. */
  Optional<String> file(String id);

  /**
   * Renders a document. An exception fails the document and nothing else.
   *
   * @param cas must not be kept
   * @return one part for each table, in their order, or one file
   */
  List<Part> render(CAS cas, RecordHeader header) throws Exception;

  /**
   * Renders what stands once beside the documents.
   *
   * @param cas an empty one with the types of the run
   */
  default List<Part> once(CAS cas) throws Exception {
    return List.of();
  }
}
