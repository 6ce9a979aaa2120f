package org.dateline.annotator.entities;

import java.util.Locale;

/** The classes of words in {@link Words}; the table says what each is. */
enum WordClass {
  ADDRESS_VERB,
  ATTITUDE_NOUN,
  AUXILIARY,
  BEATEN_BY,
  BESIDES,
  BORDERING,
  COMES_FROM_PEOPLE,
  COMMITTEE,
  CONNECTOR,
  DIRECTION,
  FUNCTION,
  GENERIC_ORGAN,
  INDEFINITE,
  INSIDE,
  KIN,
  LOSES_TO,
  MODAL,
  NAME_SUFFIX,
  NOT_A_NAME,
  OF_PEOPLE,
  OPPOSING,
  ORGANIZATION_NOUN,
  PARTICLE,
  PARTY_NOUN,
  PARTY_PREPOSITION,
  PARTY_VERB,
  PLACE_FEATURE,
  PLACE_NOUN,
  PLACE_PARTICIPLE,
  PLACE_PREPOSITION,
  PLACE_VERB,
  PLACE_WORD,
  PLAYS_FOR,
  PLURAL_VERB,
  PREFIX,
  PRONOUN_F,
  PRONOUN_M,
  SPEECH_VERB,
  STATE_ADJECTIVE,
  STATE_NOUN,
  STATIVE_VERB,
  STATUS,
  STORM,
  TEAM_NOUN,
  TEAM_TITLE,
  TEAM_VERB,
  TERRITORY_VERB,
  TIME_NOUN,
  WINS_OVER;

  /** Returns the name that the class has in the table. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
