package org.dateline.annotator.quotes;

/** What a mark turned out to be. */
enum MarkUse {
  /** It bounds a marked stretch. */
  BOUND,

  /** It stands for a left-out letter or in a possessive. */
  APOSTROPHE,

  /** It is a sign of feet, inches, minutes or seconds. */
  MEASURE,

  /** It belongs to nothing that can be recognized. */
  STRAY
}
