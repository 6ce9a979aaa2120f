package org.dateline.evaluation.score;

import org.dateline.evaluation.data.Span;

/**
 * Takes the errors that a scorer finds in a document.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Errors {

  /** Passes errors by. */
  Errors IGNORED = (kind, span, detail) -> {};

  /**
   * Takes an error.
   *
   * @param kind short name; errors are grouped by it
   * @param span where it is; {@code null} where the whole document is meant
   * @param detail what was expected and what was there
   */
  void add(String kind, Span span, String detail);
}
