package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the quotation marks of a text and tells from glyph and neighbouring characters which side
 * each can stand on. What is plainly an apostrophe or a sign of measure is decided here.
 */
final class MarkReader {

  private static final int LONGEST_ELISION = 6;

  private final MarkTable table;

  MarkReader(MarkTable table) {
    this.table = table;
  }

  /** Returns all marks of a text in their order. */
  List<Mark> read(String text) {
    List<Mark> marks = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Mark mark = at(text, i);
      if (mark == null) {
        i++;
      } else {
        marks.add(mark);
        i = mark.end();
      }
    }
    return marks;
  }

  private Mark at(String text, int i) {
    char c = text.charAt(i);
    if (c == '`') {
      return text.startsWith("``", i)
          ? new Mark(i, i + 2, MarkFamily.DOUBLE, MarkSide.OPEN, true)
          : null;
    }
    MarkTable.Glyph glyph = table.glyph(c);
    if (glyph == null) {
      return null;
    }
    if (text.startsWith("''", i)) {
      MarkSide around = around(text, i, i + 2);
      return new Mark(i, i + 2, MarkFamily.DOUBLE, around, false);
    }
    boolean curly = glyph.side() != MarkSide.EITHER;
    if (glyph.family() == MarkFamily.MEASURE) {
      return decided(new Mark(i, i + 1, glyph.family(), MarkSide.NONE, true), MarkUse.MEASURE);
    }
    if (glyph.family() == MarkFamily.SINGLE) {
      return single(text, i, glyph.side(), curly);
    }
    MarkSide around = around(text, i, i + 1);
    MarkSide side =
        !curly ? around : contradicts(glyph.side(), around) ? MarkSide.EITHER : glyph.side();
    Mark mark = new Mark(i, i + 1, glyph.family(), side, curly);
    return isInch(text, i, curly) ? decided(mark, MarkUse.MEASURE) : mark;
  }

  private Mark single(String text, int i, MarkSide glyphSide, boolean curly) {
    boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    MarkSide side = wordAfter && !wordBefore ? MarkSide.OPEN : MarkSide.CLOSE;
    Mark mark = new Mark(i, i + 1, MarkFamily.SINGLE, side, curly);
    if (wordBefore && wordAfter) {
      boolean feet =
          !curly && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
      return decided(mark, feet ? MarkUse.MEASURE : MarkUse.APOSTROPHE);
    }
    if (side == MarkSide.OPEN && (glyphSide == MarkSide.CLOSE || beginsElision(text, i + 1))) {
      return decided(mark, MarkUse.APOSTROPHE);
    }
    if (!wordBefore && !wordAfter && glyphSide == MarkSide.OPEN) {
      return new Mark(i, i + 1, MarkFamily.SINGLE, MarkSide.OPEN, curly);
    }
    return mark;
  }

  /** Tells which side the neighbouring characters of a mark speak for. */
  private static MarkSide around(String text, int begin, int end) {
    boolean gapBefore = begin == 0 || leansRight(text.charAt(begin - 1));
    boolean gapAfter = end == text.length() || leansLeft(text.charAt(end));
    if (gapBefore == gapAfter) {
      return MarkSide.EITHER;
    }
    return gapBefore ? MarkSide.OPEN : MarkSide.CLOSE;
  }

  private static boolean leansRight(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.CONTROL,
          Character.START_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.FORMAT ->
          true;
      default -> c == '/' || c == '`';
    };
  }

  private static boolean leansLeft(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.CONTROL,
          Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.FORMAT ->
          true;
      case Character.OTHER_PUNCTUATION -> ",.;:!?\u2026'/".indexOf(c) >= 0;
      default -> false;
    };
  }

  private static boolean contradicts(MarkSide glyph, MarkSide around) {
    return glyph == MarkSide.OPEN && around == MarkSide.CLOSE
        || glyph == MarkSide.CLOSE && around == MarkSide.OPEN;
  }

  /** Tells whether a mark follows feet or a bare number as in {@code 6'2"}. */
  private static boolean isInch(String text, int i, boolean curly) {
    if (curly && text.charAt(i) != '\u201d' || i == 0 || !Character.isDigit(text.charAt(i - 1))) {
      return false;
    }
    int j = i - 1;
    while (j >= 0 && i - j < 4 && (Character.isDigit(text.charAt(j)) || text.charAt(j) == '.')) {
      j--;
    }
    return j > 0
        && (text.charAt(j) == '\'' || text.charAt(j) == '\u2019')
        && Character.isDigit(text.charAt(j - 1));
  }

  private boolean beginsElision(String text, int i) {
    int end = i;
    while (end < text.length()
        && end - i <= LONGEST_ELISION
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i, end).toLowerCase(Locale.ROOT);
    return table.isElision(word)
        || word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && (word.length() == 2 || word.length() == 3 && word.endsWith("s"));
  }

  private static Mark decided(Mark mark, MarkUse use) {
    mark.use(use);
    return mark;
  }
}
