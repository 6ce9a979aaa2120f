package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/**
 * Finds the verb of which a name is the subject, also behind an insertion: "Kenya, after years of
 * talks, signed". What places do ("lies", "borders", "became") shows nothing.
 */
final class SubjectRule {

  private static final int NEAR = 6;
  private static final int LONGEST_INSERTION = 18;

  private final Words words;

  SubjectRule(Words words) {
    this.words = words;
  }

  /**
   * Returns the verb that the name acts by, or {@code null}.
   *
   * @param to index of the piece after the name, or after the last of several
   */
  Piece verb(Article article, Line line, int to) {
    int from = afterInsertion(article, line, to);
    boolean be = false;
    for (int i = from; i < Math.min(line.to(), from + NEAR); i++) {
      Piece piece = article.pieces().get(i);
      boolean form = isBe(piece);
      if (piece.is("VERB") && !form && !words.is(WordClass.AUXILIARY, piece)) {
        boolean gerund = piece.folded().endsWith("ing");
        boolean place =
            words.is(WordClass.PLACE_VERB, piece) || words.is(WordClass.STATIVE_VERB, piece);
        Piece next = article.at(line, i + 1);
        place |= next != null && next.folded().equals("by");
        return be != gerund || place ? null : piece;
      }
      if (form) {
        be = true;
      } else if (!piece.is("AUX")
          && !words.is(WordClass.AUXILIARY, piece)
          && (!piece.is("PART") || piece.folded().equals("to"))
          && !article.adverb(line, i)) {
        return null;
      }
    }
    return null;
  }

  /** Returns the index after commas or brackets with something between them, else the same. */
  private static int afterInsertion(Article article, Line line, int to) {
    Piece first = article.at(line, to);
    if (first == null || !first.text().equals(",") && !first.text().equals("(")) {
      return to;
    }
    String close = first.text().equals(",") ? "," : ")";
    for (int i = to + 2; i < Math.min(line.to(), to + LONGEST_INSERTION); i++) {
      if (article.pieces().get(i).text().equals(close)) {
        return i + 1;
      }
    }
    return to;
  }

  /** Whether it is a form of "be". */
  static boolean isBe(Piece piece) {
    return switch (piece.folded()) {
      case "is", "are", "was", "were", "be", "been", "being" -> true;
      default -> false;
    };
  }
}
