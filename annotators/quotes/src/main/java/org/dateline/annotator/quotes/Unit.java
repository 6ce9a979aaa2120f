package org.dateline.annotator.quotes;

import java.util.Arrays;
import org.dateline.learning.pos.UniversalTag;

/**
 * A sentence without what it quotes: tokens, and each stretch in quotation marks as one item. The
 * inside of a stretch has units of its own.
 */
final class Unit {

  private final NewsText news;
  private final Stretch region;
  private final Stretch before;
  private final int block;
  private int[] tokens = new int[16];
  private Stretch[] stretches = new Stretch[16];
  private int size;

  /**
   * Makes an empty unit.
   *
   * @param region the stretch that it is in, or {@code null} outside of all
   * @param before the stretch that ends right before it in the same block, or {@code null}
   */
  Unit(NewsText news, Stretch region, Stretch before, int block) {
    this.news = news;
    this.region = region;
    this.before = before;
    this.block = block;
  }

  void add(int token) {
    grow();
    tokens[size++] = token;
  }

  void add(Stretch stretch) {
    grow();
    tokens[size] = -1;
    stretches[size++] = stretch;
  }

  private void grow() {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      stretches = Arrays.copyOf(stretches, 2 * size);
    }
  }

  int size() {
    return size;
  }

  /** Returns the stretch that this unit is in, or {@code null}. */
  Stretch region() {
    return region;
  }

  /** Returns the stretch right before this unit, or {@code null}. */
  Stretch before() {
    return before;
  }

  /** Tells whether the stretch right before ends with a question or exclamation mark. */
  boolean beforeAsksOrCalls() {
    int last = before.contentEnd() - 1;
    return last >= before.contentBegin() && "?!".indexOf(news.text().charAt(last)) >= 0;
  }

  /** Tells whether this is part of a headline or of a sub-headline. */
  boolean isHeading() {
    return news.blocks().isHeading(block);
  }

  int block() {
    return block;
  }

  /** Returns the stretch that an item is, or {@code null} if it is a token. */
  Stretch stretch(int item) {
    return item < 0 || item >= size ? null : stretches[item];
  }

  boolean isStretch(int item) {
    return stretch(item) != null;
  }

  /** Returns a token in lower case; empty for a stretch and beyond the ends. */
  String word(int item) {
    return item < 0 || item >= size || tokens[item] < 0 ? "" : news.word(tokens[item]);
  }

  /** Returns the part of speech; {@link UniversalTag#X} for a stretch and beyond the ends. */
  UniversalTag pos(int item) {
    return item < 0 || item >= size || tokens[item] < 0 ? UniversalTag.X : news.pos(tokens[item]);
  }

  boolean is(int item, String word) {
    return word(item).equals(word);
  }

  boolean isComma(int item) {
    return is(item, ",");
  }

  /** Tells whether an item is capitalized. */
  boolean isCapitalized(int item) {
    return !word(item).isEmpty() && Character.isUpperCase(news.text().charAt(begin(item)));
  }

  int begin(int item) {
    return tokens[item] < 0 ? stretches[item].begin() : news.begin(tokens[item]);
  }

  int end(int item) {
    return tokens[item] < 0 ? stretches[item].end() : news.end(tokens[item]);
  }

  /** Returns where the words of an item begin: after the mark, if it is a stretch. */
  int contentBegin(int item) {
    return tokens[item] < 0 ? stretches[item].contentBegin() : news.begin(tokens[item]);
  }

  /** Returns where the words of an item end: before the mark, if it is a stretch. */
  int contentEnd(int item) {
    return tokens[item] < 0 ? stretches[item].contentEnd() : news.end(tokens[item]);
  }

  /** Returns an intermediate whom a span of the text mentions. */
  Via via(Span span, String why) {
    return Via.of(news, span, why);
  }

  /** Tells whether the words of an item end with the punctuation that ends a sentence. */
  boolean endsSentence(int item) {
    int last = contentEnd(item) - 1;
    return last >= contentBegin(item) && ".?!".indexOf(news.text().charAt(last)) >= 0;
  }
}
