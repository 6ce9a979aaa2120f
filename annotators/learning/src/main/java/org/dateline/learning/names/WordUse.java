package org.dateline.learning.names;

/**
 * What one document makes of a word, whatever its case: how often it stands in small letters and
 * with a capital, and the longest run of capitalised words that it is part of.
 */
final class WordUse {

  /** How many other places a word's neighbours are looked at. */
  static final int PLACES = 3;

  /** Stands in small letters. */
  int small;

  /** Stands with a capital where that tells something: not at the head of a sentence. */
  int capital;

  /** First places of {@link #capital}, as indices of tokens. */
  final int[] places = new int[PLACES];

  /** First token of the longest run, and its length; 0 for none. */
  int run;

  int runLength;

  /** Kind of the surest hint anywhere, 0 for none; where it is; how sure. */
  int hint;

  int hintAt;
  int hintStrength;

  void addCapital(int token) {
    if (capital < PLACES) {
      places[capital] = token;
    }
    capital++;
  }

  void addRun(int first, int length) {
    if (length > runLength) {
      run = first;
      runLength = length;
    }
  }

  void addHint(int token, int kind, int strength) {
    if (strength > hintStrength) {
      hint = kind;
      hintAt = token;
      hintStrength = strength;
    }
  }
}
