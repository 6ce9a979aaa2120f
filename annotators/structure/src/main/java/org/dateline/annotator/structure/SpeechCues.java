package org.dateline.annotator.structure;

import java.util.Locale;

/**
 * Tells whether the words after a quotation are its speech cue, a speaker and a reporting verb, and
 * so belong to its sentence: {@code …?” Ford told Reuters.}
 */
final class SpeechCues {

  /** Tokens that the name and title of a speaker take at the most. */
  private static final int WINDOW = 12;

  private final StructureLexicon lexicon;

  SpeechCues(StructureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns whether a cue begins at a token.
   *
   * <p>A capitalised pronoun or article begins a sentence of its own: in a cue it would not have a
   * capital.
   */
  boolean beginsAt(String text, TokenBuffer tokens, int first) {
    if (lexicon.openers().contains(lower(text, tokens, first))) {
      return false;
    }
    int stop = Math.min(tokens.size() - 1, first + WINDOW);
    for (int i = first; i < stop; i++) {
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.OPEN || kind == TokenKind.PERIOD || kind == TokenKind.MARK) {
        return false;
      }
      String word = lower(text, tokens, i);
      if (kind == TokenKind.WORD && lexicon.cueVerbs().contains(word)) {
        return i > first && (lexicon.addressVerbs().contains(word) || isEnd(text, tokens, i + 1));
      }
    }
    return false;
  }

  /** Returns whether what follows a reporting verb is a mark or a circumstance, no clause. */
  private boolean isEnd(String text, TokenBuffer tokens, int i) {
    TokenKind kind = tokens.kind(i);
    if (kind != TokenKind.WORD) {
      return kind == TokenKind.PERIOD || kind == TokenKind.PUNCTUATION;
    }
    String word = lower(text, tokens, i);
    return lexicon.cueFollowers().contains(word)
        || word.endsWith("ly")
        || lexicon.layout().weekdays().contains(word);
  }

  private static String lower(String text, TokenBuffer tokens, int i) {
    return text.substring(tokens.begin(i), tokens.end(i)).toLowerCase(Locale.ROOT);
  }
}
