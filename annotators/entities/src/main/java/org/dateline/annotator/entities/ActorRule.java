package org.dateline.annotator.entities;

import java.util.regex.Pattern;
import org.dateline.annotator.entities.Article.Line;

/**
 * Tells by the words right beside the name of a place that it stands for somebody: for a party
 * ("hosts Kenya", "the winners were Kenya"), for one to whom something is done ("they helped
 * Kenya"), for a team with its result ("Kenya 3–1"), or for the one that a clause is about ("with
 * Kenya refusing", "Kenya, who").
 */
final class ActorRule {

  private static final int TITLE_REACH = 4;

  /** "3–1", "2-0": a result. */
  private static final Pattern SCORE = Pattern.compile("\\d{1,2}[-\u2013]\\d{1,2}");

  private final Words words;

  ActorRule(Words words) {
    this.words = words;
  }

  /**
   * Returns the words that show that no place is meant, or {@code null} where none do.
   *
   * @param all the names that it is coordinated with, and itself
   */
  String why(Article article, Name name, Coordination all) {
    Line line = name.line();
    Piece before = article.before(line, Coordination.skipArticle(article, line, all.from()));
    Piece next = article.at(line, all.to());
    if (isScore(next) || isScore(article.before(line, name.from()))) {
      return "a result beside it";
    }
    if (before != null && isWhole(next)) {
      if (isRole(before) || isWinner(article, line, all.from(), before)) {
        return "a party: '" + before.text() + "'";
      }
      if (isActedOn(before)) {
        return "object of '" + before.text() + "'";
      }
      if (before.folded().equals("with") && isActing(next)) {
        return "subject of '" + next.text() + "'";
      }
    }
    Piece second = article.at(line, all.to() + 1);
    boolean who = second != null && next.text().equals(",") && second.folded().equals("who");
    return who && name.type() == EntityType.GPE ? "taken up by 'who'" : null;
  }

  private static boolean isScore(Piece piece) {
    return piece != null && SCORE.matcher(piece.text()).matches();
  }

  /** Not so in "helped Kenya’s army", "fined Kenya officials". */
  private static boolean isWhole(Piece next) {
    return next == null || !next.possessive() && !next.is("NOUN") && !next.is("PROPN");
  }

  /** "hosts Kenya", "neighbour Kenya": a noun right before a name says who it is. */
  private boolean isRole(Piece before) {
    return before.is("NOUN")
        && !before.capital()
        && !words.is(WordClass.PLACE_NOUN, before)
        && !words.is(WordClass.PLACE_FEATURE, before)
        && !words.is(WordClass.TIME_NOUN, before);
  }

  /** "the winners were Kenya". */
  private boolean isWinner(Article article, Line line, int from, Piece before) {
    if (!SubjectRule.isBe(before)) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(line.from(), from - TITLE_REACH); i--) {
      if (words.is(WordClass.TEAM_TITLE, article.pieces().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** What is done other than going there, holding it or marking it is done to people. */
  private boolean isActedOn(Piece before) {
    return before.is("VERB")
        && !words.is(WordClass.TERRITORY_VERB, before)
        && !words.is(WordClass.PLACE_VERB, before)
        && !words.is(WordClass.PLACE_PARTICIPLE, before);
  }

  private boolean isActing(Piece next) {
    return next != null
        && next.is("VERB")
        && next.folded().endsWith("ing")
        && !words.is(WordClass.PLACE_VERB, next);
  }
}
