package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.dateline.type.EntityMention;
import org.dateline.type.GivenTarget;

/**
 * Finds the mentions of the targets in a document: of a country its name, government, bodies,
 * officials in office, people and military; of a given target its span and the other mentions of
 * the same entity.
 */
final class Targets {

  private static final Comparator<Target> IN_TEXT =
      Comparator.comparingInt(Target::begin)
          .thenComparingInt(Target::end)
          .thenComparing(Target::key)
          .thenComparing(Target::given);

  private final Set<String> keys;
  private final WordClasses classes;

  Targets(Set<String> keys, WordClasses classes) {
    this.keys = keys;
    this.classes = classes;
  }

  /** Returns the mentions in the order of the text. */
  List<Target> find(JCas jcas) {
    List<Target> targets = new ArrayList<>();
    Map<Integer, EntityMention> byBegin = new HashMap<>();
    for (EntityMention mention : JCasUtil.select(jcas, EntityMention.class)) {
      byBegin.putIfAbsent(mention.getBegin(), mention);
      String country = country(mention);
      if (country != null && keys.contains(country) && counts(mention)) {
        targets.add(
            new Target(country, mention, false, mention.getEntity(), mention.getName(), country));
      }
    }
    for (GivenTarget given : JCasUtil.select(jcas, GivenTarget.class)) {
      addGiven(given, byBegin.get(given.getBegin()), targets);
    }
    targets.sort(IN_TEXT);
    return targets;
  }

  private static void addGiven(GivenTarget given, EntityMention same, List<Target> targets) {
    String key = given.getKey() == null ? given.getId() : given.getKey();
    String entity = same == null ? null : same.getEntity();
    String name = same == null ? null : same.getName();
    String country = same == null ? null : country(same);
    targets.add(new Target(key, given, true, entity, name, country));
  }

  private static String country(EntityMention mention) {
    return mention.getActor() == null ? mention.getCountry() : mention.getActor();
  }

  /** A company, a newspaper or a party of the country is not the country; nor is who has left. */
  private boolean counts(EntityMention mention) {
    String type = mention.getEntityType() == null ? "" : mention.getEntityType();
    if (mention.getActor() != null) {
      return true;
    }
    return switch (type) {
      case "ORG" -> isStateBody(mention);
      case "PERSON" -> mention.getRole() == null || !isPastOffice(mention.getRole());
      case "GPE", "NORP", "LOC" -> true;
      default -> false;
    };
  }

  private boolean isStateBody(EntityMention mention) {
    String name = mention.getName() == null ? mention.getCoveredText() : mention.getName();
    for (String word : name.toLowerCase(Locale.ROOT).split("\\W+")) {
      if (classes.is("state-body", word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastOffice(String role) {
    String first = role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 2)[0];
    return classes.is("past-office-forms", first);
  }
}
