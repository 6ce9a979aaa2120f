package org.dateline.annotator.quotes.linking;

/** Tokens that the tagger takes for a content, cue or source; borders may be moved. */
final class TaggedSpan {

  int begin;
  int end;
  final double confidence;

  /** What a content belongs to, or {@code null}. */
  Unit unit;

  TaggedSpan(int begin, int end, double confidence) {
    this.begin = begin;
    this.end = end;
    this.confidence = confidence;
  }

  Range range() {
    return new Range(begin, end);
  }
}
