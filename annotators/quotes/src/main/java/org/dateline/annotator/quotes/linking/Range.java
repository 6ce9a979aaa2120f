package org.dateline.annotator.quotes.linking;

/**
 * Tokens one after the other.
 *
 * @param begin the first one
 * @param end the one after the last
 * @since 0.1.0
 */
public record Range(int begin, int end) {

  boolean holds(int token) {
    return begin <= token && token < end;
  }

  int size() {
    return end - begin;
  }
}
