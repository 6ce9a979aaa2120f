package org.dateline.annotator.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.annotator.entities.Article.Line;

/**
 * Makes the names of an article agree with each other: who is a person once is a person on every
 * line, the same name has one type, and is a name wherever it stands in capitals.
 */
final class Consistency {

  private static final double ELSEWHERE = 0.7;

  /** A type wins over another if it is this many times as frequent. */
  private static final int CLEARLY = 2;

  private final Article article;
  private final Lexicons lexicons;
  private final Map<String, Map<EntityType, Integer>> types = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> otherWords = new HashSet<>();
  private final Set<String> storms = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final NameTrie known = new NameTrie();

  Consistency(Article article, Lexicons lexicons) {
    this.article = article;
    this.lexicons = lexicons;
  }

  /** Returns the names of the article, given those found on their own, in text order. */
  List<Name> of(List<Name> names) {
    names.forEach(this::learn);
    for (Piece piece : article.pieces()) {
      if (piece.word() && !piece.capital()) {
        small.add(piece.folded());
      }
    }
    List<Name> agreeing = new ArrayList<>();
    for (Name name : names) {
      Name agreed = agree(name);
      agreeing.add(agreed);
      known.add(
          plain(agreed), new KnowledgeEntry(agreed.type(), EntryKind.OTHER, "", null, null, null));
    }
    return fill(agreeing);
  }

  private void learn(Name name) {
    types
        .computeIfAbsent(key(name), key -> new EnumMap<>(EntityType.class))
        .merge(name.type(), 1, Integer::sum);
    String last = article.pieces().get(name.to() - 1).folded();
    boolean several = name.to() > name.from() + 1;
    if (several && name.type() == EntityType.PERSON) {
      surnames.add(last);
    } else if (several) {
      for (int i = name.from(); i < name.to(); i++) {
        otherWords.add(article.pieces().get(i).folded());
      }
    }
    if (isStorm(name)) {
      storms.add(last);
    }
  }

  /** "Hurricane Ida": storms have the names of persons. */
  private boolean isStorm(Name name) {
    Piece before = article.before(name.line(), name.to() - 1);
    return lexicons.words().is(WordClass.STORM, before);
  }

  private Name agree(Name name) {
    boolean single = name.to() == name.from() + 1;
    String key = key(name);
    if (storms.contains(key) && single && name.entry() == null) {
      return typed(name, EntityType.MISC, "a storm elsewhere in the article");
    }
    if (name.type() == EntityType.PERSON || name.entry() != null) {
      return name;
    }
    if (single && surnames.contains(key) && !otherWords.contains(key)) {
      return typed(name, EntityType.PERSON, "surname of a person in the article");
    }
    Map<EntityType, Integer> counts = types.get(key);
    EntityType most = name.type();
    for (Map.Entry<EntityType, Integer> count : counts.entrySet()) {
      if (count.getValue() >= CLEARLY * counts.get(most) && most != count.getKey()) {
        most = count.getKey();
      }
    }
    return most == name.type() ? name : typed(name, most, "mostly so in the article");
  }

  private static Name typed(Name name, EntityType type, String why) {
    return new Name(
        name.line(), name.from(), name.to(), type, null, ELSEWHERE, name.why() + "; " + why);
  }

  /** Adds the same names where they were not found. */
  private List<Name> fill(List<Name> names) {
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (Line line : article.sentences()) {
      int i = line.from();
      while (i < line.to()) {
        if (next < names.size() && names.get(next).from() == i) {
          Name name = names.get(next++);
          all.add(name);
          i = name.to();
          continue;
        }
        int limit = next < names.size() ? Math.min(line.to(), names.get(next).from()) : line.to();
        NameTrie.Match match = mayBegin(line, i) ? longest(i, limit) : null;
        if (match != null) {
          EntityType type = match.entry().type();
          String why = "the same name elsewhere in the article";
          all.add(new Name(line, i, match.to(), type, null, ELSEWHERE, why));
        }
        i = match == null ? i + 1 : match.to();
      }
    }
    return all;
  }

  private NameTrie.Match longest(int from, int limit) {
    NameTrie.Match match = known.longest(article.pieces(), from, limit, Piece::plain);
    if (match == null || match.to() < limit && partOfMore(match)) {
      return null;
    }
    return match;
  }

  /** Whether the name goes on in capitals: then it is another. */
  private boolean partOfMore(NameTrie.Match match) {
    Piece after = article.pieces().get(match.to());
    return after.capital() || after.glued() && PieceText.isJoint(after.text().charAt(0));
  }

  private boolean mayBegin(Line line, int i) {
    Piece piece = article.pieces().get(i);
    Piece before = article.before(line, i);
    boolean proper = piece.pos() == null || piece.is("PROPN");
    boolean hidden = piece.opening() || line.titleCase() || piece.caseless();
    boolean inside = before != null && before.capital() && !before.opening();
    return piece.capital() && proper && !inside && !(hidden && small.contains(piece.folded()));
  }

  private List<String> plain(Name name) {
    return article.pieces().subList(name.from(), name.to()).stream().map(Piece::plain).toList();
  }

  private String key(Name name) {
    StringBuilder key = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      key.append(i == name.from() ? "" : " ").append(article.pieces().get(i).folded());
    }
    return key.toString();
  }
}
