package org.dateline.evaluation.run;

import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;

/**
 * Something that a prediction has wrong.
 *
 * @param kind short name; errors are grouped by it
 * @param gold the row of gold
 * @param span where it is; {@code null} where the whole document is meant
 * @param detail what was expected and what was there; may be empty
 * @since 0.1.0
 */
public record ErrorCase(String kind, Row gold, Span span, String detail) {}
