package org.dateline.annotator.quotes;

import org.dateline.api.MentionType;

/**
 * A mention of an entity, as far as speakers care.
 *
 * @param span where it stands
 * @param entity the chain of its entity, or {@code null}
 * @param form name, nominal or pronoun
 * @param type PERSON, ORG, GPE …, or {@code null}
 * @param name canonical name of the entity, or {@code null}
 * @param gender f, m or {@code null}
 */
record Mention(
    Span span, String entity, MentionType form, String type, String name, String gender) {

  boolean isName() {
    return form == MentionType.NAME;
  }

  boolean isPerson() {
    return "PERSON".equals(type);
  }
}
