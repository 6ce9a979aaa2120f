package org.dateline.runner.sink;

/**
 * A file of lines to which every document of a run adds its own.
 *
 * @param path relative to the output folder, with {@code /}
 * @param header what the file begins with; may be empty
 * @since 0.1.0
 */
public record Table(String path, byte[] header) {}
