package org.dateline.annotator.quotes;

import java.util.HashMap;
import java.util.Map;

/** Parts of speech of Universal Dependencies. */
enum Pos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  private static final Map<String, Pos> BY_NAME = new HashMap<>();

  static {
    for (Pos pos : values()) {
      BY_NAME.put(pos.name(), pos);
    }
  }

  /** Returns the part of speech of a tag; {@link #X} where the tag is unknown or missing. */
  static Pos of(String tag) {
    return BY_NAME.getOrDefault(tag, X);
  }

  /** Tells whether a noun phrase can end with such a word. */
  boolean isNominal() {
    return this == NOUN || this == PROPN || this == NUM || this == PRON || this == SYM;
  }

  boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
