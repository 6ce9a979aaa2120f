package org.dateline.annotator.quotes;

/**
 * A stretch of text.
 *
 * @param begin offset of its first UTF-16 code unit
 * @param end offset after its last one
 */
record Span(int begin, int end) {

  boolean holds(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  int length() {
    return end - begin;
  }
}
