package org.dateline.api;

import java.util.Locale;

/**
 * What an indicator of credibility speaks of: the values of {@code CredibilityIndicator:scope}.
 *
 * @since 0.1.0
 */
public enum IndicatorScope {
  /** The words that it covers. */
  SPAN,

  /** The whole document. */
  DOCUMENT;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
