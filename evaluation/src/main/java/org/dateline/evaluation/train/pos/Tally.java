package org.dateline.evaluation.train.pos;

/** Counts the tokens whose tag is right. */
final class Tally {

  private int tokens;
  private int right;

  /**
   * Counts a token.
   *
   * @param allowed the tags that are right; null where none is known, and nothing is counted
   */
  void add(int tag, int[] allowed) {
    if (allowed == null) {
      return;
    }
    tokens++;
    for (int other : allowed) {
      if (other == tag) {
        right++;
        return;
      }
    }
  }

  int tokens() {
    return tokens;
  }

  double share() {
    return tokens == 0 ? Double.NaN : (double) right / tokens;
  }
}
