package org.dateline.annotator.quotes;

/** The side of a stretch on which a mark can stand. */
enum MarkSide {
  /** It opens. */
  OPEN,

  /** It closes. */
  CLOSE,

  /** Glyph and surroundings do not tell; it depends on what is open. */
  EITHER,

  /** Neither. */
  NONE
}
