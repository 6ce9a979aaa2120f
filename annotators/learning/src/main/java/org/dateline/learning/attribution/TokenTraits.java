package org.dateline.learning.attribution;

import java.util.Arrays;
import org.dateline.learning.Hash;

/** Hashes of the forms of each token of a sequence, and the borders of its sentence. */
final class TokenTraits {

  private static final int SUFFIX = 3;

  /** Of the word without regard to case. */
  int[] word = {};

  /** Of the last three characters without regard to case. */
  int[] suffix = {};

  /** Of the kinds of characters in the order in which they change. */
  int[] shape = {};

  int[] partOfSpeech = {};

  /** First token of the sentence. */
  int[] sentence = {};

  /** Token after the last of the sentence. */
  int[] sentenceEnd = {};

  int size;

  void read(TokenSequence tokens) {
    size = tokens.size();
    if (word.length < size) {
      grow(2 * size);
    }
    String text = tokens.text();
    for (int i = 0; i < size; i++) {
      int begin = tokens.begin(i);
      int end = tokens.end(i);
      word[i] = Hash.lowerCase(text, begin, end);
      suffix[i] = Hash.lowerCase(text, Math.max(begin, end - SUFFIX), end);
      shape[i] = shape(text, begin, end);
      partOfSpeech[i] = tokens.partOfSpeech(i);
    }
    readSentences(tokens);
  }

  private void grow(int length) {
    word = new int[length];
    suffix = new int[length];
    shape = new int[length];
    partOfSpeech = new int[length];
    sentence = new int[length];
    sentenceEnd = new int[length];
  }

  private void readSentences(TokenSequence tokens) {
    int first = 0;
    for (int i = 0; i < size; i++) {
      if (tokens.startsSentence(i)) {
        Arrays.fill(sentenceEnd, first, i, i);
        first = i;
      }
      sentence[i] = first;
    }
    Arrays.fill(sentenceEnd, first, size, size);
  }

  private static int shape(String text, int begin, int end) {
    int shape = 1;
    char before = 0;
    for (int i = begin; i < end; i++) {
      char kind = kind(text.charAt(i));
      if (kind != before) {
        shape = shape * 31 + kind;
      }
      before = kind;
    }
    return shape;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
