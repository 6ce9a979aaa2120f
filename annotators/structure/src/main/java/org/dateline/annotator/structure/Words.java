package org.dateline.annotator.structure;

import static org.dateline.annotator.structure.Characters.isApostrophe;
import static org.dateline.annotator.structure.Characters.isDigit;
import static org.dateline.annotator.structure.Characters.isHyphen;
import static org.dateline.annotator.structure.Characters.isInvisible;
import static org.dateline.annotator.structure.Characters.isLower;
import static org.dateline.annotator.structure.Characters.isUpper;
import static org.dateline.annotator.structure.Characters.isWordPart;
import static org.dateline.annotator.structure.Characters.isWordStart;

import java.util.Locale;
import org.dateline.annotator.structure.StructureLexicon.AbbreviationKind;

/** Finds the end of a word, number, abbreviation or address that begins at an offset. */
final class Words {

  private static final int LONGEST_ABBREVIATION = 10;
  private static final int LONGEST_DOMAIN = 8;
  private static final int LONGEST_NAME = 20;

  private final StructureLexicon lexicon;

  Words(StructureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds the token that begins at {@code i}, or its parts.
   *
   * @param begin where the stretch of text begins
   * @param end where it ends
   * @return the offset after the token
   */
  int add(String text, int begin, int i, int end, TokenBuffer out) {
    if (isWebAddress(text, i, end)) {
      return addAddress(text, i, end, out);
    }
    int part = i;
    boolean apostrophe = false;
    boolean chain = false;
    int j = i + Character.charCount(text.codePointAt(i));
    while (j < end) {
      int cp = text.codePointAt(j);
      if (isWordPart(cp)) {
        j += Character.charCount(cp);
        continue;
      }
      char c = text.charAt(j);
      int next = j + 1 < end ? text.codePointAt(j + 1) : ' ';
      if (isApostrophe(c) && isWordStart(next) && inWord(text, j, end)) {
        apostrophe = true;
        j++;
      } else if (isHyphen(c) && isWordStart(next)) {
        part = j + 1;
        chain = false;
        j++;
      } else if (c == '@' && isWordStart(next)) {
        return addAddress(text, i, end, out);
      } else if (joinsNumber(text, j, c, next)
          || c == '&' && isUpper(next) && isUpper(text.codePointBefore(j))) {
        j++;
      } else if (c == '.') {
        if (isLower(next) && isDomain(text, j + 1, end)) {
          return addAddress(text, i, end, out);
        }
        TokenKind kind = abbreviation(text, begin, part, j, end, chain);
        if (kind == null) {
          break;
        }
        j++;
        if (kind == TokenKind.WORD
            || j < end
                && isHyphen(text.charAt(j))
                && j + 1 < end
                && isWordStart(text.codePointAt(j + 1))) {
          boolean degree = kind == TokenKind.WORD && isDotted(text, part, j, end);
          chain = kind == TokenKind.WORD && !degree || chain;
          part = kind == TokenKind.WORD && !degree ? j : part;
          continue;
        }
        out.add(i, j, kind);
        return j;
      } else {
        break;
      }
    }
    lexicon.clitics().add(text, i, j, apostrophe, out);
    return j;
  }

  /** Returns the end of a handle or of a clitic: letters, digits, low lines. */
  int handleEnd(String text, int i, int end) {
    int j = i;
    while (j < end && isWordPart(text.codePointAt(j))) {
      j += Character.charCount(text.codePointAt(j));
    }
    return Math.min(j, end);
  }

  /** An opening single mark within a word is an apostrophe only before a clitic. */
  private boolean inWord(String text, int j, int end) {
    return text.charAt(j) != '\u2018' || lexicon.clitics().endsAfter(text, j, end);
  }

  private static boolean joinsNumber(String text, int j, char c, int next) {
    return (c == '.' || c == ',' || c == ':' || c == '/')
        && next < 0x80
        && isDigit((char) next)
        && isDigit(text.charAt(j - 1));
  }

  /**
   * Tells what the full stop after a word makes of it.
   *
   * @param part where the word begins, or its part after the last hyphen or full stop
   * @param dot where the full stop is
   * @param chain whether the part stands after a full stop within the word
   * @return ABBREVIATION, TITLE or INITIAL; WORD where the word goes on after the full stop, as in
   *     "U.S"; or null where the full stop is a token of its own
   */
  private TokenKind abbreviation(
      String text, int begin, int part, int dot, int end, boolean chain) {
    int next = dot + 1 < end ? text.codePointAt(dot + 1) : ' ';
    int first = text.codePointAt(part);
    boolean single = dot - part == Character.charCount(first) && Character.isLetter(first);
    if (Character.isLetter(next) && isDotted(text, part, dot + 1, end)) {
      return TokenKind.WORD;
    }
    if (single && Character.isLetter(next)) {
      return singleBeforeLetter(text, first, dot + 1, end, chain);
    }
    if (next == '.') {
      return null;
    }
    if (single && chain) {
      return TokenKind.ABBREVIATION;
    }
    if (single && isUpper(first)) {
      boolean initial = first != 'I' || isName(text, begin, part, dot, end);
      return initial ? TokenKind.INITIAL : null;
    }
    return listed(text, begin, part, dot, end);
  }

  /** Returns whether a listed abbreviation with a full stop inside stands there: "Ph.D". */
  private boolean isDotted(String text, int part, int afterDot, int end) {
    int stop = handleEnd(text, afterDot, end);
    return stop - part <= LONGEST_ABBREVIATION
        && lexicon.abbreviations().containsKey(text.substring(part, stop));
  }

  /** Tells what a full stop between a single letter and another letter makes of the first. */
  private static TokenKind singleBeforeLetter(
      String text, int first, int next, int end, boolean chain) {
    if (isChainLink(text, next, end)) {
      return TokenKind.WORD;
    }
    if (chain) {
      return TokenKind.ABBREVIATION;
    }
    // An initial without its blank, "R.Ford".
    boolean name = isUpper(first) && isUpper(text.codePointAt(next));
    return name && isLower(text.codePointAt(next + 1)) ? TokenKind.INITIAL : null;
  }

  /** Returns whether the letter there is the only one before a full stop or the end of the word. */
  private static boolean isChainLink(String text, int i, int end) {
    int after = i + Character.charCount(text.codePointAt(i));
    return after >= end || !isWordPart(text.codePointAt(after));
  }

  /** Tells the initial I from the pronoun: a name or an initial before, a capital after. */
  private static boolean isName(String text, int begin, int i, int dot, int end) {
    boolean capitalAfter =
        dot + 2 < end && text.charAt(dot + 1) == ' ' && isUpper(text.codePointAt(dot + 2));
    if (!capitalAfter || i == begin) {
      return capitalAfter;
    }
    if (text.charAt(i - 1) != ' ') {
      return false;
    }
    int from = i - 1;
    boolean initial = from > begin + 1 && text.charAt(from - 1) == '.';
    if (initial) {
      from--;
    }
    int to = from;
    while (from > begin && i - from < LONGEST_NAME && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return from < to && isUpper(text.codePointAt(from)) && (!initial || to == from + 1);
  }

  private TokenKind listed(String text, int begin, int part, int dot, int end) {
    if (dot - part > LONGEST_ABBREVIATION) {
      return null;
    }
    String form = text.substring(part, dot);
    AbbreviationKind kind = lexicon.abbreviations().get(form);
    if (kind == null) {
      return isCapitalTitle(form) && capitalsFollow(text, dot + 1, end) ? TokenKind.TITLE : null;
    }
    return switch (kind) {
      case TITLE -> TokenKind.TITLE;
      case FINAL -> TokenKind.ABBREVIATION;
      case COMMA -> afterComma(text, begin, part) ? TokenKind.ABBREVIATION : null;
      case NUMBER -> numberFollows(text, dot + 1, end) ? TokenKind.TITLE : null;
    };
  }

  /** Titles may stand in capitals before capitals: "ST. LOUIS", but not "RT. The". */
  private boolean isCapitalTitle(String form) {
    if (form.length() < 2 || !isUpper(form.codePointBefore(form.length()))) {
      return false;
    }
    String small = form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    return lexicon.abbreviations().get(small) == AbbreviationKind.TITLE;
  }

  private static boolean capitalsFollow(String text, int i, int end) {
    return i + 2 < end
        && isInvisible(text.charAt(i))
        && isUpper(text.charAt(i + 1))
        && isUpper(text.charAt(i + 2));
  }

  private static boolean afterComma(String text, int begin, int i) {
    int j = i - 1;
    while (j > begin && text.charAt(j) == ' ' && i - j < 3) {
      j--;
    }
    return j >= begin
        && (text.charAt(j) == ',' || text.charAt(j) == '(' || isHyphen(text.charAt(j)));
  }

  private static boolean numberFollows(String text, int i, int end) {
    int j = i;
    while (j < end && isInvisible(text.charAt(j)) && j - i < 3) {
      j++;
    }
    return j < end && isDigit(text.charAt(j));
  }

  private static boolean isWebAddress(String text, int i, int end) {
    char c = text.charAt(i);
    return (c == 'h' || c == 'H' || c == 'w' || c == 'W')
        && (text.regionMatches(true, i, "http://", 0, 7)
            || text.regionMatches(true, i, "https://", 0, 8)
            || text.regionMatches(true, i, "www.", 0, 4))
        && i + 8 < end;
  }

  private boolean isDomain(String text, int i, int end) {
    int j = i;
    while (j < end && j - i <= LONGEST_DOMAIN && text.charAt(j) >= 'a' && text.charAt(j) <= 'z') {
      j++;
    }
    boolean whole = j == end || !isWordPart(text.codePointAt(j));
    return whole && lexicon.domains().contains(text.substring(i, j));
  }

  /** An address goes to the next blank, but for marks at its end and what cannot be in it. */
  private static int addAddress(String text, int i, int end, TokenBuffer out) {
    int j = i;
    while (j < end && isAddressPart(text.codePointAt(j))) {
      j += Character.charCount(text.codePointAt(j));
    }
    j = Math.min(j, end);
    while (j > i + 1 && ".,;:!?'*_-".indexOf(text.charAt(j - 1)) >= 0) {
      j--;
    }
    out.add(i, j, TokenKind.LINK);
    return j;
  }

  private static boolean isAddressPart(int cp) {
    return !isInvisible(cp)
        && "<>\"()[]{}\u201C\u201D\u2018\u2019\u2014\u2026|\\'`".indexOf(cp) < 0;
  }
}
