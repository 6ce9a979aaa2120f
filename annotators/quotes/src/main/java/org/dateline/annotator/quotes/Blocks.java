package org.dateline.annotator.quotes;

import java.util.Arrays;

/** The paragraphs and headings of a text, as far as quotations care: where each begins and ends. */
final class Blocks {

  private final int[] begins;
  private final int[] ends;
  private final boolean[] headings;
  private final int[] sentences;

  /**
   * Makes the blocks of a text.
   *
   * @param begins offsets where a paragraph or a heading begins, ascending
   * @param ends offsets where they end, exclusive
   * @param headings whether each is a heading
   * @param sentences offsets where a sentence begins, ascending
   */
  Blocks(int[] begins, int[] ends, boolean[] headings, int[] sentences) {
    this.begins = begins;
    this.ends = ends;
    this.headings = headings;
    this.sentences = sentences;
  }

  /** Makes blocks of the lines of a text, for texts whose layout nobody has annotated. */
  static Blocks ofLines(String text) {
    int[] begins = new int[16];
    int[] ends = new int[16];
    int n = 0;
    int i = 0;
    while (i < text.length()) {
      int newline = text.indexOf('\n', i);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(i, end).isBlank()) {
        if (n == begins.length) {
          begins = Arrays.copyOf(begins, 2 * n);
          ends = Arrays.copyOf(ends, 2 * n);
        }
        begins[n] = i;
        ends[n++] = end;
      }
      i = end + 1;
    }
    begins = Arrays.copyOf(begins, n);
    return new Blocks(begins, Arrays.copyOf(ends, n), new boolean[n], begins);
  }

  /** Returns the same blocks with sentences that begin at other offsets. */
  Blocks withSentences(int[] begins) {
    return new Blocks(this.begins, ends, headings, begins.length == 0 ? sentences : begins);
  }

  /** Returns the number of the block that holds an offset, or of the last one before it. */
  int at(int offset) {
    int i = Arrays.binarySearch(begins, offset);
    return i >= 0 ? i : Math.max(0, -i - 2);
  }

  int count() {
    return begins.length;
  }

  int begin(int block) {
    return begins.length == 0 ? 0 : begins[block];
  }

  /** Returns the end of a block, exclusive. */
  int end(int block) {
    return ends.length == 0 ? 0 : ends[block];
  }

  boolean isHeading(int block) {
    return headings.length > 0 && headings[block];
  }

  /** Returns where the sentence begins that holds an offset. */
  int sentenceBegin(int offset) {
    int i = Arrays.binarySearch(sentences, offset);
    int before = i >= 0 ? i : -i - 2;
    return before < 0 ? 0 : sentences[before];
  }
}
