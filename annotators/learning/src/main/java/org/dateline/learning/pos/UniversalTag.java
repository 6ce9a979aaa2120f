package org.dateline.learning.pos;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of speech of Universal Dependencies (version 2). Their order is that of the labels of a
 * model.
 *
 * @since 0.1.0
 */
public enum UniversalTag {
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

  /** Returns the set that has just this tag, as a bit mask. */
  public int mask() {
    return 1 << ordinal();
  }

  /** Returns the names of all tags, in order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
