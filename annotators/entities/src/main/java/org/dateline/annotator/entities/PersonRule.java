package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/** Reads runs of capitalised pieces that may be the name of a person: "Bashar al-Assad". */
final class PersonRule {

  private static final int LONGEST = 8;

  private final Lexicons lexicons;

  PersonRule(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Returns the exclusive end of the run that begins at a piece; the piece itself if none does. */
  int end(Article article, Line line, int from) {
    if (!isPart(article.pieces().get(from))) {
      return from;
    }
    int limit = Math.min(line.to(), from + LONGEST);
    int i = from + 1;
    while (i < limit) {
      Piece piece = article.pieces().get(i);
      Piece next = article.at(line, i + 1);
      if (isTitleInside(piece, next)) {
        break;
      }
      if (isPart(piece) && !opensOther(article, line, i, from)) {
        i++;
      } else if (lexicons.words().is(WordClass.PARTICLE, piece)
          && next != null
          && (isPart(next) || isHyphen(next))) {
        i++;
      } else if (isHyphen(piece) && next != null && next.glued() && joins(article, line, i, from)) {
        i += 2;
      } else {
        break;
      }
    }
    while (i > from + 1 && !isPart(article.pieces().get(i - 1)) && !lowerTail(article, i)) {
      i--;
    }
    return i;
  }

  /** "Ki-moon" and "Geun-hye" end in a small word after a hyphen. */
  private static boolean lowerTail(Article article, int end) {
    return end > 1
        && isHyphen(article.pieces().get(end - 2))
        && article.pieces().get(end - 1).word();
  }

  private boolean isPart(Piece piece) {
    return piece.capital()
        && !lexicons.words().is(WordClass.NOT_A_NAME, piece)
        && !lexicons.words().is(WordClass.FUNCTION, piece);
  }

  private boolean isTitleInside(Piece piece, Piece next) {
    return piece.capital() && lexicons.roles().head(piece) && next != null && next.capital();
  }

  private static boolean isHyphen(Piece piece) {
    return piece.glued()
        && piece.text().length() == 1
        && PieceText.isJoint(piece.text().charAt(0))
        && piece.text().charAt(0) != '/';
  }

  private boolean joins(Article article, Line line, int hyphen, int from) {
    Piece before = article.pieces().get(hyphen - 1);
    Piece after = article.pieces().get(hyphen + 1);
    if (lexicons.words().is(WordClass.PREFIX, before)) {
      return after.word();
    }
    boolean apart = known(article, line, hyphen - 1) || known(article, line, hyphen + 1);
    boolean name = after.capital() || after.text().length() <= 5 && from < hyphen - 1;
    return after.word() && name && !apart;
  }

  private boolean known(Article article, Line line, int index) {
    NameTrie.Match match = lexicons.knowledge().longest(article.pieces(), index, line.to());
    return match != null;
  }

  /** "Mark Cuban said": no noun follows that the people could belong to. */
  private boolean standsAsSurname(Article article, Line line, int index) {
    Piece after = article.at(line, index + 1);
    boolean certain = lexicons.firstNames().certain(article.pieces().get(index - 1).plain());
    boolean noun = after != null && (after.is("NOUN") || after.is("ADJ") || after.capital());
    return certain && !noun && !article.pieces().get(index).folded().endsWith("s");
  }

  /** Whether a country, people, office or organisation begins within the run. */
  private boolean opensOther(Article article, Line line, int index, int from) {
    Piece piece = article.pieces().get(index);
    if (article.pieces().get(index - 1).possessive()) {
      return true;
    }
    NameTrie.Match match = lexicons.knowledge().longest(article.pieces(), index, line.to());
    if (match == null || match.entry().type() == EntityType.PERSON) {
      return false;
    }
    boolean afterFirstName =
        index == from + 1
            && lexicons.firstNames().contains(article.pieces().get(from).plain())
            && match.to() == index + 1
            && (match.entry().kind() != EntryKind.PEOPLE || standsAsSurname(article, line, index));
    return !afterFirstName && !piece.text().endsWith(".");
  }
}
