package org.dateline.learning.pos;

import java.util.Arrays;

/**
 * Hashes of the forms of each token of a sentence, and the tags that its form leaves possible.
 * Curly and straight marks are the same. Keeps its arrays; not thread-safe.
 */
final class WordForms {

  /** Kinds of case; what has no letter is OTHER. */
  static final int LOWER = 0;

  static final int CAPITAL = 1;
  static final int CAPITALS = 2;
  static final int MIXED = 3;
  static final int NUMBER = 4;
  static final int OTHER = 5;

  private static final int SEED = 17;

  /** What a word can be that is in no closed class. */
  private static final int OPEN =
      UniversalTag.ADJ.mask()
          | UniversalTag.ADV.mask()
          | UniversalTag.INTJ.mask()
          | UniversalTag.NOUN.mask()
          | UniversalTag.NUM.mask()
          | UniversalTag.PROPN.mask()
          | UniversalTag.VERB.mask()
          | UniversalTag.X.mask();

  /** What a word can be whose capital the place in the sentence does not explain. */
  private static final int NAME =
      UniversalTag.ADJ.mask()
          | UniversalTag.NUM.mask()
          | UniversalTag.PROPN.mask()
          | UniversalTag.X.mask();

  /**
   * Classes of words that are written in capitals to stress them. Others are abbreviations, such as
   * "IT" and "US".
   */
  private static final int EMPHASIZED = UniversalTag.ADV.mask() | UniversalTag.PART.mask();

  private static final int LEAST_TITLE_WORDS = 3;
  private static final int SMALL_WORD = 4;

  int[] begins = new int[128];
  int[] ends = new int[128];
  int[] word = new int[128];
  int[] suffix2 = new int[128];
  int[] suffix3 = new int[128];
  int[] suffix4 = new int[128];
  int[] cases = new int[128];

  /** Hash of the part after the last hyphen; that of the word where there is none. */
  int[] lastPart = new int[128];

  /** Tags that are possible, as bit masks. */
  int[] possible = new int[128];

  /** Whether a capital may come from the place in the sentence alone. */
  boolean[] initial = new boolean[128];

  int size;

  /** Whether most words are capitalised or all letters are capitals, as in a headline. */
  boolean headline;

  private final ClosedClasses closed;

  WordForms(ClosedClasses closed) {
    this.closed = closed;
  }

  void clear() {
    size = 0;
  }

  void add(int begin, int end) {
    if (size == begins.length) {
      grow();
    }
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  private void grow() {
    int length = 2 * size;
    begins = Arrays.copyOf(begins, length);
    ends = Arrays.copyOf(ends, length);
    word = new int[length];
    suffix2 = new int[length];
    suffix3 = new int[length];
    suffix4 = new int[length];
    cases = new int[length];
    lastPart = new int[length];
    possible = new int[length];
    initial = new boolean[length];
  }

  /** Reads the forms of the tokens that were added. */
  void read(String text) {
    for (int i = 0; i < size; i++) {
      readToken(text, i);
    }
    headline = isHeadline();
    boolean starts = true;
    for (int i = 0; i < size; i++) {
      initial[i] = starts;
      possible[i] = possible(text, i, starts);
      starts = cases[i] == OTHER && opens(text, begins[i], starts);
    }
  }

  private void readToken(String text, int i) {
    int begin = begins[i];
    int end = ends[i];
    int hash = SEED;
    int part = 0;
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      char f = folded(c);
      hash = hash * 31 + f;
      part = part * 31 + f;
      if (f >= 'a' && f <= 'z') {
        upper += c == f ? 0 : 1;
        lower += c == f ? 1 : 0;
      } else if (f >= '0' && f <= '9') {
        digits++;
      } else if (f == '-') {
        part = SEED;
      } else if (f > 0x7F) {
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
      }
    }
    word[i] = hash;
    lastPart[i] = part;
    cases[i] = kind(text.charAt(begin), upper, lower, digits);
    suffix2[i] = suffix(text, begin, end, 2);
    suffix3[i] = suffix(text, begin, end, 3);
    suffix4[i] = suffix(text, begin, end, 4);
  }

  private static int kind(char first, int upper, int lower, int digits) {
    if (upper + lower == 0) {
      return digits > 0 ? NUMBER : OTHER;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0 && upper > 1) {
      return CAPITALS;
    }
    return upper == 1 && Character.isUpperCase(first) ? CAPITAL : MIXED;
  }

  private static int suffix(String text, int begin, int end, int length) {
    return hash(text, Math.max(begin, end - length), end);
  }

  /** Returns a hash without regard to case and to the form of marks. */
  static int hash(String text, int begin, int end) {
    int hash = SEED;
    for (int at = begin; at < end; at++) {
      hash = hash * 31 + folded(text.charAt(at));
    }
    return hash;
  }

  /** All longer words have a capital, and there are some; or there is no small letter at all. */
  private boolean isHeadline() {
    int longer = 0;
    int words = 0;
    boolean capitals = true;
    for (int i = 0; i < size; i++) {
      if (cases[i] >= NUMBER) {
        continue;
      }
      words++;
      capitals = capitals && cases[i] == CAPITALS;
      if (ends[i] - begins[i] > SMALL_WORD) {
        if (cases[i] == LOWER) {
          return false;
        }
        longer++;
      }
    }
    return longer >= LEAST_TITLE_WORDS || capitals && words >= LEAST_TITLE_WORDS;
  }

  /** Returns whether a capital after a token may just begin a sentence or a quotation. */
  private static boolean opens(String text, int begin, boolean before) {
    char c = text.charAt(begin);
    return ",-/&'\u2019%$".indexOf(c) >= 0 ? before : true;
  }

  private int possible(String text, int i, boolean starts) {
    int known = closed.tags(text, begins[i], ends[i], word[i]);
    return switch (cases[i]) {
      case NUMBER -> UniversalTag.NUM.mask();
      case OTHER -> known == 0 ? mark(text.codePointAt(begins[i])) : known;
      case LOWER -> known == 0 ? OPEN : known;
      case CAPITAL -> capital(known, starts || headline);
      case CAPITALS -> known == 0 ? OPEN : headline ? known : OPEN | known & EMPHASIZED;
      default -> known == 0 ? OPEN : known | UniversalTag.PROPN.mask();
    };
  }

  private static int capital(int known, boolean explained) {
    if (explained) {
      return known == 0 ? OPEN : known;
    }
    return known == 0 ? NAME : known | UniversalTag.PROPN.mask();
  }

  private static int mark(int cp) {
    return switch (Character.getType(cp)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.SURROGATE ->
          UniversalTag.SYM.mask();
      default -> UniversalTag.PUNCT.mask();
    };
  }

  /** Returns a character without regard to case and to the form of marks. */
  static char folded(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2010', '\u2011', '\u2013', '\u2014', '\u2015' -> '-';
      default -> Character.toLowerCase(c);
    };
  }
}
