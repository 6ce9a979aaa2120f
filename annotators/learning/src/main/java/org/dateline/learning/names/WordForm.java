package org.dateline.learning.names;

import org.dateline.learning.Hash;

/** The hashes of a word as it is written: computed once for each distinct word of a document. */
final class WordForm {

  private static final int LONGEST_SHAPE = 7;
  private static final int AFFIXES = 4;

  /** Stands before the first word of a sentence. */
  static final WordForm BEGIN = new WordForm("<s>", WordClusters.NONE, new WordUse());

  /** Stands after the last word of a sentence. */
  static final WordForm END = new WordForm("</s>", WordClusters.NONE, new WordUse());

  /** Of the word with digits made equal. */
  final int exact;

  /** Of the word without regard to case, with digits made equal. */
  final int lower;

  /** Of the kinds of its first characters. */
  final int shape;

  /** Of the kinds of characters in the order in which they change. */
  final int outline;

  /** Of its first characters, 1 to 4 of them. */
  final int[] prefixes = new int[AFFIXES];

  /** Of its last characters, 1 to 4 of them. */
  final int[] suffixes = new int[AFFIXES];

  final CaseClass caseClass;

  /** Whether it begins with a capital. */
  final boolean capital;

  /** Number of the word's cluster, 0 for none. */
  final int fine;

  /** Number of the word's cluster among fewer and larger ones, 0 for none. */
  final int coarse;

  /** What the document makes of the word, however it is written. */
  final WordUse use;

  WordForm(String word, WordClusters clusters, WordUse use) {
    this.use = use;
    caseClass = CaseClass.of(word);
    capital = Character.isUpperCase(word.charAt(0));
    StringBuilder digits = new StringBuilder(word.length());
    StringBuilder kinds = new StringBuilder(word.length());
    StringBuilder changes = new StringBuilder(word.length());
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind = kind(c);
      digits.append(kind == '0' ? '0' : c);
      if (i < LONGEST_SHAPE) {
        kinds.append(kind);
      }
      if (kind != before) {
        changes.append(kind);
      }
      before = kind;
    }
    exact = digits.toString().hashCode();
    lower = Hash.lowerCase(digits, 0, digits.length());
    shape = kinds.toString().hashCode();
    outline = changes.toString().hashCode();
    int length = digits.length();
    for (int n = 1; n <= AFFIXES; n++) {
      prefixes[n - 1] = n > length ? 0 : Hash.lowerCase(digits, 0, n);
      suffixes[n - 1] = n > length ? 0 : Hash.lowerCase(digits, length - n, length);
    }
    fine = clusters.fine(lower);
    coarse = clusters.coarse(lower);
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
