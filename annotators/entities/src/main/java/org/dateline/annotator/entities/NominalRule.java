package org.dateline.annotator.entities;

import java.util.HashSet;
import java.util.Set;
import org.dateline.annotator.entities.Article.Line;

/** Reads descriptions of persons: "the secretary of defense", "the top US military official". */
final class NominalRule {

  private static final int LONGEST = 8;

  private final Lexicons lexicons;

  NominalRule(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Returns the description that begins at a piece, or {@code null}. */
  Nominal at(Article article, Line line, int from) {
    Piece first = article.pieces().get(from);
    boolean definite = first.folded().equals("the");
    if (!definite && !lexicons.words().is(WordClass.INDEFINITE, first)) {
      return null;
    }
    Set<String> words = new HashSet<>();
    String country = null;
    int i = from + 1;
    while (i < Math.min(line.to(), from + LONGEST)) {
      Piece piece = article.pieces().get(i);
      NameTrie.Match known = lexicons.knowledge().longest(article.pieces(), i, line.to());
      boolean office = lexicons.roles().head(piece) && !plural(piece);
      if (office && !continues(article, line, i + 1)) {
        return nominal(article, line, from, i, words, country, definite);
      } else if (known != null && known.entry().type() != EntityType.PERSON) {
        country = country == null ? known.entry().country() : country;
        i = known.to();
      } else if (lexicons.roles().field(piece) || office) {
        words.add(piece.folded());
        i++;
      } else if (lexicons.roles().modifier(piece) || piece.is("ADJ") || isHyphen(piece)) {
        i++;
      } else {
        return null;
      }
    }
    return null;
  }

  private Nominal nominal(
      Article article,
      Line line,
      int from,
      int head,
      Set<String> words,
      String country,
      boolean definite) {
    int to = head + 1;
    Piece of = article.at(line, to);
    int i = to + 1;
    while (of != null
        && of.folded().equals("of")
        && article.at(line, i) != null
        && lexicons.roles().field(article.at(line, i))) {
      words.add(article.at(line, i).folded());
      to = ++i;
    }
    Piece after = article.at(line, to);
    boolean title = after != null && after.capital() && !after.opening();
    boolean complement =
        after != null && (after.folded().equals("of") || after.folded().equals("for"));
    if (title || complement && !definite) {
      return null;
    }
    Piece office = article.pieces().get(head);
    String gender = lexicons.roles().gender(office);
    return new Nominal(line, from, to, office.folded(), words, country, gender, definite);
  }

  private boolean plural(Piece piece) {
    String word = piece.folded();
    return word.endsWith("s") && !word.endsWith("ss");
  }

  /** Whether the word after an office goes on with it: "attorney general", "leader role". */
  private boolean continues(Article article, Line line, int next) {
    Piece piece = article.at(line, next);
    boolean verb = piece != null && lexicons.words().is(WordClass.SPEECH_VERB, piece);
    if (piece == null || verb || article.adverb(line, next)) {
      return false;
    }
    return piece.is("NOUN") || lexicons.roles().head(piece) || isHyphen(piece);
  }

  private static boolean isHyphen(Piece piece) {
    return piece.glued() && piece.text().equals("-");
  }
}
