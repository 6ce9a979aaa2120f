package org.dateline.learning.attribution;

import java.util.Arrays;

/**
 * The tokens of a paragraph or heading. It is filled anew for each and keeps its arrays. Offsets
 * are UTF-16 code units in the text of the document, end exclusive. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class TokenSequence {

  private String text = "";
  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int[] partsOfSpeech = new int[256];
  private boolean[] sentenceStarts = new boolean[256];
  private int size;

  /** Removes all tokens and begins anew on a text. */
  public void reset(String documentText) {
    text = documentText;
    size = 0;
  }

  /**
   * Adds a token after the last one.
   *
   * @param partOfSpeech tag of Universal Dependencies, or null if there is none
   * @param startsSentence whether it is the first of its sentence
   */
  public void add(int begin, int end, String partOfSpeech, boolean startsSentence) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      partsOfSpeech = Arrays.copyOf(partsOfSpeech, 2 * size);
      sentenceStarts = Arrays.copyOf(sentenceStarts, 2 * size);
    }
    begins[size] = begin;
    ends[size] = end;
    partsOfSpeech[size] = partOfSpeech == null ? 0 : partOfSpeech.hashCode();
    sentenceStarts[size] = startsSentence || size == 0;
    size++;
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns the offset of a token. */
  public int begin(int token) {
    return begins[token];
  }

  /** Returns the offset after a token. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns the text of the document. */
  public String text() {
    return text;
  }

  int partOfSpeech(int token) {
    return partsOfSpeech[token];
  }

  /** Tells whether a token is the first of its sentence. */
  public boolean startsSentence(int token) {
    return sentenceStarts[token];
  }
}
