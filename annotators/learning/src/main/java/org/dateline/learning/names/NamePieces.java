package org.dateline.learning.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into the pieces that a name can begin or end with: "Russia-US" is three pieces, so is
 * "al-Assad"; a possessive 's is a piece of its own. Taggers of names tag pieces.
 *
 * @since 0.1.0
 */
public final class NamePieces {

  private NamePieces() {}

  /**
   * Returns the borders of the pieces of a word: the first is 0, the last its length, in UTF-16
   * code units.
   */
  public static List<Integer> borders(String word) {
    List<Integer> borders = new ArrayList<>();
    borders.add(0);
    int end = word.length();
    int possessive = possessive(word);
    for (int i = 0; i < possessive; i++) {
      if (isJoint(word.charAt(i))) {
        add(borders, i);
        add(borders, i + 1);
      }
    }
    add(borders, possessive);
    add(borders, end);
    return borders;
  }

  private static void add(List<Integer> borders, int border) {
    if (border > borders.get(borders.size() - 1)) {
      borders.add(border);
    }
  }

  /** Where the possessive of a word begins; its length where there is none. */
  private static int possessive(String word) {
    int n = word.length();
    if (n > 2 && isS(word.charAt(n - 1)) && isApostrophe(word.charAt(n - 2))) {
      return n - 2;
    }
    if (n > 2 && isApostrophe(word.charAt(n - 1)) && isS(word.charAt(n - 2))) {
      return n - 1;
    }
    return n;
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Whether a character joins the parts of a compound: a hyphen, dash or slash. */
  public static boolean isJoint(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014' || c == '/';
  }
}
