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
    if (to == from
        || !mayBeName(article, line, from, to, memory)
        || opensPerson(article, line, from, to)) {
      return null;
    }
    EntityType elsewhere = memory.type(article, from, to);
    if (elsewhere != null) {
      return name(line, from, to, elsewhere, 0.7, "the same name elsewhere in the article");
    }
    Piece last = article.pieces().get(to - 1);
    if (words(article, from, to) > 1 && is(WordClass.PLACE_WORD, last)) {
      return name(line, from, to, EntityType.LOC, 0.8, "ends with a word for places");
    }
    if (isBeforeItsCountry(article, line, to)) {
      return name(line, from, to, EntityType.GPE, 0.75, "followed by the country or state");
    }
    if (to == from + 1 && isAcronym(last)) {
      return name(line, from, to, EntityType.ORG, 0.55, "a word in capitals");
    }
    Name named = byNeighbours(article, line, from, to);
    return named == null ? byForm(article, line, from, to, memory) : named;
  }

  /** What the words right before and after say. */
  private Name byNeighbours(Article article, Line line, int from, int to) {
    Piece before = article.before(line, from);
    Piece after = article.at(line, to);
    boolean several = words(article, from, to) > 1;
    boolean hyphen = after != null && after.glued() && PieceText.isJoint(after.text().charAt(0));
    if (hyphen) {
      return null;
    }
    if (is(WordClass.SPEECH_VERB, after) && !after.is("NOUN")) {
      boolean the = before != null && before.folded().equals("the");
      if (the) {
        return name(line, from, to, EntityType.ORG, 0.5, "'the' before the name, and it speaks");
      }
      return name(line, from, to, EntityType.PERSON, several ? 0.7 : 0.55, "says something");
    }
    if (is(WordClass.SPEECH_VERB, before) && !is(WordClass.FUNCTION, after) && endsClause(after)) {
      return name(line, from, to, EntityType.PERSON, several ? 0.7 : 0.55, "says something");
    }
    if (is(WordClass.KIN, before)
        || is(WordClass.KIN, before(article, line, from, 2)) && isComma(before)) {
      return name(line, from, to, EntityType.PERSON, 0.7, "a relative of somebody");
    }
    if (isComma(after) && isAge(article.at(line, to + 1))) {
      return name(line, from, to, EntityType.PERSON, 0.7, "followed by an age");
    }
    if (isPlace(article, line, from, to, before)) {
      return name(line, from, to, EntityType.GPE, 0.6, "a word for a place beside it");
    }
    WordClass preposition = several ? WordClass.INSIDE : WordClass.PLACE_PREPOSITION;
    boolean modifies = after != null && (after.is("NOUN") || after.possessive());
    if (is(preposition, before) && !modifies) {
      return name(line, from, to, EntityType.GPE, 0.5, "after a preposition of place");
    }
    return null;
  }

  /** What the run itself says. */
  private Name byForm(Article article, Line line, int from, int to, Memory memory) {
    int words = words(article, from, to);
    Piece first = article.pieces().get(from);
    if (words > 1 && memory.personWord(article.pieces().get(to - 1))) {
      return name(line, from, to, EntityType.PERSON, 0.6, "surname of a person in the article");
    }
    if (line.titleCase() || first.opening() && !allProper(article, from, to)) {
      return null;
    }
    Piece before = article.before(line, from);
    boolean the = before != null && before.folded().equals("the");
    if (words == 1) {
      return single(line, from, to, first, the);
    }
    if (words > 4) {
      return null;
    }
    return the || anySmall(article, from, to, memory)
        ? name(line, from, to, EntityType.ORG, 0.45, "a phrase in capitals")
        : name(line, from, to, EntityType.PERSON, 0.5, "two or more names in a row");
  }

  private Name single(Line line, int from, int to, Piece piece, boolean the) {
    if (lexicons.firstNames().certain(piece.plain()) && !the) {
      return name(line, from, to, EntityType.PERSON, 0.6, "a first name");
    }
    if (hasInnerCapital(piece)) {
      return name(line, from, to, EntityType.ORG, 0.5, "a capital within the word");
    }
    return null;
  }

  private static boolean hasInnerCapital(Piece piece) {
    boolean small = false;
    for (int i = 0; i < piece.text().length(); i++) {
      char c = piece.text().charAt(i);
      if (small && Character.isUpperCase(c) && i > 2) {
        return true;
      }
      small |= Character.isLowerCase(c);
    }
    return false;
  }

  private static boolean anySmall(Article article, int from, int to, Memory memory) {
    for (int i = from; i < to; i++) {
      if (memory.small(article.pieces().get(i)) && article.pieces().get(i).capital()) {
        return true;
      }
    }
    return false;
  }

  /** "the city of X", "X province", "the X government checkpoint". */
  private boolean isPlace(Article article, Line line, int from, int to, Piece before) {
    if (is(WordClass.PLACE_NOUN, before)) {
      return true;
    }
    boolean of = before != null && before.folded().equals("of");
    if (of && is(WordClass.PLACE_NOUN, before(article, line, from, 2))) {
      return true;
    }
    int i = to;
    while (article.at(line, i) != null && article.at(line, i).is("NOUN") && i < to + 3) {
      if (is(WordClass.PLACE_NOUN, article.at(line, i))) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static Piece before(Article article, Line line, int from, int steps) {
    return article.at(line, from - steps);
  }

  private boolean is(WordClass wordClass, Piece piece) {
    return lexicons.words().is(wordClass, piece);
  }

  private static boolean isComma(Piece piece) {
    return piece != null && piece.text().equals(",");
  }

  private static boolean isAge(Piece piece) {
    return piece != null && piece.text().length() == 2 && Character.isDigit(piece.text().charAt(0));
  }

  private static boolean endsClause(Piece piece) {
    return piece == null
        || !Character.isLetterOrDigit(piece.text().codePointAt(0)) && !piece.possessive();
  }

  private static boolean allProper(Article article, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!article.pieces().get(i).is("PROPN")) {
        return false;
      }
    }
    return true;
  }

  /** How many words the run has; "El-Masharka" and "Jean-Marc" are one each. */
  private static int words(Article article, int from, int to) {
    int words = 0;
    boolean counted = false;
    for (int i = from; i < to; i++) {
      Piece piece = article.pieces().get(i);
      counted &= i > from && piece.glued();
      if (!counted && piece.capital()) {
        words++;
        counted = true;
      }
    }
    return words;
  }

  private boolean isBeforeItsCountry(Article article, Line line, int to) {
    if (!isComma(article.at(line, to)) || to + 1 >= line.to()) {
      return false;
    }
    NameTrie.Match match = lexicons.knowledge().longest(article.pieces(), to + 1, line.to());
    return match != null && match.entry().type() == EntityType.GPE;
  }

  /** "Rival Hillary Clinton", "Libertarian Gary Johnson": the person begins later in the run. */
  private boolean opensPerson(Article article, Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Piece piece = article.pieces().get(i);
      NameTrie.Match match = lexicons.knowledge().longest(article.pieces(), i, line.to());
      boolean person = match != null && match.entry().type() == EntityType.PERSON;
      boolean first = lexicons.firstNames().certain(piece.plain()) && i + 1 < to;
      if ((person || first) && !piece.glued()) {
        return true;
      }
    }
    return is(WordClass.STATUS, article.pieces().get(from));
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
