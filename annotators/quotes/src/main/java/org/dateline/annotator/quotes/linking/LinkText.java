package org.dateline.annotator.quotes.linking;

import java.util.BitSet;
import org.dateline.learning.Hash;

/**
 * The tokens of an article as the linker reads them. Of tokens, ends are exclusive.
 *
 * @since 0.1.0
 */
public final class LinkText {

  /** The token is in no quotation marks. */
  public static final int NO_REGION = -1;

  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] partsOfSpeech;
  private final int[] sentences;
  private final int[] paragraphs;
  private final int[] regions;
  private final BitSet relatives;
  private final int[] words;
  private final int[] wordsBefore;

  /**
   * Takes over arrays with one item for each token.
   *
   * @param begins offsets in the text, ascending, in UTF-16 code units
   * @param ends offsets, exclusive
   * @param partsOfSpeech any numbers, the same as when the models were trained
   * @param sentences numbers that do not fall
   * @param paragraphs numbers that do not fall
   * @param regions which quotation marks the token is in, the marks included, or {@link #NO_REGION}
   * @param relatives tokens that begin a relative clause
   */
  public LinkText(
      String text,
      int[] begins,
      int[] ends,
      int[] partsOfSpeech,
      int[] sentences,
      int[] paragraphs,
      int[] regions,
      BitSet relatives) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.partsOfSpeech = partsOfSpeech;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    this.regions = regions;
    this.relatives = relatives;
    words = new int[begins.length];
    wordsBefore = new int[begins.length + 1];
    for (int i = 0; i < words.length; i++) {
      words[i] = Hash.lowerCase(text, begins[i], ends[i]);
      wordsBefore[i + 1] = wordsBefore[i] + (hasLetter(i) ? 1 : 0);
    }
  }

  private boolean hasLetter(int token) {
    for (int i = begins[token]; i < ends[token]; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of tokens. */
  public int size() {
    return begins.length;
  }

  /** Returns the offset of a token. */
  public int begin(int token) {
    return begins[token];
  }

  /** Returns the offset after a token. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns the hash of a token without regard to case; 0 beyond the ends. */
  int word(int token) {
    return token < 0 || token >= words.length ? 0 : words[token];
  }

  int partOfSpeech(int token) {
    return token < 0 || token >= words.length ? -1 : partsOfSpeech[token];
  }

  int sentence(int token) {
    return sentences[token];
  }

  int paragraph(int token) {
    return paragraphs[token];
  }

  /** Returns which quotation marks a token is in, or {@link #NO_REGION}. */
  int region(int token) {
    return regions[token];
  }

  boolean isQuoted(int token) {
    return regions[token] != NO_REGION;
  }

  boolean isRelative(int token) {
    return relatives.get(token);
  }

  /** Tells whether a token has a letter or digit. */
  public boolean isWord(int token) {
    return wordsBefore[token + 1] > wordsBefore[token];
  }

  /** Counts the words among tokens. */
  int words(int begin, int end) {
    return wordsBefore[Math.max(begin, end)] - wordsBefore[begin];
  }

  /** Tells whether a token is this one character. */
  boolean is(int token, char c) {
    return token >= 0
        && token < words.length
        && ends[token] - begins[token] == 1
        && text.charAt(begins[token]) == c;
  }

  boolean isDash(int token) {
    return token < words.length
        && Character.getType(text.charAt(begins[token])) == Character.DASH_PUNCTUATION;
  }

  boolean isCapitalized(int token) {
    return Character.isUpperCase(text.charAt(begins[token]));
  }

  boolean startsSentence(int token) {
    return token == 0 || sentences[token] != sentences[token - 1];
  }

  /** Tells whether a word ends with these letters. */
  boolean endsWith(int token, String letters) {
    return text.regionMatches(true, ends[token] - letters.length(), letters, 0, letters.length());
  }
}
