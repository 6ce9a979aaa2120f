package org.dateline.api;

import java.util.Locale;

/**
 * The rating of a document: the values of {@code CredibilityAssessment:rating}.
 *
 * @since 0.1.0
 */
public enum CredibilityRating {
  /** Claims are attributed to named sources throughout. */
  HIGH,

  /** Some of the claims can be checked. */
  MEDIUM,

  /** Few of the claims can be traced to a source. */
  LOW;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
