package org.dateline.annotator.quotes;

import java.util.Arrays;
import java.util.Locale;

/** What a reporting word can govern. */
enum Frame {
  /** Whatever words there are, even where they are no clause. */
  WORDS,

  /** Something reported, but only together with a particle, as in "point out". */
  PARTICLE,

  /** Words in quotation marks. */
  QUOTE,

  /** A clause, with "that" or without. */
  CLAUSE,

  /** A clause with "that". */
  THAT,

  /** A clause with "whether", "if" or a question word. */
  QUESTION,

  /** "to" and a verb. */
  INFINITIVE,

  /** The person spoken to, before the words reported. */
  HEARER,

  /** A noun phrase that stands for the words. */
  OBJECT,

  /** An object, and what it is called. */
  LABEL;

  /**
   * Reads the name of a frame as it stands in a resource file.
   *
   * @param place file and line, for the message
   * @throws IllegalArgumentException if there is none of that name
   */
  static Frame of(String name, String place) {
    for (Frame frame : values()) {
      if (frame.name().equalsIgnoreCase(name)) {
        return frame;
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "%s: there is no frame '%s'; the frames are %s",
            place,
            name,
            Arrays.toString(values()).toLowerCase(Locale.ROOT)));
  }
}
