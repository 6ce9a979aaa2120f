package org.dateline.annotator.entities;

/**
 * An entity that the knowledge tables know.
 *
 * @param name canonical name
 * @param country ISO 3166-1 alpha-2 code, or {@code null}
 * @param id Wikidata id, or {@code null}
 * @param gender {@code f} or {@code m} of a person, or {@code null}
 */
record KnowledgeEntry(
    EntityType type, EntryKind kind, String name, String country, String id, String gender) {}
