package org.dateline.encoder;

/**
 * How a token is written: what an uncased vocabulary takes away, given back to models that have an
 * input {@code case_ids}. The ordinal is what the model gets, so the order is part of every such
 * model.
 *
 * @since 0.1.0
 */
public enum CaseShape {
  /** Letters, none of them a capital: {@code minister}. */
  LOWER,

  /** A capital first and small letters or nothing after it: {@code Moscow}, {@code I}. */
  INITIAL,

  /** Capitals only, at least two characters: {@code NATO}. */
  UPPER,

  /** A capital after the first character: {@code al-Assad}. */
  MIXED,

  /** No letter, a digit first: {@code 1,500}. */
  NUMBER,

  /** No letter and no digit first, and the special pieces: {@code —}. */
  OTHER;

  /** The shape of a stretch of text that is not empty. */
  public static CaseShape of(String text, int begin, int end) {
    boolean letter = false;
    boolean upper = false;
    boolean lower = false;
    for (int i = begin; i < end; ) {
      int c = text.codePointAt(i);
      letter |= Character.isLetter(c);
      upper |= Character.isUpperCase(c);
      lower |= Character.isLowerCase(c);
      i += Character.charCount(c);
    }
    int first = text.codePointAt(begin);
    if (!letter) {
      return Character.isDigit(first) ? NUMBER : OTHER;
    }
    if (!upper) {
      return LOWER;
    }
    if (!lower) {
      return begin + Character.charCount(first) < end ? UPPER : INITIAL;
    }
    return Character.isUpperCase(first) ? INITIAL : MIXED;
  }
}
