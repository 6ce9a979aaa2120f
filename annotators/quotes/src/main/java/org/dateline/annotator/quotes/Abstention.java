package org.dateline.annotator.quotes;

import java.util.Locale;

/**
 * Why a quotation is left without a speaker. The labels stand in {@code why} after "no speaker: "
 * and are part of the record's contract: further ones may come, none changes its meaning.
 */
enum Abstention {
  /** No words that report go with the quotation, nor does it go on with one that has them. */
  NO_CUE("no words that report are found with it"),

  /** Words report it, but no mention of a source is found with them. */
  NO_SOURCE("nobody is named or described with the cue"),

  /** The source is a pronoun of the third person, and nobody in reach is clearly meant. */
  PRONOUN("nobody in reach is clearly meant"),

  /** The source is a pronoun of the first or second person: whoever speaks there is not known. */
  FIRST_PERSON("who writes or speaks here is not known"),

  /** The source is a relative pronoun, and nobody is named or described right before it. */
  RELATIVE("nobody is named or described right before it");

  private final String meaning;

  Abstention(String meaning) {
    this.meaning = meaning;
  }

  /** Returns the name as it stands in records. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns label and meaning for {@code why}. */
  String why() {
    return "no speaker: " + label() + " (" + meaning + ")";
  }

  /** Returns the same with the words of the source that is not resolved. */
  String why(String source) {
    return "no speaker: " + label() + " ('" + source + "': " + meaning + ")";
  }
}
