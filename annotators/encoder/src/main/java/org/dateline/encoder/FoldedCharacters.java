package org.dateline.encoder;

import java.text.Normalizer;

/**
 * How uncased BERT models see a character: lower-cased, without accents, some not at all. Follows
 * the normalizer and the pre-tokenizer of the reference implementation (Devlin et al. 2019; the
 * <i>BertNormalizer</i> of Hugging Face tokenizers), which do this with Unicode categories.
 */
final class FoldedCharacters {

  /** The character is not seen: a control character, a combining mark, U+FFFD. */
  static final int IGNORED = -1;

  /** The character ends a word. */
  static final int SPACE = -2;

  /** The character becomes several; {@link #decomposed} has them. */
  static final int SEVERAL = -3;

  // Latin, Greek, Cyrillic … and the punctuation of news: what is looked up most.
  private static final int TABLE_SIZE = 0x2100;
  private static final int[] TABLE = new int[TABLE_SIZE];
  private static final boolean[] PUNCTUATION = new boolean[TABLE_SIZE];

  static {
    for (int c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = find(c);
      PUNCTUATION[c] = findPunctuation(c);
    }
  }

  private FoldedCharacters() {}

  /** The code point that a model sees, or one of the three special values. */
  static int fold(int codePoint) {
    return codePoint < TABLE_SIZE ? TABLE[codePoint] : find(codePoint);
  }

  /** Whether a folded character is a word of its own: ASCII symbols, all Unicode punctuation. */
  static boolean isPunctuation(int folded) {
    return folded < TABLE_SIZE ? PUNCTUATION[folded] : findPunctuation(folded);
  }

  /** The ideographs that are words of their own, in the blocks that the reference names. */
  static boolean isIdeograph(int codePoint) {
    return codePoint >= 0x3400
        && (codePoint <= 0x4DBF
            || codePoint >= 0x4E00 && codePoint <= 0x9FFF
            || codePoint >= 0xF900 && codePoint <= 0xFAFF
            || codePoint >= 0x20000 && codePoint <= 0x2A6DF
            || codePoint >= 0x2A700 && codePoint <= 0x2B81F
            || codePoint >= 0x2B920 && codePoint <= 0x2CEAF
            || codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }

  /** The canonical decomposition in lower case, without combining marks. */
  static String decomposed(int codePoint) {
    String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static int find(int codePoint) {
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      return SPACE;
    }
    switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
        return SPACE;
      }
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> {
        return IGNORED;
      }
      default -> {
        if (codePoint == 0xFFFD) {
          return IGNORED;
        }
      }
    }
    String parts = decomposed(codePoint);
    if (parts.isEmpty()) {
      return IGNORED;
    }
    int first = parts.codePointAt(0);
    return Character.charCount(first) == parts.length() ? first : SEVERAL;
  }

  private static boolean findPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
