package org.dateline.annotator.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.api.MentionType;
import org.dateline.learning.names.NameTagger;

/** Finds names, joins them to entities and tells what each stands for. */
final class MentionFinder {

  private static final String GOVERNMENT = "government";
  private static final String GROUP = "group";

  private final Lexicons lexicons;
  private final NameFinder names;
  private final TaggedNames tagged;
  private final RoleRule roles;
  private final CountryRule countries;
  private final GovernmentRule governments;
  private final MetonymRule metonyms;

  /**
   * Prepares.
   *
   * @param tagger of names, or {@code null} for rules alone
   */
  MentionFinder(Lexicons lexicons, NameTagger tagger) {
    this.lexicons = lexicons;
    this.names = new NameFinder(lexicons);
    this.tagged = tagger == null ? null : new TaggedNames(tagger);
    this.roles = new RoleRule(lexicons);
    this.countries = new CountryRule(lexicons);
    this.governments = new GovernmentRule(lexicons);
    this.metonyms = new MetonymRule(lexicons);
  }

  /** Returns all mentions of an article in text order. */
  List<Mention> find(Article article) {
    List<Name> byRules = names.find(article);
    List<Name> found =
        tagged == null
            ? byRules
            : new Consistency(article, lexicons).of(tagged.find(article, byRules));
    List<Entity> entities = new ChainBuilder(article, lexicons).build(found);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      mentions.add(mention(article, found.get(i), entities.get(i)));
    }
    mentions.addAll(new References(article, lexicons).resolve(List.copyOf(mentions)));
    mentions.sort(Comparator.comparingInt(Mention::from));
    return mentions;
  }

  private Mention mention(Article article, Name name, Entity entity) {
    List<int[]> evidence = new ArrayList<>();
    String role = null;
    String why = name.why();
    if (name.type() == EntityType.PERSON) {
      role = learnRole(article, name, entity, evidence);
      entity.offerGender(lexicons.firstNames().gender(article.pieces().get(name.from()).plain()));
    }
    if (name.entry() == null && name.type() != EntityType.PERSON) {
      entity.offerCountry(countries.country(article, name));
    }
    String government = governments.why(article, name);
    String actor = government == null ? null : name.entry().country();
    String metonym = null;
    if (government != null) {
      metonym = GOVERNMENT;
      why = why + "; stands for the government: " + government;
    } else {
      String group = metonyms.why(article, name);
      metonym = group == null ? null : GROUP;
      why = group == null ? why : why + "; stands for its team or people: " + group;
    }
    return new Mention(
        MentionType.NAME,
        name.line(),
        name.from(),
        name.to(),
        entity,
        role,
        actor,
        metonym,
        name.confidence(),
        why,
        evidence);
  }

  private String learnRole(Article article, Name name, Entity entity, List<int[]> evidence) {
    RoleRule.Role role = roles.of(article, name);
    if (role == null) {
      return null;
    }
    entity.offerCountry(role.country());
    entity.offerGender(role.gender());
    entity.offerRole(role.text());
    evidence.add(new int[] {role.from(), role.to()});
    return role.text();
  }
}
