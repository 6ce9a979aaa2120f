package org.dateline.annotator.quotes;

/**
 * A stretch of text in quotation marks. Offsets are UTF-16 code units, ends exclusive.
 *
 * <p>Where the closing mark is missing, the stretch ends with the paragraph or the stretch around
 * it; where the opening mark is missing, it begins with the sentence.
 */
final class Stretch {

  private final int begin;
  private final boolean opened;
  private final int contentBegin;
  private final Stretch parent;
  private int end = -1;
  private int contentEnd = -1;
  private boolean closed;
  private Stretch continued;
  private boolean discarded;
  private int reach;

  /**
   * Makes a stretch that is still open.
   *
   * @param begin offset of the opening mark, or of the first word where that mark is missing
   * @param contentBegin offset after the opening mark
   * @param opened whether the opening mark is there
   * @param parent the stretch around it, or {@code null}
   */
  Stretch(int begin, int contentBegin, boolean opened, Stretch parent) {
    this.begin = begin;
    this.contentBegin = contentBegin;
    this.opened = opened;
    this.parent = parent;
  }

  /** Ends the stretch. */
  void end(int contentEnd, int end, boolean closed) {
    this.contentEnd = contentEnd;
    this.end = end;
    this.closed = closed;
    tellParent(end);
  }

  /** Returns how far the stretches inside this one reach. */
  int reach() {
    return reach;
  }

  private void tellParent(int offset) {
    if (parent != null) {
      parent.reach = Math.max(parent.reach, offset);
    }
  }

  /** Notes that the opening mark was none, so that nothing stands in this stretch. */
  void discard() {
    discarded = true;
    tellParent(reach);
  }

  /** Notes that this stretch goes on from one of the paragraph before, which was left open. */
  void continues(Stretch before) {
    continued = before;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** Returns where the words begin, after the mark. */
  int contentBegin() {
    return contentBegin;
  }

  /** Returns where the words end, before the mark. */
  int contentEnd() {
    return contentEnd;
  }

  boolean opened() {
    return opened;
  }

  boolean closed() {
    return closed;
  }

  /** Returns the stretch around this one, or {@code null}. */
  Stretch parent() {
    Stretch around = parent;
    while (around != null && around.discarded) {
      around = around.parent;
    }
    return around;
  }

  /** Returns the stretch of the paragraph before that goes on in this one, or {@code null}. */
  Stretch continued() {
    return continued;
  }

  boolean holds(int offset) {
    return begin <= offset && offset < end;
  }

  @Override
  public String toString() {
    return "[" + begin + "," + end + (closed ? ")" : " not closed)");
  }
}
