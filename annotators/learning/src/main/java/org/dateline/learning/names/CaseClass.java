package org.dateline.learning.names;

/** How a word is written. The order is part of the features. */
enum CaseClass {
  /** All letters small. */
  SMALL,
  /** A capital, then small letters. */
  CAPITAL,
  /** One letter, a capital. */
  ONE_CAPITAL,
  /** Two letters or more, all capitals. */
  CAPITALS,
  /** Small first, with capitals. */
  INNER_CAPITAL,
  /** Digits, no letters. */
  NUMBER,
  /** Neither letters nor digits. */
  OTHER;

  static final int COUNT = values().length;

  static CaseClass of(CharSequence word) {
    boolean upper = false;
    boolean lower = false;
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        upper = true;
      } else if (Character.isLetter(c)) {
        lower = true;
      } else if (Character.isDigit(c)) {
        digit = true;
      }
    }
    if (!upper && !lower) {
      return digit ? NUMBER : OTHER;
    }
    if (!lower) {
      return word.length() == 1 ? ONE_CAPITAL : CAPITALS;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return CAPITAL;
    }
    return upper ? INNER_CAPITAL : SMALL;
  }

  /** Whether there is a capital in it. */
  boolean capitals() {
    return letters() && this != SMALL;
  }

  boolean letters() {
    return this != NUMBER && this != OTHER;
  }

  boolean allCapitals() {
    return this == ONE_CAPITAL || this == CAPITALS;
  }
}
