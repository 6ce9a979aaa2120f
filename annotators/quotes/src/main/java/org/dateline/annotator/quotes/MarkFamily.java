package org.dateline.annotator.quotes;

/** The marks that open and close each other. */
enum MarkFamily {
  /** “ ” „ " and their like. */
  DOUBLE,

  /** ‘ ’ ' and their like, most of which are apostrophes. */
  SINGLE,

  /** « » ‹ ›. */
  GUILLEMET,

  /** Signs of feet, inches, minutes and seconds: never quotation marks. */
  MEASURE
}
