package org.dateline.annotator.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.learning.names.NamePieces;

/**
 * Brings pieces into the form in which they are compared, and cuts the names of tables into pieces
 * as {@link NamePieces} cuts tokens.
 */
final class PieceText {

  private PieceText() {}

  static boolean isJoint(char c) {
    return NamePieces.isJoint(c);
  }

  /** Returns the pieces of a name as it stands in a table, in the form of {@link #plain}. */
  static List<String> piecesOf(String name) {
    List<String> pieces = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      List<Integer> borders = NamePieces.borders(bare);
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
