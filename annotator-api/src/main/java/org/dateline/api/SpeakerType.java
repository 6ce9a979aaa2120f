package org.dateline.api;

import java.util.Locale;

/**
 * What a speaker is: the values of {@code Quotation:speakerType}.
 *
 * @since 0.1.0
 */
public enum SpeakerType {
  /** A person whom the text identifies. */
  PERSON,

  /** An organization. */
  ORGANIZATION,

  /** A government, often named by its capital or country. */
  GOVERNMENT,

  /** Several people, not named one by one. */
  GROUP,

  /** An unnamed source who speaks to the press. */
  ANONYMOUS,

  /** Not known. */
  UNKNOWN;

  /** Returns the value as it stands in features and in records: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
