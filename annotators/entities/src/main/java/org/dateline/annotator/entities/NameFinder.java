package org.dateline.annotator.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.annotator.entities.Article.Line;

/**
 * Finds the names in an article, from left to right: the longest known name, an organisation by its
 * words, a person by title or first name, and what the article says elsewhere.
 *
 * <p>The article is read twice: the first reading fills the {@link Memory}, the second decides.
 */
final class NameFinder {

  private final Lexicons lexicons;
  private final TitleRule titles;
  private final OrganizationRule organizations;
  private final PersonRule persons;
  private final UnknownNameRule unknown;

  NameFinder(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.titles = new TitleRule(lexicons.roles());
    this.organizations = new OrganizationRule(lexicons);
    this.persons = new PersonRule(lexicons);
    this.unknown = new UnknownNameRule(lexicons);
  }

  /** Finds all names, in text order, without overlap. */
  List<Name> find(Article article) {
    Memory memory = Memory.of(article);
    memory.remember(article, read(article, memory));
    return read(article, memory);
  }

  private List<Name> read(Article article, Memory memory) {
    List<Name> names = new ArrayList<>();
    for (Line line : article.sentences()) {
      int i = line.from();
      int titled = -1;
      while (i < line.to()) {
        Name name = nameAt(article, line, i, titled == i, memory);
        if (name != null) {
          names.add(name);
          i = name.to();
          titled = followsOffice(article, line, name) ? i : -1;
          continue;
        }
        int title = titles.end(article, line, i);
        if (title > i) {
          titled = title;
          i = title;
        } else {
          titled = lexicons.roles().head(article.pieces().get(i)) ? i + 1 : -1;
          i++;
        }
      }
    }
    return names;
  }

  /** Whether an office with its complement ends here: "Ambassador to Syria", "head of Gazprom". */
  private boolean followsOffice(Article article, Line line, Name name) {
    int i = name.from() - 1;
    if (i > line.from() && article.pieces().get(i).folded().equals("the")) {
      i--;
    }
    Piece small = article.at(line, i);
    boolean joins = small != null && (small.folded().equals("of") || small.folded().equals("to"));
    return joins && i > line.from() && lexicons.roles().head(article.pieces().get(i - 1));
  }

  private Name nameAt(Article article, Line line, int i, boolean titled, Memory memory) {
    Piece piece = article.pieces().get(i);
    NameTrie.Match known = lexicons.knowledge().longest(article.pieces(), i, line.to());
    if (known == null && !piece.capital() || piece.plain().equals("The")) {
      return null;
    }
    int organization = organizations.end(article, line, i);
    if (organization > i + 1 && (known == null || organization > known.to())) {
      return new Name(
          line, i, organization, EntityType.ORG, null, 0.85, "organisation word in the name");
    }
    int title = titles.end(article, line, i);
    boolean multi = known != null && known.to() > i + 1;
    if (!multi && title > i && article.at(line, title) != null && !isFirstName(article, line, i)) {
      return null;
    }
    Name part = partOfPlace(article, line, i);
    if (part != null) {
      return part;
    }
    if (known != null && isTeam(article, line, known)) {
      String why = "a place and a plural: a team";
      return new Name(line, i, known.to() + 1, EntityType.ORG, null, 0.7, why);
    }
    Name person = person(article, line, i, titled, memory, known);
    if (person != null) {
      return person;
    }
    if (known != null) {
      return known(article, line, known, memory);
    }
    return piece.caseless()
        ? null
        : unknown.at(article, line, i, persons.end(article, line, i), memory);
  }

  /** "Chicago Bulls": a city or region, and a plural in capitals that no table knows. */
  private boolean isTeam(Article article, Line line, NameTrie.Match place) {
    Piece plural = article.at(line, place.to());
    return place.entry().type() == EntityType.GPE
        && place.entry().kind() != EntryKind.COUNTRY
        && plural != null
        && plural.capital()
        && !line.titleCase()
        && plural.is("PROPN")
        && plural.folded().endsWith("s")
        && !lexicons.words().is(WordClass.NOT_A_NAME, plural)
        && !lexicons.roles().head(plural)
        && lexicons.knowledge().longest(article.pieces(), place.to(), line.to()) == null;
  }

  /** "East Aleppo", "Northern Syria": a part of a known place. */
  private Name partOfPlace(Article article, Line line, int i) {
    Piece piece = article.pieces().get(i);
    Piece next = article.at(line, i + 1);
    if (next == null || !next.capital() || !lexicons.words().is(WordClass.DIRECTION, piece)) {
      return null;
    }
    NameTrie.Match place = lexicons.knowledge().longest(article.pieces(), i + 1, line.to());
    NameTrie.Match whole = lexicons.knowledge().longest(article.pieces(), i, line.to());
    boolean longer = whole != null && whole.to() > i + 1;
    if (place == null || place.entry().type() != EntityType.GPE || longer) {
      return null;
    }
    return new Name(line, i, place.to(), EntityType.GPE, null, 0.85, "part of a known place");
  }

  private Name known(Article article, Line line, NameTrie.Match match, Memory memory) {
    KnowledgeEntry entry = match.entry();
    Piece first = article.pieces().get(match.from());
    if (match.to() == match.from() + 1 && !plausible(first, entry, memory)) {
      return null;
    }
    return new Name(
        line,
        match.from(),
        match.to(),
        entry.type(),
        entry,
        0.95,
        String.format(Locale.ROOT, "known name of %s", entry.name()));
  }

  private boolean plausible(Piece piece, KnowledgeEntry entry, Memory memory) {
    boolean function = lexicons.words().is(WordClass.FUNCTION, piece);
    if (piece.caseless()) {
      return !function || entry.kind() == EntryKind.COUNTRY;
    }
    boolean noun = piece.pos() == null || piece.is("PROPN") || piece.is("ADJ") || piece.is("NOUN");
    boolean doubtful = piece.opening() && memory.small(piece) && !piece.is("PROPN");
    return entry.kind() == EntryKind.COUNTRY
        || entry.kind() == EntryKind.PEOPLE
        || piece.allCapitals()
        || piece.numbered()
        || noun && !doubtful && !(function && piece.opening());
  }

  private Name person(
      Article article, Line line, int i, boolean titled, Memory memory, NameTrie.Match known) {
    if (known != null && (known.to() > i + 1 || !isFirstName(article, line, i))) {
      return null;
    }
    int end = persons.end(article, line, i);
    if (end == i) {
      return null;
    }
    Piece first = article.pieces().get(i);
    boolean several = end > i + 1;
    if (titled && !lexicons.roles().head(first) && !first.caseless()) {
      return person(line, i, end, 0.9, "title before the name");
    }
    if (several && lexicons.firstNames().contains(first.plain()) && !endsAsPlace(article, end)) {
      boolean certain = lexicons.firstNames().certain(first.plain()) && !first.caseless();
      return person(line, i, end, certain ? 0.85 : 0.65, "begins with a first name");
    }
    if (memory.type(article, i, end) == EntityType.PERSON
        && plausibleSurname(article, line, i, end, memory)) {
      return person(line, i, end, 0.8, "a person elsewhere in the article");
    }
    return null;
  }

  private boolean endsAsPlace(Article article, int end) {
    return lexicons.words().is(WordClass.PLACE_WORD, article.pieces().get(end - 1));
  }

  /** Whether the piece is a first name with another name after it that is no known name itself. */
  private boolean isFirstName(Article article, Line line, int i) {
    Piece next = article.at(line, i + 1);
    return lexicons.firstNames().contains(article.pieces().get(i).plain())
        && next != null
        && next.capital()
        && !next.caseless()
        && !line.titleCase()
        && !lexicons.roles().head(next)
        && !lexicons.words().is(WordClass.NOT_A_NAME, next)
        && lexicons.knowledge().longest(article.pieces(), i + 1, line.to()) == null;
  }

  /** "Work said" is a person, "Work on the bridge" at the head of a sentence is not. */
  private boolean plausibleSurname(Article article, Line line, int i, int end, Memory memory) {
    Piece piece = article.pieces().get(i);
    if (end > i + 1 || !piece.opening() && !line.titleCase() && !piece.caseless()) {
      return true;
    }
    if (piece.is("PROPN") && !memory.small(piece)) {
      return true;
    }
    Piece next = article.at(line, end);
    boolean verb =
        next != null
            && (next.is("VERB")
                || next.is("AUX")
                || next.possessive()
                || lexicons.words().is(WordClass.SPEECH_VERB, next));
    return verb && !(piece.is("VERB") && !lexicons.words().is(WordClass.SPEECH_VERB, next))
        || !memory.small(piece) && !lexicons.words().is(WordClass.FUNCTION, piece);
  }

  private static Name person(Line line, int from, int to, double confidence, String why) {
    return new Name(line, from, to, EntityType.PERSON, null, confidence, why);
  }
}
