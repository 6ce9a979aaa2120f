package org.dateline.learning.pos;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  private static final Map<String, UniversalTag> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Enum::name, tag -> tag));

  /** Returns the part of speech with a name; {@link #X} where it is unknown or {@code null}. */
  public static UniversalTag of(String name) {
    return name == null ? X : BY_NAME.getOrDefault(name, X);
  }

  /** Tells whether a noun phrase can end with such a word. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == NUM || this == PRON || this == SYM;
  }

  /** Tells whether it is a verb or auxiliary verb. */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }

  /** Returns the set that has just this tag, as a bit mask. */
  public int mask() {
    return 1 << ordinal();
  }

  /** Returns the names of all tags, in order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
