package org.dateline.annotator.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something to see, without the blanks around it.
 *
 * @param begin offset of the first visible character
 * @param end offset after the last visible character
 * @param afterBlank whether an empty line, or the beginning of the text, is before it
 */
record Line(int begin, int end, boolean afterBlank) {

  /** Returns the lines of a text in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !Characters.isLineEnd(text.charAt(i))) {
        continue;
      }
      boolean added = add(text, begin, i, blank, lines);
      boolean crlf =
          i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
      blank = !added && (blank || !crlf);
      begin = i + 1;
    }
    return lines;
  }

  private static boolean add(String text, int from, int to, boolean blank, List<Line> lines) {
    int begin = from;
    while (begin < to && Characters.isInvisible(text.codePointAt(begin))) {
      begin += Character.charCount(text.codePointAt(begin));
    }
    if (begin >= to) {
      return false;
    }
    int end = to;
    while (Characters.isInvisible(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    lines.add(new Line(begin, end, blank));
    return true;
  }

  int length() {
    return end - begin;
  }
}
