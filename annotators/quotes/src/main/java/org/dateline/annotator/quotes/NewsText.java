package org.dateline.annotator.quotes;

import java.util.Locale;

/** The tokens of an article in the form that the rules read: one array per property. */
final class NewsText {

  private final String text;
  private final Blocks blocks;
  private final int[] begins;
  private final int[] ends;
  private final Pos[] tags;
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
  NewsText(String text, Blocks blocks, int[] begins, int[] ends, Pos[] tags, int[] sentences) {
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

  /** Returns the same text with parts of speech corrected. */
  NewsText repaired(TagRepair repair) {
    Pos[] better = new Pos[tags.length];
    boolean first = true;
    for (int i = 0; i < tags.length; i++) {
      boolean begins = i == 0 || sentences[i] != sentences[i - 1];
      first = begins || first && tags[i - 1] == Pos.PUNCT;
      boolean afterMark = i > 0 && tags[i - 1] == Pos.PUNCT && !words[i - 1].equals(",");
      boolean name = !first && !afterMark && isTitleCase(i) && !isHeading(i);
      better[i] = isAcronym(i) ? tags[i] : repair.repair(words[i], tags[i], name);
    }
    return new NewsText(text, blocks, begins, ends, better, sentences);
  }

  /** Tells "IS" and "US" from the words that they are in lower case. */
  private boolean isAcronym(int token) {
    int begin = begins[token];
    return ends[token] - begin > 1
        && Character.isUpperCase(text.charAt(begin))
        && Character.isUpperCase(text.charAt(begin + 1))
        && !isHeading(token);
  }

  private boolean isTitleCase(int token) {
    int begin = begins[token];
    return ends[token] - begin > 1
        && Character.isUpperCase(text.charAt(begin))
        && Character.isLowerCase(text.charAt(begin + 1));
  }

  private boolean isHeading(int token) {
    return blocks.isHeading(blocks.at(begins[token]));
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

  Pos pos(int token) {
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
