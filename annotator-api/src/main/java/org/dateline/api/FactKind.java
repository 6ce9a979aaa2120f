package org.dateline.api;

import java.util.Locale;

/**
 * What a publication fact is: the values of {@code PublicationFact:kind}.
 *
 * @since 0.1.0
 */
public enum FactKind {
  /** Place and agency at the head of the report. */
  DATELINE,

  /** The author. */
  BYLINE,

  /** The day of publication. */
  DATE,

  /** The medium that the text was taken from. */
  PUBLISHER;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
