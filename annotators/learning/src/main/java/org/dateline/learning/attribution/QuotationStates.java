package org.dateline.learning.attribution;

/** Where each token stands with regard to quotation marks, read from left to right. */
final class QuotationStates {

  static final int OUTSIDE = 0;
  static final int INSIDE = 1;
  static final int CLOSING = 2;
  static final int OPENING = 3;

  /** Number of states. */
  static final int STATES = 4;

  private static final int FAR = 6;

  int[] state = {};

  /** Tokens since the last closing mark, at most six. */
  int[] sinceClosing = {};

  /** Whether there is any mark in the sequence. */
  boolean anyMarks;

  void read(TokenSequence tokens) {
    if (state.length < tokens.size()) {
      state = new int[2 * tokens.size()];
      sinceClosing = new int[2 * tokens.size()];
    }
    boolean open = false;
    int closed = -FAR;
    anyMarks = false;
    for (int i = 0; i < tokens.size(); i++) {
      int mark = mark(tokens.text(), tokens.begin(i), tokens.end(i), open);
      if (mark == OPENING) {
        open = true;
      } else if (mark == CLOSING) {
        open = false;
        closed = i;
      }
      state[i] = mark != OUTSIDE ? mark : open ? INSIDE : OUTSIDE;
      anyMarks |= mark != OUTSIDE;
      sinceClosing[i] = Math.min(FAR, i - closed);
    }
  }

  private static int mark(String text, int begin, int end, boolean open) {
    char first = text.charAt(begin);
    if (end - begin == 1) {
      return switch (first) {
        case '\u201C', '\u201F', '\u00AB' -> OPENING;
        case '\u201D', '\u00BB' -> CLOSING;
        case '"' -> open ? CLOSING : OPENING;
        default -> OUTSIDE;
      };
    }
    if (end - begin == 2 && text.charAt(begin + 1) == first) {
      return switch (first) {
        case '`', '\u2018' -> OPENING;
        case '\u2019' -> CLOSING;
        case '\'' -> open ? CLOSING : OPENING;
        default -> OUTSIDE;
      };
    }
    return OUTSIDE;
  }
}
