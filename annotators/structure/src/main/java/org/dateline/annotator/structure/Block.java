package org.dateline.annotator.structure;

/**
 * A part of the layout.
 *
 * @param begin offset of the first character
 * @param end offset after the last character
 * @param kind what it is
 * @param detail kind of boilerplate; {@code null} for others
 * @param confidence from 0 to 1
 * @param why the rule, with what it saw
 */
record Block(int begin, int end, Kind kind, String detail, float confidence, String why) {

  /** Kinds of blocks. */
  enum Kind {
    PARAGRAPH,
    HEADLINE,
    SUBHEADLINE,
    BOILERPLATE
  }

  static Block paragraph(int begin, int end) {
    return new Block(begin, end, Kind.PARAGRAPH, null, 1, "paragraph: text between line breaks");
  }

  boolean isHeading() {
    return kind == Kind.HEADLINE || kind == Kind.SUBHEADLINE;
  }
}
