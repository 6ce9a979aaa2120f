package org.dateline.encoder;

import java.util.Arrays;
import java.util.List;

/** The wordpieces of a window and which of them belong to which token. */
final class EncodedWindow {

  private int[] ids = new int[64];
  private byte[] segments = new byte[64];
  private byte[] shapes = new byte[64];
  private int size;

  private final int[] begins;
  private final int[] ends;

  /**
   * Takes the tokens apart, each for itself, so that no piece belongs to two.
   *
   * @param maxPerToken how many pieces of a token are kept, from the left
   */
  EncodedWindow(Window window, WordPieceTokenizer tokenizer, int maxPerToken) {
    List<WindowToken> tokens = window.tokens();
    begins = new int[tokens.size()];
    ends = new int[tokens.size()];
    WordBuffer word = new WordBuffer();
    Pieces pieces = new Pieces();
    int segment = 0;
    for (int t = 0; t < begins.length; t++) {
      WindowToken token = tokens.get(t);
      if (token.separated()) {
        add(tokenizer.separatorId(), segment, CaseShape.OTHER);
      }
      segment = token.segment();
      CaseShape shape = CaseShape.of(window.text(), token.begin(), token.end());
      pieces.cutTo(0);
      tokenizer.tokenize(window.text(), token.begin(), token.end(), word, pieces);
      begins[t] = size;
      if (pieces.size() == 0) {
        add(tokenizer.unknownId(), segment, shape);
      }
      for (int i = 0; i < Math.min(pieces.size(), maxPerToken); i++) {
        add(pieces.id(i), segment, shape);
      }
      ends[t] = size;
    }
  }

  /** How many tokens there are. */
  int tokens() {
    return begins.length;
  }

  /** How many pieces there are. */
  int size() {
    return size;
  }

  /** The first piece of a token. */
  int begin(int token) {
    return begins[token];
  }

  /** The piece after the last of a token. */
  int end(int token) {
    return ends[token];
  }

  int id(int piece) {
    return ids[piece];
  }

  int segment(int piece) {
    return segments[piece];
  }

  int shape(int piece) {
    return shapes[piece];
  }

  private void add(int id, int segment, CaseShape shape) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      segments = Arrays.copyOf(segments, size * 2);
      shapes = Arrays.copyOf(shapes, size * 2);
    }
    ids[size] = id;
    segments[size] = (byte) segment;
    shapes[size] = (byte) shape.ordinal();
    size++;
  }
}
