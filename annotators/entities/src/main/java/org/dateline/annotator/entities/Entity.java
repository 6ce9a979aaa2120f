package org.dateline.annotator.entities;

import java.util.ArrayList;
import java.util.List;

/** An entity while its chain is being built: what is known of it and its mentions. */
final class Entity {

  private final EntityType type;
  private final List<Mention> mentions = new ArrayList<>();
  private KnowledgeEntry entry;
  private String name;
  private int nameWords;
  private String country;
  private String gender;
  private String role;

  Entity(EntityType type) {
    this.type = type;
  }

  EntityType type() {
    return type;
  }

  /** What the knowledge tables know of it, or {@code null}. */
  KnowledgeEntry entry() {
    return entry;
  }

  void learn(KnowledgeEntry known) {
    if (entry == null && known != null) {
      entry = known;
      country = country == null ? known.country() : country;
      gender = gender == null ? known.gender() : gender;
    }
  }

  /** Offers a name; the one with the most words stays, of several the first. */
  void offerName(String offered, int words) {
    if (words > nameWords) {
      name = offered;
      nameWords = words;
    }
  }

  /** Canonical name: the one of the tables, else the fullest of the text. */
  String name() {
    return entry == null ? name : entry.name();
  }

  String country() {
    return country;
  }

  void offerCountry(String offered) {
    country = country == null ? offered : country;
  }

  String gender() {
    return gender;
  }

  void offerGender(String offered) {
    gender = gender == null ? offered : gender;
  }

  String role() {
    return role;
  }

  /** Offers a role as the text gives it; the longest stays, of several the first. */
  void offerRole(String offered) {
    if (offered != null && (role == null || offered.length() > role.length())) {
      role = offered;
    }
  }

  List<Mention> mentions() {
    return mentions;
  }
}
