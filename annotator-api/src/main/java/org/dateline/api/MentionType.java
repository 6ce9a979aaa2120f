package org.dateline.api;

import java.util.Locale;

/**
 * The form of a mention: the values of {@code EntityMention:mentionType}.
 *
 * @since 0.1.0
 */
public enum MentionType {
  /** A name. */
  NAME,

  /** A description such as "the secretary". */
  NOMINAL,

  /** A pronoun. */
  PRONOUN;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
