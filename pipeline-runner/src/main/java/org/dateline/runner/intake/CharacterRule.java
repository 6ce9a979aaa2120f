package org.dateline.runner.intake;

/**
 * Which characters an output can hold. The rules are ordered from lenient to strict: a stricter one
 * allows nothing that a more lenient one forbids.
 *
 * @since 0.1.0
 */
public enum CharacterRule {

  /** Every UTF-16 code unit, lone surrogates included. */
  ANY,

  /** All of Unicode; lone surrogates have no form in UTF-8. */
  WELL_FORMED,

  /**
   * The characters of XML 1.0: no control characters but tab, line feed and carriage return, no
   * U+FFFE and U+FFFF, no lone surrogates.
   */
  XML;

  /** Returns the stricter of the two rules. */
  public CharacterRule and(CharacterRule other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Tells whether the code unit at an index may stand there.
   *
   * @param index of a UTF-16 code unit
   */
  boolean allows(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c >= ' ' && c < Character.MIN_SURROGATE) {
      return true;
    }
    if (Character.isSurrogate(c)) {
      return this == ANY || isPaired(text, index);
    }
    return this != XML || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c < 0xFFFE;
  }

  private static boolean isPaired(CharSequence text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
