package org.dateline.api;

import java.util.Locale;

/**
 * How the speaker of a quotation was found: the values of {@code Quotation:attribution}.
 *
 * @since 0.1.0
 */
public enum AttributionKind {
  /** By a name beside the cue. */
  EXPLICIT,

  /** By a pronoun beside the cue. */
  PRONOUN,

  /** By a description beside the cue. */
  NOMINAL,

  /** From a neighbouring quotation. */
  CARRIED,

  /** Not found. */
  NONE;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
