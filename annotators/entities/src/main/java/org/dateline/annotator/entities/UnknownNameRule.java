package org.dateline.annotator.entities;

import org.dateline.annotator.entities.Article.Line;

/**
 * Decides on capitalised runs that no table knows, by what stands around them and by what the
 * article says of the same words elsewhere.
 */
final class UnknownNameRule {

  private static final int LONGEST_ACRONYM = 6;

  private final Lexicons lexicons;

  UnknownNameRule(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Returns the name in the run, or {@code null} where nothing speaks for one. */
  Name at(Article article, Line line, int from, int to, Memory memory) {
    if (to == from || !mayBeName(article, line, from, to, memory)) {
      return null;
    }
    EntityType elsewhere = memory.type(article, from, to);
    if (elsewhere != null) {
      return name(line, from, to, elsewhere, 0.7, "the same name elsewhere in the article");
    }
    Piece last = article.pieces().get(to - 1);
    if (to > from + 1 && lexicons.words().is(WordClass.PLACE_WORD, last)) {
      return name(line, from, to, EntityType.LOC, 0.8, "ends with a word for places");
    }
    if (to == from + 1 && isAcronym(last)) {
      return name(line, from, to, EntityType.ORG, 0.55, "a word in capitals");
    }
    if (isBeforeItsCountry(article, line, to)) {
      return name(line, from, to, EntityType.GPE, 0.75, "followed by the country or state");
    }
    return byContext(article, line, from, to, memory);
  }

  private Name byContext(Article article, Line line, int from, int to, Memory memory) {
    Piece before = article.before(line, from);
    Piece after = article.at(line, to);
    boolean several = to > from + 1;
    if (lexicons.words().is(WordClass.SPEECH_VERB, after)) {
      return name(line, from, to, EntityType.PERSON, several ? 0.7 : 0.55, "says something");
    }
    if (lexicons.words().is(WordClass.PLACE_PREPOSITION, before)
        && !isFollowedByNoun(after)
        && !(after != null && after.possessive())) {
      return name(line, from, to, EntityType.GPE, 0.5, "after a preposition of place");
    }
    if (several && to - from <= 4 && !line.titleCase() && !article.pieces().get(from).opening()) {
      return name(line, from, to, EntityType.PERSON, 0.5, "two or more names in a row");
    }
    if (several && memory.personWord(article.pieces().get(to - 1))) {
      return name(line, from, to, EntityType.PERSON, 0.6, "surname of a person in the article");
    }
    return null;
  }

  private static boolean isFollowedByNoun(Piece after) {
    return after != null && after.is("NOUN");
  }

  private boolean isBeforeItsCountry(Article article, Line line, int to) {
    Piece comma = article.at(line, to);
    if (comma == null || !comma.text().equals(",") || to + 1 >= line.to()) {
      return false;
    }
    NameTrie.Match match = lexicons.knowledge().longest(article.pieces(), to + 1, line.to());
    return match != null && match.entry().type() == EntityType.GPE;
  }

  private boolean mayBeName(Article article, Line line, int from, int to, Memory memory) {
    Piece first = article.pieces().get(from);
    boolean single = to == from + 1;
    if (lexicons.words().is(WordClass.NOT_A_NAME, first)
        || lexicons.words().is(WordClass.FUNCTION, first)
        || lexicons.roles().head(first) && single
        || lexicons.roles().honorific(first)
        || !first.word()) {
      return false;
    }
    boolean hidden = first.opening() || line.titleCase() || first.caseless();
    boolean proper = first.pos() == null || first.is("PROPN");
    return proper && !(hidden && single && memory.small(first));
  }

  private static boolean isAcronym(Piece piece) {
    int letters = piece.text().replace(".", "").length();
    return piece.allCapitals() && letters >= 2 && letters <= LONGEST_ACRONYM && !piece.caseless();
  }

  private static Name name(
      Line line, int from, int to, EntityType type, double confidence, String why) {
    return new Name(line, from, to, type, null, confidence, why);
  }
}
