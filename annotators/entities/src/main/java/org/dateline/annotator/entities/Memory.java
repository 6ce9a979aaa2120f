package org.dateline.annotator.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the whole article says about its names: who is a person once is a person on every line, and
 * a word that also stands in small letters is perhaps none.
 */
final class Memory {

  /** Names surer than this count for the rest of the article. */
  private static final double SURE = 0.6;

  private final Set<String> personWords = new HashSet<>();
  private final Map<String, EntityType> types = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  /** A memory of the small words of an article only. */
  static Memory of(Article article) {
    Memory memory = new Memory();
    for (Piece piece : article.pieces()) {
      if (piece.word() && !piece.capital()) {
        memory.small.add(piece.folded());
      }
    }
    return memory;
  }

  /** Adds the sure names of an article. */
  void remember(Article article, List<Name> names) {
    for (Name name : names) {
      if (name.confidence() < SURE) {
        continue;
      }
      if (name.type() == EntityType.PERSON) {
        rememberPerson(article, name);
      } else {
        types.putIfAbsent(key(article, name.from(), name.to()), name.type());
      }
    }
  }

  private void rememberPerson(Article article, Name name) {
    int from = surname(article, name);
    types.put(key(article, name.from(), name.to()), EntityType.PERSON);
    types.put(key(article, from, name.to()), EntityType.PERSON);
    personWords.add(article.pieces().get(name.to() - 1).folded());
    personWords.add(article.pieces().get(name.from()).folded());
  }

  /** Returns where the surname of a person begins: "al-Assad" and "de Mistura" are whole. */
  static int surname(Article article, Name name) {
    int from = name.to() - 1;
    while (from > name.from() + 1) {
      Piece before = article.pieces().get(from - 1);
      boolean joint = before.text().length() == 1 && PieceText.isJoint(before.text().charAt(0));
      if (!joint && before.capital()) {
        break;
      }
      from--;
    }
    return from;
  }

  /** Returns the type of a name that is sure elsewhere in the article, or {@code null}. */
  EntityType type(Article article, int from, int to) {
    return types.get(key(article, from, to));
  }

  /** Whether a word is the first or last word of a person's name in the article. */
  boolean personWord(Piece piece) {
    return personWords.contains(piece.folded());
  }

  /** Whether the word also stands in small letters in the article. */
  boolean small(Piece piece) {
    return small.contains(piece.folded());
  }

  private static String key(Article article, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(article.pieces().get(i).folded()).append(' ');
    }
    return key.toString();
  }
}
