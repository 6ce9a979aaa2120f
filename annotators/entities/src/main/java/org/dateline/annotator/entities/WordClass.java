package org.dateline.annotator.entities;

import java.util.Locale;

/** The classes of words in {@link Words}; the table says what each is. */
enum WordClass {
  ADDRESS_VERB,
  AUXILIARY,
  BESIDES,
  COMMITTEE,
  CONNECTOR,
  DIRECTION,
  FUNCTION,
  GENERIC_ORGAN,
  INDEFINITE,
  INSIDE,
  KIN,
  MODAL,
  NAME_SUFFIX,
  NOT_A_NAME,
  ORGANIZATION_NOUN,
  PARTICLE,
  PARTY_NOUN,
  PARTY_PREPOSITION,
  PARTY_VERB,
  PLACE_NOUN,
  PLACE_PREPOSITION,
  PLACE_WORD,
  PREFIX,
  PRONOUN_F,
  PRONOUN_M,
  SPEECH_VERB,
  STATE_ADJECTIVE,
  STATE_NOUN,
  STATUS;

  /** Returns the name that the class has in the table. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
