package org.dateline.annotator.entities;

/** What an entry of the knowledge tables is, beyond its type. */
enum EntryKind {
  /** A state or territory. */
  COUNTRY,

  /** The capital of a state, whose name may stand for the government. */
  CAPITAL,

  /** A building or department whose name stands for the government. */
  SEAT,

  /** A people, or what belongs to a country. */
  PEOPLE,

  /** Anything else. */
  OTHER;

  /** Whether the name can stand for the government of a state. */
  boolean standsForGovernment() {
    return this == COUNTRY || this == CAPITAL || this == SEAT;
  }
}
