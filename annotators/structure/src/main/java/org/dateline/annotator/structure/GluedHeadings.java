package org.dateline.annotator.structure;

import static org.dateline.annotator.structure.Characters.isLower;
import static org.dateline.annotator.structure.Characters.isUpper;

import java.util.Locale;

/**
 * Finds a sub-headline that lost its line and stands, without a full stop, before the sentence that
 * it heads: {@code … agreement.” WHITE HOUSE SAYS IT’S UP TO RUSSIA At the White House, …} or
 * {@code … views.” Anger Within the Administration But U.S. military officers …}.
 */
final class GluedHeadings {

  private static final int LONGEST = 20;
  private static final int LEAST_CAPITAL_WORDS = 3;
  private static final int LEAST_CAPITAL_LETTERS = 12;

  private final StructureLexicon lexicon;

  GluedHeadings(StructureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the index after the heading that begins at a token, or the index itself for none. */
  int end(String text, TokenBuffer tokens, int first) {
    if (tokens.kind(first) != TokenKind.WORD || !isUpper(text.codePointAt(tokens.begin(first)))) {
      return first;
    }
    int stop = capitalsEnd(text, tokens, first);
    return stop > first ? stop : titleCaseEnd(text, tokens, first);
  }

  /** Words in capitals, and then a word with a capital and small letters. */
  private static int capitalsEnd(String text, TokenBuffer tokens, int first) {
    int words = 0;
    int letters = 0;
    int i = first;
    int stop = Math.min(tokens.size(), first + LONGEST);
    while (i < stop && !tokens.kind(i).isTerminator() && !hasLower(text, tokens, i)) {
      if (tokens.kind(i) == TokenKind.WORD && !tokens.attached(i)) {
        words++;
        letters += tokens.end(i) - tokens.begin(i);
      }
      i++;
    }
    if (i < stop
        && i > first
        && tokens.end(i - 1) - tokens.begin(i - 1) == 1
        && isArticle(text, tokens, i - 1)) {
      // "RUSSIA A senior official": the article begins the sentence.
      i--;
    }
    boolean heading =
        words >= LEAST_CAPITAL_WORDS
            && letters >= LEAST_CAPITAL_LETTERS
            && i < stop
            && tokens.kind(i) == TokenKind.WORD
            && isUpper(text.codePointAt(tokens.begin(i)))
            && tokens.kind(i - 1) == TokenKind.WORD;
    return heading ? i : first;
  }

  private static boolean isArticle(String text, TokenBuffer tokens, int i) {
    return text.charAt(tokens.begin(i)) == 'A';
  }

  /**
   * Title case with a capitalised function word inside, and then a capitalised word that begins a
   * sentence in lower case.
   */
  private int titleCaseEnd(String text, TokenBuffer tokens, int first) {
    boolean marked = false;
    int cut = first;
    int i = first;
    int stop = Math.min(tokens.size(), first + LONGEST);
    for (; i < stop && tokens.kind(i) != TokenKind.OPEN && !tokens.kind(i).isTerminator(); i++) {
      if (tokens.kind(i) == TokenKind.PUNCTUATION) {
        return first;
      }
      String word = text.substring(tokens.begin(i), tokens.end(i)).toLowerCase(Locale.ROOT);
      boolean capital =
          isUpper(text.codePointAt(tokens.begin(i)))
              && (tokens.end(i) - tokens.begin(i) == 1 || hasLower(text, tokens, i));
      boolean function = lexicon.headingWords().contains(word);
      if (i > first + 1 && capital && marked && lexicon.openers().contains(word)) {
        cut = i;
        break;
      }
      if (i > first && capital && function) {
        marked = true;
      }
      if (!isUpper(text.codePointAt(tokens.begin(i)))
          && !function
          && !lexicon.openers().contains(word)
          && !tokens.attached(i)) {
        return first;
      }
    }
    return cut > first && runsOn(text, tokens, cut) ? cut : first;
  }

  /** Returns whether the words after the cut are those of a sentence, not of a title. */
  private boolean runsOn(String text, TokenBuffer tokens, int cut) {
    int stop = Math.min(tokens.size(), cut + LONGEST / 2);
    for (int i = cut + 1; i < stop; i++) {
      String word = text.substring(tokens.begin(i), tokens.end(i));
      if (tokens.kind(i) == TokenKind.WORD
          && isLower(word.codePointAt(0))
          && !lexicon.headingWords().contains(word)
          && !lexicon.openers().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLower(String text, TokenBuffer tokens, int i) {
    for (int j = tokens.begin(i); j < tokens.end(i); j++) {
      if (isLower(text.charAt(j))) {
        return true;
      }
    }
    return false;
  }
}
