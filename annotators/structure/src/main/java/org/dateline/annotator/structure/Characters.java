package org.dateline.annotator.structure;

/** Classes of characters, after the Unicode categories, as tokens need them. */
final class Characters {

  private Characters() {}

  /** Returns whether nothing is to be seen: white space, a control or a format character. */
  static boolean isInvisible(int cp) {
    if (cp < 0x80) {
      return cp <= ' ' || cp == 0x7F;
    }
    return switch (Character.getType(cp)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Returns whether a character ends a line, alone or as a part of CR LF. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Returns whether a word can begin with it: a letter or a digit. */
  static boolean isWordStart(int cp) {
    if (cp < 0x80) {
      return cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z' || cp >= '0' && cp <= '9';
    }
    return Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.LETTER_NUMBER;
  }

  /** Returns whether a word can go on with it: a letter, digit, mark, joiner or low line. */
  static boolean isWordPart(int cp) {
    if (cp < 0x80) {
      return cp == '_' || isWordStart(cp);
    }
    return isWordStart(cp) || isMark(cp) || cp == 0xAD || cp == 0x200C || cp == 0x200D;
  }

  /** Returns whether a character belongs to the one before it. */
  static boolean isMark(int cp) {
    return switch (Character.getType(cp)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Returns whether it is a skin tone, a joiner or a tag that changes the emoji before it. */
  static boolean isEmojiModifier(int cp) {
    return cp >= 0x1F3FB && cp <= 0x1F3FF || cp >= 0xE0020 && cp <= 0xE007F;
  }

  /** Returns whether two of it make a flag. */
  static boolean isRegionalIndicator(int cp) {
    return cp >= 0x1F1E6 && cp <= 0x1F1FF;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
  }

  /** Returns whether it joins the parts of a compound word. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(int cp) {
    return cp < 0x80
        ? cp >= 'A' && cp <= 'Z'
        : Character.isUpperCase(cp) || Character.isTitleCase(cp);
  }

  static boolean isLower(int cp) {
    return cp < 0x80 ? cp >= 'a' && cp <= 'z' : Character.isLowerCase(cp);
  }
}
