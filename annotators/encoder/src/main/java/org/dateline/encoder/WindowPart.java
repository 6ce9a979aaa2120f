package org.dateline.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a window that go through the model together, and those of them whose rows are taken
 * from here.
 *
 * @param index which of the windows of a call this is
 * @param from the first token that the model reads
 * @param to the token after the last that it reads
 * @param ownFrom the first token whose row is taken from this part
 * @param ownTo the token after the last whose row is taken from this part
 */
record WindowPart(int index, EncodedWindow window, int from, int to, int ownFrom, int ownTo) {

  /** {@code [CLS]} and the {@code [SEP]} at the end. */
  static final int SPECIAL_PIECES = 2;

  /**
   * The share of the room in a part that its overlap with the next may take, and a token too: one
   * part in this many. With a quarter each part brings at least one new token.
   */
  private static final int OVERLAP_SHARE = 4;

  /** How many pieces of one token are read in a model that reads so many at once. */
  static int maxPerToken(int maxPieces) {
    return (maxPieces - SPECIAL_PIECES) / OVERLAP_SHARE;
  }

  /**
   * Splits a window that is too long for a model; another is one part.
   *
   * <p>A part is filled from the left with whole tokens. The next begins so that the two share as
   * many whole tokens as fit in a quarter of the room. Of shared tokens the left half (in tokens,
   * rounded up) takes its rows from the left part and the rest from the right one, so each has the
   * more of its context.
   *
   * @param maxPieces how many pieces the model reads at once, special ones included
   */
  static List<WindowPart> split(int index, EncodedWindow window, int maxPieces) {
    int room = maxPieces - SPECIAL_PIECES;
    int overlap = room / OVERLAP_SHARE;
    List<WindowPart> parts = new ArrayList<>();
    int from = 0;
    int ownFrom = 0;
    while (ownFrom < window.tokens()) {
      int to = from;
      while (to < window.tokens() && window.end(to) - window.begin(from) <= room) {
        to++;
      }
      if (to == window.tokens()) {
        parts.add(new WindowPart(index, window, from, to, ownFrom, to));
        break;
      }
      int next = to;
      while (window.end(to - 1) - window.begin(next - 1) <= overlap) {
        next--;
      }
      int ownTo = next + (to - next + 1) / 2;
      parts.add(new WindowPart(index, window, from, to, ownFrom, ownTo));
      from = next;
      ownFrom = ownTo;
    }
    return parts;
  }

  /** How many pieces the model reads, special ones included. */
  int length() {
    return window.end(to - 1) - window.begin(from) + SPECIAL_PIECES;
  }
}
