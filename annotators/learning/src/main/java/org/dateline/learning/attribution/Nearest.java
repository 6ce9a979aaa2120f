package org.dateline.learning.attribution;

/** For each token, the nearest token of some kind before and after it in its sentence. */
final class Nearest {

  /** There is no such token in the sentence. */
  static final int NONE = -1;

  private static final int FARTHEST = 6;

  int[] before = {};
  int[] after = {};

  /**
   * Finds the nearest tokens.
   *
   * @param tokens tells the sentences
   * @param isKind of each token whether it is of the kind
   */
  void read(TokenTraits tokens, boolean[] isKind) {
    if (before.length < tokens.size) {
      before = new int[2 * tokens.size];
      after = new int[2 * tokens.size];
    }
    int last = NONE;
    for (int i = 0; i < tokens.size; i++) {
      before[i] = last >= tokens.sentence[i] ? last : NONE;
      last = isKind[i] ? i : last;
    }
    last = tokens.size;
    for (int i = tokens.size - 1; i >= 0; i--) {
      after[i] = last < tokens.sentenceEnd[i] ? last : NONE;
      last = isKind[i] ? i : last;
    }
  }

  /** Returns how many tokens a found one is away, at most six; 0 for none. */
  static int gap(int token, int found) {
    return found == NONE ? 0 : Math.min(FARTHEST, Math.abs(token - found));
  }
}
