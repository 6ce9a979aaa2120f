package org.dateline.annotator.quotes;

/** One quotation mark or apostrophe of a text, with what it turned out to be. */
final class Mark {

  private final int begin;
  private final int end;
  private final MarkFamily family;
  private final MarkSide side;
  private final boolean curly;
  private MarkUse use;

  /**
   * Makes a mark whose use is open.
   *
   * @param begin offset of the glyph, in UTF-16 code units
   * @param end offset after the glyph; two after {@code begin} for {@code ``} and {@code ''}
   * @param side the side that glyph and surroundings allow
   * @param curly whether the glyph itself tells opening from closing
   */
  Mark(int begin, int end, MarkFamily family, MarkSide side, boolean curly) {
    this.begin = begin;
    this.end = end;
    this.family = family;
    this.side = side;
    this.curly = curly;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  MarkFamily family() {
    return family;
  }

  MarkSide side() {
    return side;
  }

  boolean curly() {
    return curly;
  }

  /** Returns what the mark turned out to be, or {@code null} while that is open. */
  MarkUse use() {
    return use;
  }

  void use(MarkUse decided) {
    use = decided;
  }

  @Override
  public String toString() {
    return family + " " + side + " at " + begin + (use == null ? "" : " " + use);
  }
}
