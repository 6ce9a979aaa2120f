package org.dateline.api;

import java.util.Locale;

/**
 * Kinds of headings: the values of {@code Div:divType} on a {@code Heading} of DKPro Core.
 *
 * @since 0.1.0
 */
public enum HeadingKind {
  /** The headline of the article. */
  HEADLINE,

  /** A heading within the article. */
  SUBHEADLINE;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
