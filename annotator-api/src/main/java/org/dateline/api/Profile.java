package org.dateline.api;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * How much a component may spend to be right: the values of its parameter {@link
 * ComponentParameters#PROFILE}.
 *
 * @since 0.1.0
 */
public enum Profile {
  /** Rules and tables alone. */
  RULES,

  /** Rules and a linear model. */
  FAST,

  /** The same with an encoder beside the linear model: slower, and right more often. */
  ACCURATE;

  /** Returns the value as it stands in the parameter: the name in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the profile with a name.
   *
   * @throws IOException if there is none; the message names those that there are
   */
  public static Profile of(String label) throws IOException {
    for (Profile profile : values()) {
      if (profile.label().equals(label)) {
        return profile;
      }
    }
    throw new IOException(
        String.format(
            Locale.ROOT,
            "Parameter 'profile' is '%s', expected one of %s",
            label,
            Arrays.stream(values()).map(Profile::label).toList()));
  }
}
