package org.dateline.learning.names;

import org.dateline.learning.Hash;

/** Documents of words with blanks between, a sentence on each line. */
final class NameSamples {

  private NameSamples() {}

  static NameTokens tokens(String text) {
    NameTokens tokens = new NameTokens();
    tokens.reset(text);
    tokens.startSentence();
    for (int begin = 0; begin < text.length(); ) {
      int end = begin;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > begin) {
        tokens.add(begin, end);
      }
      if (end < text.length() - 1 && text.charAt(end) == '\n') {
        tokens.startSentence();
      }
      begin = end + 1;
    }
    return tokens;
  }

  static int hash(String word) {
    return Hash.lowerCase(word, 0, word.length());
  }
}
