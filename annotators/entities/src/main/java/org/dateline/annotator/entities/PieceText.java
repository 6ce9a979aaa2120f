package org.dateline.annotator.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts tokens into the pieces that names consist of, and brings pieces into the form in which they
 * are compared. "Russia-US" is three pieces, so is "al-Assad"; a possessive 's is a piece of its
 * own.
 */
final class PieceText {

  private PieceText() {}

  /**
   * Returns the borders of the pieces of a word: the first is 0, the last its length, in UTF-16
   * code units.
   */
  static List<Integer> borders(String word) {
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

  static boolean isJoint(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014' || c == '/';
  }

  /** Returns the pieces of a name as it stands in a table, in the form of {@link #plain}. */
  static List<String> piecesOf(String name) {
    List<String> pieces = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      List<Integer> borders = borders(bare);
      for (int i = 1; i < borders.size(); i++) {
        pieces.add(plain(bare.substring(borders.get(i - 1), borders.get(i))));
      }
      if (bare.length() < word.length()) {
        pieces.add(",");
      }
    }
    return pieces;
  }

  /** Writes curly apostrophes and dashes straight and drops accents; keeps case. */
  static String plain(String text) {
    boolean ascii = true;
    for (int i = 0; ascii && i < text.length(); i++) {
      ascii = text.charAt(i) < 128;
    }
    if (ascii) {
      return text;
    }
    String straight = text.replace('\u2019', '\'').replace('\u2013', '-').replace('\u2011', '-');
    String apart = Normalizer.normalize(straight, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Returns the form in which capitals make no difference. */
  static String folded(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }
}
