package org.dateline.annotator.quotes;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** What finds attributions. */
enum Profile {
  /** Rules and word lists alone. */
  RULES,

  /** Rules, a linear tagger and a linker. */
  FAST,

  /** The same with an encoder beside the linear tagger. */
  ACCURATE;

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the profile with a name.
   *
   * @throws IOException if there is none; the message names those that there are
   */
  static Profile of(String label) throws IOException {
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
