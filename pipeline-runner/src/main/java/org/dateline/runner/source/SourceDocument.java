package org.dateline.runner.source;

/**
 * A document of a source, not read yet.
 *
 * @param id relative to the collection: the path with {@code /} for files in a folder, the name for
 *     a single file, the {@code id} of a line of JSON Lines
 * @param origin where it is found, for messages: a path, or a path with a line
 * @param content what it holds
 * @since 0.1.0
 */
public record SourceDocument(String id, String origin, DocumentContent content) {}
