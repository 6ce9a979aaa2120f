package org.dateline.learning.names;

import java.util.Arrays;

/**
 * The tokens of a document in sentences, with hints: names that rules or tables have found. It is
 * filled anew for each document and keeps its arrays. Offsets are UTF-16 code units, end exclusive.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public final class NameTokens {

  private static final int STEPS = 20;

  private String text = "";
  private int[] begins = new int[1024];
  private int[] ends = new int[1024];
  private int[] hints = new int[1024];
  private int[] strengths = new int[1024];
  private int[] sentenceStarts = new int[64];
  private int sentences;
  private int size;

  /** Removes all tokens and begins anew on a text. */
  public void reset(String documentText) {
    text = documentText;
    size = 0;
    sentences = 0;
  }

  /** Begins a sentence; the tokens added next belong to it. */
  public void startSentence() {
    if (sentences == sentenceStarts.length) {
      sentenceStarts = Arrays.copyOf(sentenceStarts, 2 * sentences);
    }
    sentenceStarts[sentences++] = size;
  }

  /**
   * Adds a token, which must not be empty, after the last one.
   *
   * @throws IllegalStateException if no sentence was begun
   */
  public void add(int begin, int end) {
    if (sentences == 0) {
      throw new IllegalStateException("A token stands in a sentence: begin one first");
    }
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      hints = Arrays.copyOf(hints, 2 * size);
      strengths = Arrays.copyOf(strengths, 2 * size);
    }
    begins[size] = begin;
    ends[size] = end;
    hints[size] = 0;
    strengths[size] = 0;
    size++;
  }

  /**
   * Gives a hint: rules take these tokens for a name.
   *
   * @param from index of the first token
   * @param to exclusive
   * @param type such as "PERSON"
   * @param confidence from 0 to 1
   */
  public void hint(int from, int to, String type, double confidence) {
    int strength = 1 + (int) Math.round(confidence * STEPS);
    for (int i = from; i < to; i++) {
      hints[i] = 2 * type.hashCode() + (i == from ? 1 : 0);
      strengths[i] = strength;
    }
  }

  /** Returns the text that the offsets belong to. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns the number of sentences. */
  public int sentences() {
    return sentences;
  }

  /** Returns the index of the first token of a sentence. */
  public int first(int sentence) {
    return sentenceStarts[sentence];
  }

  /** Returns the index after the last token of a sentence. */
  public int end(int sentence) {
    return sentence + 1 < sentences ? sentenceStarts[sentence + 1] : size;
  }

  /** Returns the offset of a token. */
  public int begin(int token) {
    return begins[token];
  }

  /** Returns the offset after a token. */
  public int endOf(int token) {
    return ends[token];
  }

  /** Returns the text of a token. */
  public String word(int token) {
    return text.substring(begins[token], ends[token]);
  }

  /**
   * Whether a token is written in one with the token before it, by a hyphen, dash or slash: so are
   * "-" and "US" in "Russia-US".
   */
  public boolean isJoined(int token) {
    return token > 0 && ends[token - 1] == begins[token] && (isJoint(token) || isJoint(token - 1));
  }

  private boolean isJoint(int token) {
    return NamePieces.isJoint(text.charAt(begins[token]));
  }

  /** Kind of the hint at a token: its type and whether it begins there; 0 for none. */
  int hint(int token) {
    return hints[token];
  }

  /** How sure the hint is, from 1 to 21; 0 for none. */
  int strength(int token) {
    return strengths[token];
  }
}
