package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/**
 * Decides whether the name of a place that is no government here stands for its team ("lost to
 * Kenya", "Kenya's captain") or for its people and institutions ("Kenya were", "support from
 * Kenya"), and is no place. The groups of metonyms are those of Markert and Nissim (SemEval 2007).
 */
final class MetonymRule {

  private static final int NEAR = 6;

  private final Words words;
  private final Knowledge knowledge;
  private final SubjectRule subjects;
  private final ActorRule actors;

  MetonymRule(Lexicons lexicons) {
    this.words = lexicons.words();
    this.knowledge = lexicons.knowledge();
    this.subjects = new SubjectRule(words);
    this.actors = new ActorRule(words);
  }

  /** Returns the words that show that no place is meant, or {@code null} where none do. */
  String why(Article article, Name name) {
    if (name.type() != EntityType.GPE && name.type() != EntityType.LOC) {
      return null;
    }
    Line line = name.line();
    Coordination all = Coordination.around(article, line, name.from(), name.to(), knowledge);
    int opener = Coordination.skipArticle(article, line, all.from());
    Piece preposition = article.before(line, opener);
    Piece next = article.at(line, name.to());
    boolean possessor = next != null && next.possessive();
    boolean object = !possessor && words.is(WordClass.BEATEN_BY, preposition);
    String why = object ? "after '" + preposition.text() + "'" : before(article, line, opener - 1);
    if (why == null) {
      why = actors.why(article, name, all);
    }
    if (why != null) {
      return why;
    }
    if (possessor) {
      return possessor(article, line, name.to() + 1);
    }
    boolean free = preposition == null || !preposition.is("ADP") && !isTo(preposition);
    return free && !isPartOfPlace(article, line, name, preposition)
        ? subject(article, line, name, all.to())
        : null;
  }

  /** "Nairobi, Kenya": the second says where the first is. */
  private static boolean isPartOfPlace(Article article, Line line, Name name, Piece before) {
    Piece place = article.at(line, name.from() - 2);
    return before != null && before.text().equals(",") && place != null && place.is("PROPN");
  }

  private static boolean isTo(Piece piece) {
    return piece.folded().equals("to") || piece.folded().equals("of");
  }

  /** The preposition before: "against Kenya", "played for Kenya". */
  private String before(Article article, Line line, int at) {
    Piece piece = article.at(line, at);
    if (piece == null) {
      return null;
    }
    if (words.is(WordClass.OPPOSING, piece)) {
      return "after '" + piece.text() + "'";
    }
    if (piece.folded().equals("by")) {
      Piece done = article.at(line, at - 1);
      return words.is(WordClass.BORDERING, done) ? null : "agent after 'by'";
    }
    if (piece.folded().equals("of") && words.is(WordClass.STATE_NOUN, article.at(line, at - 1))) {
      return "after '" + article.at(line, at - 1).text() + " of'";
    }
    WordClass governors =
        switch (piece.folded()) {
          case "for" -> WordClass.PLAYS_FOR;
          case "to" -> WordClass.LOSES_TO;
          case "over", "with", "between" -> WordClass.WINS_OVER;
          case "toward", "towards", "on" -> WordClass.ATTITUDE_NOUN;
          case "from" -> WordClass.COMES_FROM_PEOPLE;
          case "of" -> WordClass.OF_PEOPLE;
          default -> null;
        };
    if (governors == null) {
      return null;
    }
    int reach = piece.folded().equals("of") ? 1 : NEAR;
    for (int i = at - 1; i >= Math.max(line.from(), at - reach); i--) {
      Piece governor = article.pieces().get(i);
      boolean party = governors == WordClass.WINS_OVER && isParty(piece, governor);
      if (words.is(governors, governor) || party) {
        return "after '" + governor.text() + " … " + piece.text() + "'";
      }
      if (governor.is("PUNCT")) {
        return null;
      }
    }
    return null;
  }

  /** "an alliance with", "dealt with". */
  private boolean isParty(Piece preposition, Piece governor) {
    return !preposition.folded().equals("over")
        && (words.is(WordClass.PARTY_NOUN, governor) || words.is(WordClass.PARTY_VERB, governor));
  }

  /** "Kenya's captain", "Kenya's first win". */
  private String possessor(Article article, Line line, int from) {
    for (int i = from; i < Math.min(line.to(), from + NEAR); i++) {
      Piece piece = article.pieces().get(i);
      if (words.is(WordClass.TEAM_NOUN, piece)) {
        return "possessor of '" + piece.text() + "'";
      }
      if (piece.is("VERB") || piece.is("PUNCT") || piece.is("ADP")) {
        return null;
      }
    }
    return null;
  }

  /** "Kenya were", "Kenya was awarded", "Kenya won". */
  private String subject(Article article, Line line, Name name, int from) {
    Piece first = article.at(line, from);
    if (first == null) {
      return null;
    }
    if (words.is(WordClass.TEAM_VERB, first)) {
      return "subject of '" + first.text() + "'";
    }
    boolean singular = from == 0 || !isAnd(article, line, from);
    if (singular && words.is(WordClass.PLURAL_VERB, first)) {
      return "one name, and '" + first.text() + "'";
    }
    if (isHave(first)) {
      return hasFeature(article, line, from + 1) ? null : "subject of '" + first.text() + "'";
    }
    Piece verb = name.type() == EntityType.GPE ? subjects.verb(article, line, from) : null;
    if (verb != null) {
      return "subject of '" + verb.text() + "'";
    }
    boolean be = first.folded().equals("was") || first.folded().equals("is");
    for (int i = from + 1; be && i < Math.min(line.to(), from + 1 + NEAR / 2); i++) {
      Piece piece = article.pieces().get(i);
      boolean participle = piece.is("VERB") && !piece.folded().endsWith("ing");
      if (participle && !words.is(WordClass.PLACE_PARTICIPLE, piece)) {
        return "subject of 'be " + piece.text() + "'";
      }
      if (!article.adverb(line, i) && !piece.is("AUX") && !piece.is("PART")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isHave(Piece piece) {
    return piece.folded().equals("has") || piece.folded().equals("had");
  }

  /** Whether what a place has comes next: "has a population", "had three airports". */
  private boolean hasFeature(Article article, Line line, int from) {
    for (int i = from; i < Math.min(line.to(), from + NEAR); i++) {
      if (words.is(WordClass.PLACE_FEATURE, article.pieces().get(i))
          || words.is(WordClass.PLACE_NOUN, article.pieces().get(i))
          || words.is(WordClass.PLACE_PARTICIPLE, article.pieces().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnd(Article article, Line line, int from) {
    for (int i = Math.max(line.from(), from - NEAR); i < from; i++) {
      if (article.pieces().get(i).folded().equals("and")) {
        return true;
      }
    }
    return false;
  }
}
