package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/**
 * The coordination that a name is part of: "Syria, Iran and the US". Without one it is the name
 * alone.
 *
 * @param from index of the first piece, without article
 * @param to exclusive
 */
record Coordination(int from, int to) {

  private static final int LONGEST_NAME = 4;
  private static final int MOST_MEMBERS = 8;
  private static final int MOST_OPENERS = 3;

  /** Reads the coordination around the pieces {@code from} to {@code to}, exclusive. */
  static Coordination around(Article article, Line line, int from, int to, Knowledge knowledge) {
    Reader reader = new Reader(article, line, knowledge);
    int end = reader.end(to);
    int start = reader.start(from, end > to);
    return new Coordination(start, end);
  }

  /** Steps back over articles and the like before a name. */
  static int skipArticle(Article article, Line line, int from) {
    int i = from;
    while (i > Math.max(line.from(), from - MOST_OPENERS)
        && isOpener(article.pieces().get(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isOpener(Piece piece) {
    return switch (piece.folded()) {
      case "the", "either", "both", "neither", "[" -> true;
      default -> false;
    };
  }

  private static boolean isAnd(Piece piece) {
    return piece != null && (piece.folded().equals("and") || piece.folded().equals("or"));
  }

  private static boolean isComma(Piece piece) {
    return piece != null && piece.text().equals(",");
  }

  private record Reader(Article article, Line line, Knowledge knowledge) {

    /** Where it ends; a list with commas counts only if it comes to an "and". */
    int end(int to) {
      int end = to;
      boolean and = false;
      boolean comma = false;
      for (int member = 0; member < MOST_MEMBERS && end < line.to(); member++) {
        int next = end;
        boolean commaHere = isComma(article.at(line, next));
        next += commaHere ? 1 : 0;
        boolean andHere = isAnd(article.at(line, next));
        next += andHere ? 1 : 0;
        if (next == end || and && commaHere) {
          break;
        }
        if (article.at(line, next) != null && isOpener(article.at(line, next))) {
          next++;
        }
        NameTrie.Match match =
            next < line.to() ? knowledge.longest(article.pieces(), next, line.to()) : null;
        if (match == null || commaHere && match.entry().type() != EntityType.GPE) {
          break;
        }
        and |= andHere;
        comma |= commaHere;
        end = match.to();
      }
      return comma && !and ? to : end;
    }

    /** Where it begins; commas count only if an "and" follows. */
    int start(int from, boolean followed) {
      int start = from;
      boolean and = followed;
      for (int member = 0; member < MOST_MEMBERS && start > line.from(); member++) {
        int end = skipArticle(article, line, start);
        boolean andHere = isAnd(article.at(line, end - 1));
        end -= andHere ? 1 : 0;
        boolean commaHere = isComma(article.at(line, end - 1));
        end -= commaHere ? 1 : 0;
        and |= andHere;
        if (!andHere && !(commaHere && and)) {
          break;
        }
        int before = nameEndingAt(end, commaHere);
        if (before < 0) {
          break;
        }
        start = before;
      }
      return start;
    }

    private int nameEndingAt(int end, boolean place) {
      for (int i = Math.max(line.from(), end - LONGEST_NAME); i < end; i++) {
        NameTrie.Match match = knowledge.longest(article.pieces(), i, end);
        boolean fits = match != null && match.to() == end;
        if (fits && (!place || match.entry().type() == EntityType.GPE)) {
          return i;
        }
      }
      return -1;
    }
  }
}
