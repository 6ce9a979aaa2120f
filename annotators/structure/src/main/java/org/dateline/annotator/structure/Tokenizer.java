package org.dateline.annotator.structure;

import static org.dateline.annotator.structure.Characters.isApostrophe;
import static org.dateline.annotator.structure.Characters.isDigit;
import static org.dateline.annotator.structure.Characters.isHyphen;
import static org.dateline.annotator.structure.Characters.isInvisible;
import static org.dateline.annotator.structure.Characters.isWordPart;
import static org.dateline.annotator.structure.Characters.isWordStart;

/**
 * Splits text into tokens in one pass, after the Penn Treebank: clitics are tokens ({@code do|n’t},
 * {@code Kerry|’s}), abbreviations keep their full stop, compounds with a hyphen, numbers and
 * addresses stay whole. A hyphen at the edge of a word ({@code Russia- and}) is a token of its own,
 * and so is each side of a slash, but for dates. Surrogate pairs and emoji sequences are never cut.
 * Every visible character is in one token.
 */
final class Tokenizer {

  private final Words words;
  private final Clitics clitics;

  Tokenizer(StructureLexicon lexicon) {
    this.words = new Words(lexicon);
    this.clitics = lexicon.clitics();
  }

  /** Adds the tokens of a stretch of text to the buffer. */
  void tokenize(String text, int begin, int end, TokenBuffer out) {
    int openQuotes = 0;
    int i = begin;
    while (i < end) {
      int cp = text.codePointAt(i);
      if (isInvisible(cp)) {
        i += Character.charCount(cp);
      } else if (isWordStart(cp)) {
        i = words.add(text, begin, i, end, out);
      } else if (cp == '"') {
        boolean closes = closes(text, begin, i, end, openQuotes);
        openQuotes = closes ? 0 : 1;
        out.add(i, ++i, closes ? TokenKind.CLOSE : TokenKind.OPEN);
      } else {
        i = mark(text, begin, i, end, out);
      }
    }
  }

  private int mark(String text, int begin, int i, int end, TokenBuffer out) {
    char c = text.charAt(i);
    if (isApostrophe(c)) {
      return apostrophe(text, begin, i, end, out);
    }
    boolean wordNext = i + 1 < end && isWordStart(text.codePointAt(i + 1));
    if ((c == '@' || c == '#') && wordNext && !isDigit(text.charAt(i + 1))) {
      int stop = words.handleEnd(text, i + 1, end);
      out.add(i, stop, TokenKind.LINK);
      return stop;
    }
    if (c == '.' && wordNext && isDigit(text.charAt(i + 1)) && !follows(text, begin, i)) {
      return words.add(text, begin, i, end, out);
    }
    int stop = runEnd(text, i, end);
    out.add(i, stop, kind(text, begin, i, stop, end));
    return stop;
  }

  private int apostrophe(String text, int begin, int i, int end, TokenBuffer out) {
    char c = text.charAt(i);
    boolean follows = follows(text, begin, i);
    if (i + 1 < end && text.charAt(i + 1) == c && c != '\u02BC') {
      // Two single marks for a double one.
      boolean closes = c == '\u2019' || c == '\'' && follows;
      out.add(i, i + 2, closes ? TokenKind.CLOSE : TokenKind.OPEN);
      return i + 2;
    }
    if (!follows) {
      int stop = i + clitics.start(text, i, end);
      if (stop == i) {
        stop = decadeEnd(text, i, end);
      }
      if (stop > i) {
        out.add(i, stop, TokenKind.WORD);
        return stop;
      }
    } else if (clitics.endsAfter(text, i, end)) {
      // After a mark or a bracket: (Russia)'s.
      int stop = words.handleEnd(text, i + 1, end);
      out.add(i, stop, TokenKind.WORD);
      return stop;
    }
    boolean wordNext = i + 1 < end && !isInvisible(text.codePointAt(i + 1));
    boolean opens = c == '\u2018' || !follows && wordNext;
    out.add(i, i + 1, opens ? TokenKind.OPEN : TokenKind.CLOSE);
    return i + 1;
  }

  /** Returns the end of '80s or ’16, or i where there is none. */
  private static int decadeEnd(String text, int i, int end) {
    int j = i + 1;
    while (j < end && isDigit(text.charAt(j))) {
      j++;
    }
    if (j != i + 3) {
      return i;
    }
    int stop = j < end && text.charAt(j) == 's' ? j + 1 : j;
    return stop == end || !isWordPart(text.codePointAt(stop)) ? stop : i;
  }

  /** Returns whether something visible stands directly before, other than an opening mark. */
  private static boolean follows(String text, int begin, int i) {
    if (i == begin) {
      return false;
    }
    int cp = text.codePointBefore(i);
    return !isInvisible(cp) && !isOpening(cp) && cp != '"' && !isDash(cp);
  }

  private static boolean closes(String text, int begin, int i, int end, int open) {
    boolean before = i > begin && !isInvisible(text.codePointBefore(i));
    boolean after = i + 1 < end && !isInvisible(text.codePointAt(i + 1));
    if (before != after) {
      return before;
    }
    return open > 0;
  }

  private static int runEnd(String text, int i, int end) {
    char c = text.charAt(i);
    int j = i + 1;
    switch (c) {
      case '.', '-', '*', '=', '~', '#', '+', '_', '`', '\u2026', '\u2014', '\u2013' -> {
        while (j < end && text.charAt(j) == c) {
          j++;
        }
        return j;
      }
      case '!', '?' -> {
        while (j < end && (text.charAt(j) == '!' || text.charAt(j) == '?')) {
          j++;
        }
        return j;
      }
      default -> {
        return c < 0x80 ? j : clusterEnd(text, i, end);
      }
    }
  }

  /** Returns the end of a character with its marks, or of an emoji sequence. */
  private static int clusterEnd(String text, int i, int end) {
    int cp = text.codePointAt(i);
    int j = Math.min(end, i + Character.charCount(cp));
    if (Characters.isRegionalIndicator(cp)
        && j < end
        && Characters.isRegionalIndicator(text.codePointAt(j))) {
      j += 2;
    }
    while (j < end) {
      int next = text.codePointAt(j);
      if (next == 0x200D) {
        j++;
        if (j < end && !isInvisible(text.codePointAt(j)) && !isWordStart(text.codePointAt(j))) {
          j += Character.charCount(text.codePointAt(j));
        }
      } else if (Characters.isMark(next) || Characters.isEmojiModifier(next)) {
        j += Character.charCount(next);
      } else {
        break;
      }
    }
    return Math.min(j, end);
  }

  private static TokenKind kind(String text, int begin, int i, int stop, int end) {
    int cp = text.codePointAt(i);
    switch (cp) {
      case '.' -> {
        return stop - i > 1 || spacedDots(text, begin, i, end)
            ? TokenKind.ELLIPSIS
            : TokenKind.PERIOD;
      }
      case '\u2026' -> {
        return TokenKind.ELLIPSIS;
      }
      case '!', '?', '\u203C', '\u2047', '\u2048', '\u2049', '\u061F', '\u3002', '\u0964' -> {
        return TokenKind.MARK;
      }
      case '\u201D' -> {
        return TokenKind.CLOSE;
      }
      case '`' -> {
        return TokenKind.OPEN;
      }
      default -> {
        return kind(cp);
      }
    }
  }

  private static TokenKind kind(int cp) {
    return switch (Character.getType(cp)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> TokenKind.OPEN;
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> TokenKind.CLOSE;
      case Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION ->
          TokenKind.PUNCTUATION;
      default -> TokenKind.SYMBOL;
    };
  }

  /** Returns whether a single dot is one of several with blanks between: ". . .". */
  private static boolean spacedDots(String text, int begin, int i, int end) {
    return isLoneDot(text, begin, i + 2, end) && text.charAt(i + 1) == ' '
        || isLoneDot(text, begin, i - 2, end) && text.charAt(i - 1) == ' ';
  }

  private static boolean isLoneDot(String text, int begin, int i, int end) {
    return i >= begin
        && i < end
        && text.charAt(i) == '.'
        && (i + 1 == end || text.charAt(i + 1) != '.')
        && (i == begin || text.charAt(i - 1) != '.');
  }

  private static boolean isOpening(int cp) {
    return cp == '\u2018' || kind(cp) == TokenKind.OPEN;
  }

  private static boolean isDash(int cp) {
    return cp < 0x10000 && isHyphen((char) cp) || cp == '\u2014' || cp == '\u2013';
  }
}
