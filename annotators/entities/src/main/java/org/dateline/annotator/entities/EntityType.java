package org.dateline.annotator.entities;

/** The types of entities: the values of {@code EntityMention:entityType}. */
enum EntityType {
  /** A person. */
  PERSON,

  /** A company, institution, party, medium or armed group. */
  ORG,

  /** A country, city or other place with a government. */
  GPE,

  /** Any other place. */
  LOC,

  /** A people, or a religious or political group, also as an adjective. */
  NORP,

  /** Anything else with a name: an event, a law, a product, a work. Found by a tagger only. */
  MISC
}
