package org.dateline.learning;

/**
 * The hash functions of features. They are part of the format of models: a change of one makes all
 * models useless, and needs a new version of the format.
 *
 * @since 0.1.0
 */
public final class Hash {

  private static final int SEED = 17;

  private Hash() {}

  /** Returns the hash of the answer to a question, in all 32 bits equally well mixed. */
  public static int feature(int template, int value) {
    int h = value * 0x9E3779B1 + template * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 12;
    h *= 0x297A2D39;
    return h ^ h >>> 15;
  }

  /** Returns a hash of two values in this order. */
  public static int pair(int first, int second) {
    return first * 0x01000193 + second ^ first >>> 13;
  }

  /** Returns a hash of three values in this order. */
  public static int triple(int first, int second, int third) {
    return pair(pair(first, second), third);
  }

  /**
   * Returns a hash of a stretch of text without regard to case.
   *
   * @param begin offset of the first UTF-16 code unit
   * @param end offset after the last
   */
  public static int lowerCase(CharSequence text, int begin, int end) {
    int h = SEED;
    for (int i = begin; i < end; i++) {
      h = h * 31 + Character.toLowerCase(text.charAt(i));
    }
    return h;
  }
}
