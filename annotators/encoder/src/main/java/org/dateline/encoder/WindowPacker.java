package org.dateline.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills windows with the sentences of a document, so that a model reads each beside its neighbours.
 *
 * <p>A window takes as many whole sentences as fit, with a separator where a paragraph begins; a
 * sentence that fits in none is cut between tokens. Each token is in exactly one window, and the
 * tokens of the windows one after the other are those of the sentences. Models are trained on
 * windows made here, so annotators that use such a model make theirs here too.
 *
 * @since 0.1.0
 */
public final class WindowPacker {

  private final WordPieceTokenizer tokenizer;
  private final String text;
  private final int room;
  private final int maxPerToken;

  private final List<Window> windows = new ArrayList<>();
  private Window.Builder open;
  private int filled;
  private boolean newParagraph;

  /**
   * Begins with the windows of a text.
   *
   * @param maxPieces how many wordpieces a window may have, the two special ones included; at least
   *     16
   */
  public WindowPacker(WordPieceTokenizer tokenizer, String text, int maxPieces) {
    if (maxPieces < EncoderDescription.LEAST_PIECES) {
      throw new IllegalArgumentException(
          "A window has room for " + EncoderDescription.LEAST_PIECES + " wordpieces at least");
    }
    this.tokenizer = tokenizer;
    this.text = text;
    this.room = maxPieces - WindowPart.SPECIAL_PIECES;
    this.maxPerToken = WindowPart.maxPerToken(maxPieces);
    open = Window.builder(text);
  }

  /** Says that the next sentence begins a paragraph. */
  public WindowPacker paragraph() {
    newParagraph = true;
    return this;
  }

  /**
   * Adds a sentence.
   *
   * @param tokens not empty, none of them empty; all after those added before
   */
  public WindowPacker sentence(Window tokens) {
    EncodedWindow encoded = new EncodedWindow(tokens, tokenizer, maxPerToken);
    if (filled + separators() + encoded.size() > room) {
      close();
    }
    if (newParagraph && filled > 0) {
      open.separator();
      filled++;
    }
    newParagraph = false;
    for (int i = 0; i < encoded.tokens(); i++) {
      int pieces = encoded.end(i) - encoded.begin(i);
      if (filled + pieces > room) {
        close();
      }
      WindowToken token = tokens.tokens().get(i);
      open.token(token.begin(), token.end(), token.segment());
      filled += pieces;
    }
    return this;
  }

  /** Returns the windows of all sentences added; none is empty. */
  public List<Window> windows() {
    close();
    return List.copyOf(windows);
  }

  private int separators() {
    return newParagraph && filled > 0 ? 1 : 0;
  }

  private void close() {
    if (filled > 0) {
      windows.add(open.build());
      open = Window.builder(text);
      filled = 0;
    }
  }
}
