package org.dateline.annotator.structure;

import java.util.Arrays;

/**
 * Tokens of a stretch of text, in order, as parallel arrays: begin and end (UTF-16 code units, end
 * exclusive) and kind. One buffer is used again for every paragraph.
 */
final class TokenBuffer {

  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private TokenKind[] kinds = new TokenKind[256];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int begin, int end, TokenKind kind) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size] = kind;
    size++;
  }

  int size() {
    return size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  TokenKind kind(int i) {
    return kinds[i];
  }

  /** Returns whether a token follows the one before it without a gap. */
  boolean attached(int i) {
    return i > 0 && begins[i] == ends[i - 1];
  }
}
