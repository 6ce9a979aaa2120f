package org.dateline.api;

import java.util.Locale;

/**
 * Who holds an attitude: the values of {@code TargetSentiment:holderKind}.
 *
 * @since 0.1.0
 */
public enum HolderKind {
  /** The author of the article. */
  AUTHOR,

  /** Somebody whom the article reports. */
  SOURCE;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
