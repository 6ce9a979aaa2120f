package org.dateline.annotator.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.annotator.entities.Article.Line;
import org.dateline.learning.TagSet;
import org.dateline.learning.names.NameTagger;
import org.dateline.learning.names.NameTokens;

/**
 * Finds names by a trained tagger, which takes the names of the rules as hints. What the tables
 * know of a name stays with it.
 */
final class TaggedNames {

  private static final double TAGGER = 0.75;
  private static final double BOTH = 0.97;
  private static final double OTHER_TYPE = 0.6;

  private final NameTagger tagger;
  private final NameTokens tokens = new NameTokens();

  /**
   * Prepares for a tagger.
   *
   * @throws IllegalArgumentException if it finds types of names that are not ours; the message
   *     names them
   */
  TaggedNames(NameTagger tagger) {
    this.tagger = tagger;
    List<String> known = Arrays.stream(EntityType.values()).map(EntityType::name).toList();
    List<String> found = tagger.tagSet().types();
    if (!known.containsAll(found)) {
      throw new IllegalArgumentException(
          "The model of names finds the types " + found + ", expected some of " + known);
    }
  }

  /**
   * Returns the names of an article in text order.
   *
   * @param hints names that the rules find, in text order
   */
  List<Name> find(Article article, List<Name> hints) {
    read(article, hints);
    int[] tags = tagger.tag(tokens);
    List<Name> names = new ArrayList<>();
    int next = 0;
    for (Line line : article.sentences()) {
      for (int from = line.from(); from < line.to(); ) {
        Name hint = next < hints.size() && hints.get(next).from() == from ? hints.get(next) : null;
        int to = tags[from] == TagSet.OUTSIDE ? from + 1 : end(tags, from, line.to());
        if (tags[from] != TagSet.OUTSIDE) {
          names.add(name(line, from, to, type(tags[from]), hint));
        } else if (hint != null && isKept(hint, tags)) {
          names.add(hint);
          to = hint.to();
        }
        while (next < hints.size() && hints.get(next).from() < to) {
          next++;
        }
        from = to;
      }
    }
    return names;
  }

  private EntityType type(int tag) {
    return EntityType.valueOf(tagger.tagSet().types().get(TagSet.type(tag)));
  }

  private static int end(int[] tags, int from, int limit) {
    int inside = TagSet.inside(TagSet.type(tags[from]));
    int to = from + 1;
    while (to < limit && tags[to] == inside) {
      to++;
    }
    return to;
  }

  /** What the tables know is a name even where the tagger sees none at all. */
  private static boolean isKept(Name hint, int[] tags) {
    for (int i = hint.from(); i < hint.to(); i++) {
      if (tags[i] != TagSet.OUTSIDE) {
        return false;
      }
    }
    return hint.entry() != null;
  }

  private void read(Article article, List<Name> hints) {
    tokens.reset(article.text());
    for (Line line : article.sentences()) {
      tokens.startSentence();
      for (int i = line.from(); i < line.to(); i++) {
        tokens.add(article.pieces().get(i).begin(), article.pieces().get(i).end());
      }
    }
    for (Name hint : hints) {
      tokens.hint(hint.from(), hint.to(), hint.type().name(), hint.confidence());
    }
  }

  private static Name name(Line line, int from, int to, EntityType type, Name hint) {
    if (hint == null || hint.to() != to) {
      return new Name(line, from, to, type, null, TAGGER, "tagger");
    }
    KnowledgeEntry entry = hint.entry();
    if (entry != null && (entry.type() == type || sameKind(entry, type))) {
      return new Name(line, from, to, entry.type(), entry, BOTH, "tagger; " + hint.why());
    }
    if (hint.type() == type) {
      double confidence = Math.max(TAGGER, hint.confidence());
      return new Name(line, from, to, type, null, confidence, "tagger; " + hint.why());
    }
    return new Name(
        line, from, to, type, null, OTHER_TYPE, "tagger, against the rule: " + hint.why());
  }

  /** Places are told apart by the tables, as are countries and capitals from organisations. */
  private static boolean sameKind(KnowledgeEntry entry, EntityType type) {
    boolean place = entry.type() == EntityType.GPE || entry.type() == EntityType.LOC;
    return switch (type) {
      case GPE, LOC -> place || entry.kind() == EntryKind.SEAT;
      case ORG -> entry.kind() == EntryKind.SEAT || entry.kind() == EntryKind.COUNTRY;
      case NORP, MISC -> entry.type() != EntityType.PERSON;
      case PERSON -> false;
    };
  }
}
