package org.dateline.annotator.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins names to entities: the same known entry; the same words; a surname and the full name; a
 * first name and its short form; an organisation and its acronym.
 */
final class ChainBuilder {

  private static final int LOOK_BACK = 200;
  private static final int MOST_NAMESAKES = 30;

  private final Article article;
  private final Lexicons lexicons;
  private final Map<String, Entity> known = new HashMap<>();
  private final Map<String, Entity> byText = new HashMap<>();
  private final Map<String, Entity> acronyms = new HashMap<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, Entity> byFirstName = new HashMap<>();
  private final Map<Entity, String> firstNames = new HashMap<>();

  ChainBuilder(Article article, Lexicons lexicons) {
    this.article = article;
    this.lexicons = lexicons;
  }

  /** Returns the entity of each name, in the order of the names. */
  List<Entity> build(List<Name> names) {
    Entity[] entities = new Entity[names.size()];
    for (int pass = 0; pass < 2; pass++) {
      for (int n = 0; n < names.size(); n++) {
        Name name = names.get(n);
        boolean full = name.to() > name.from() + 1;
        if (full == (pass == 0)) {
          entities[n] = entityOf(name, full, entities, n);
        }
      }
    }
    return List.of(entities);
  }

  private Entity entityOf(Name name, boolean full, Entity[] before, int index) {
    Entity entity =
        name.type() == EntityType.PERSON ? personOf(name, full, before, index) : otherOf(name);
    entity.learn(name.entry());
    entity.offerName(article.textOf(name.from(), name.to()), name.to() - name.from());
    return entity;
  }

  private Entity personOf(Name name, boolean full, Entity[] before, int index) {
    String surname = surname(name);
    boolean single = !full || Memory.surname(article, name) == name.from();
    List<Entity> namesakes = bySurname.computeIfAbsent(surname, key -> new ArrayList<>());
    if (name.entry() != null && known.containsKey(key(name.entry()))) {
      return known.get(key(name.entry()));
    }
    Entity entity = single ? latest(name, namesakes, before, index) : compatible(name, namesakes);
    if (entity == null && single) {
      entity = byFirstName.get(first(name));
    }
    if (entity == null) {
      entity = new Entity(EntityType.PERSON);
      register(name, single, entity, namesakes);
    }
    if (name.entry() != null) {
      known.putIfAbsent(key(name.entry()), entity);
    }
    return entity;
  }

  private void register(Name name, boolean single, Entity entity, List<Entity> namesakes) {
    namesakes.add(entity);
    if (name.entry() != null) {
      List<String> words = PieceText.piecesOf(name.entry().name());
      firstNames.put(entity, PieceText.folded(words.get(0)));
      String last = PieceText.folded(words.get(words.size() - 1));
      List<Entity> others = bySurname.computeIfAbsent(last, key -> new ArrayList<>());
      if (!others.contains(entity)) {
        others.add(entity);
      }
    } else if (!single) {
      firstNames.put(entity, first(name));
      byFirstName.putIfAbsent(first(name), entity);
    }
  }

  /** The namesake last mentioned before; else the first one mentioned after. */
  private Entity latest(Name name, List<Entity> namesakes, Entity[] before, int index) {
    if (namesakes.size() < 2) {
      return namesakes.isEmpty() ? null : namesakes.get(0);
    }
    List<Entity> recent = recent(namesakes);
    String gender = genderBefore(name);
    for (int i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
      if (before[i] != null && recent.contains(before[i]) && fits(before[i], gender)) {
        return before[i];
      }
    }
    return namesakes.get(0);
  }

  private static List<Entity> recent(List<Entity> namesakes) {
    return namesakes.subList(Math.max(0, namesakes.size() - MOST_NAMESAKES), namesakes.size());
  }

  private String genderBefore(Name name) {
    Piece before = article.before(name.line(), name.from());
    return before != null && lexicons.roles().honorific(before)
        ? lexicons.roles().gender(before)
        : null;
  }

  private boolean fits(Entity entity, String gender) {
    String known = entity.gender();
    if (known == null && firstNames.containsKey(entity)) {
      String first = firstNames.get(entity);
      known = lexicons.firstNames().gender(capitalised(first));
    }
    return gender == null || known == null || gender.equals(known);
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private Entity compatible(Name name, List<Entity> namesakes) {
    for (Entity namesake : recent(namesakes)) {
      String first = firstNames.get(namesake);
      if (first != null && lexicons.nicknames().compatible(first, first(name))) {
        return namesake;
      }
    }
    return null;
  }

  private Entity otherOf(Name name) {
    if (name.entry() != null) {
      return known.computeIfAbsent(key(name.entry()), key -> new Entity(name.type()));
    }
    String key = name.type() + " " + folded(name);
    Entity entity = byText.get(key);
    if (entity == null && name.to() == name.from() + 1) {
      entity = acronyms.get(name.type() + " " + folded(name).replace(".", ""));
    }
    if (entity == null) {
      entity = new Entity(name.type());
    }
    byText.put(key, entity);
    if (name.type() == EntityType.ORG && name.to() > name.from() + 1) {
      acronyms.putIfAbsent(name.type() + " " + initials(name), entity);
    }
    return entity;
  }

  /** The same entity may stand in two rows: the Pentagon and the Department of Defense. */
  private static String key(KnowledgeEntry entry) {
    return entry.type() + " " + (entry.id() == null ? entry.name() : entry.id());
  }

  private String initials(Name name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      if (article.pieces().get(i).capital()) {
        initials.append(article.pieces().get(i).folded().charAt(0));
      }
    }
    return initials.toString();
  }

  private String folded(Name name) {
    return PieceText.folded(article.textOf(name.from(), name.to()));
  }

  private String surname(Name name) {
    return article.pieces().get(name.to() - 1).folded();
  }

  private String first(Name name) {
    return article.pieces().get(name.from()).folded();
  }
}
