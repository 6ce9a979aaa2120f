package org.dateline.annotator.entities;

import java.util.HashSet;
import java.util.Set;

/** An entity while its chain is being built: what is known of it. */
final class Entity {

  private final EntityType type;
  private KnowledgeEntry entry;
  private String name;
  private int nameWords;
  private String country;
  private String gender;
  private String role;
  private final Set<String> roleWords = new HashSet<>();

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
    if (offered != null) {
      PieceText.piecesOf(offered).forEach(word -> roleWords.add(PieceText.folded(word)));
    }
    if (offered != null && (role == null || offered.length() > role.length())) {
      role = offered;
    }
  }

  /** The words of all roles that the text has given so far, folded. */
  Set<String> roleWords() {
    return roleWords;
  }
}
