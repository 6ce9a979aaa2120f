package org.dateline.runner.sink;

/**
 * A piece of output that a document gives: its lines of a table, or a whole file.
 *
 * @param path relative to the output folder, with {@code /}
 * @param isTable whether the bytes are appended to a table that all documents share
 * @since 0.1.0
 */
public record Part(String path, boolean isTable, byte[] bytes) {

  /** Lines of a table. */
  public static Part ofTable(String path, byte[] bytes) {
    return new Part(path, true, bytes);
  }

  /** A file of the document's own. */
  public static Part ofFile(String path, byte[] bytes) {
    return new Part(path, false, bytes);
  }
}
