package org.dateline.annotator.sentiment;

/**
 * Words of a sentence that stand together.
 *
 * @param from index of the first word
 * @param to index after the last word
 */
record Stretch(int from, int to) {

  boolean contains(int word) {
    return from <= word && word < to;
  }

  boolean overlaps(Stretch other) {
    return from < other.to && other.from < to;
  }
}
