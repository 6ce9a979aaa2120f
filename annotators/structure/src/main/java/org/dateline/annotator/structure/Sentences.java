package org.dateline.annotator.structure;

/** Looks at the edges of sentences. */
final class Sentences {

  private Sentences() {}

  /**
   * Returns whether no sentence ends at an offset: before it, closing marks apart, is no full stop,
   * question or exclamation mark, dots or colon.
   *
   * @param end offset after the last visible character
   */
  static boolean endsOpen(String text, int end) {
    int i = end - 1;
    while (i > 0 && "\"'\u201D\u2019)]\u00BB".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?:\u2026;".indexOf(text.charAt(i)) < 0;
  }
}
