package org.dateline.annotator.quotes;

import java.util.Arrays;
import java.util.Locale;
import org.dateline.learning.pos.UniversalTag;

/** The tokens of an article in the form that the rules read: one array per property. */
final class NewsText {

  private final String text;
  private final Blocks blocks;
  private final int[] begins;
  private final int[] ends;
  private final UniversalTag[] tags;
  private final int[] sentences;
  private final String[] words;

  /**
   * Makes the view of a text.
   *
   * @param begins offsets where the tokens begin, ascending, in UTF-16 code units
   * @param ends offsets where they end, exclusive
   * @param tags their parts of speech
   * @param sentences the number of the sentence of each
   */
  NewsText(
      String text, Blocks blocks, int[] begins, int[] ends, UniversalTag[] tags, int[] sentences) {
    this.text = text;
    this.blocks = blocks;
    this.begins = begins;
    this.ends = ends;
    this.tags = tags;
    this.sentences = sentences;
    words = new String[begins.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.substring(begins[i], ends[i]).toLowerCase(Locale.ROOT);
    }
  }

  String text() {
    return text;
  }

  Blocks blocks() {
    return blocks;
  }

  int size() {
    return begins.length;
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Returns the first token that begins at an offset or after it. */
  int tokenAt(int offset) {
    int i = Arrays.binarySearch(begins, offset);
    return i >= 0 ? i : -i - 1;
  }

  UniversalTag pos(int token) {
    return tags[token];
  }

  int sentence(int token) {
    return sentences[token];
  }

  /** Returns a token in lower case. */
  String word(int token) {
    return words[token];
  }
}
