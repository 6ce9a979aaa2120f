package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/**
 * Reads titles in capitals before a name: "Mr.", "Deputy Defense Secretary", "Secretary of State",
 * "Vice-President".
 */
final class TitleRule {

  private static final int LONGEST = 12;

  private final Roles roles;

  TitleRule(Roles roles) {
    this.roles = roles;
  }

  /**
   * Returns the exclusive end of the title that begins at a piece; the piece itself if none does.
   */
  int end(Article article, Line line, int from) {
    int end = from;
    int i = from;
    int limit = Math.min(line.to(), from + LONGEST);
    while (i < limit) {
      Piece piece = article.pieces().get(i);
      if (isHyphenBetween(article, line, i, from)) {
        i++;
        continue;
      }
      if (!piece.capital()) {
        break;
      }
      boolean head = roles.head(piece) || roles.honorific(piece);
      if (!head && !roles.modifier(piece) && !roles.field(piece)) {
        break;
      }
      i++;
      if (head) {
        end = complement(article, line, i);
        i = end;
      }
    }
    return end;
  }

  private boolean isHyphenBetween(Article article, Line line, int index, int from) {
    Piece piece = article.pieces().get(index);
    return index > from
        && piece.glued()
        && PieceText.isJoint(piece.text().charAt(0))
        && index + 1 < line.to()
        && article.pieces().get(index + 1).glued();
  }

  /** Passes over "of State", "of the Treasury", "for Foreign Affairs" after an office. */
  private int complement(Article article, Line line, int afterHead) {
    int i = afterHead;
    Piece small = article.at(line, i);
    if (small == null || !small.folded().equals("of") && !small.folded().equals("for")) {
      return afterHead;
    }
    i++;
    if (article.at(line, i) != null && article.at(line, i).folded().equals("the")) {
      i++;
    }
    int start = i;
    while (i < start + LONGEST
        && article.at(line, i) != null
        && article.at(line, i).capital()
        && roles.field(article.at(line, i))) {
      i++;
    }
    return i > start ? i : afterHead;
  }
}
