package org.dateline.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * What an encoder reads at once: tokens of a text, mostly those of a sentence or of a few.
 *
 * <p>Only the tokens are read, in the order given, which need not be that of the text (a model may
 * want the target of a judgement once more at the end). A separator may stand between any two, and
 * each token may be marked with a segment, 0 or 1, for models that were trained with such marks.
 *
 * @since 0.1.0
 */
public final class Window {

  private final String text;
  private final List<WindowToken> tokens;

  private Window(String text, List<WindowToken> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
  }

  /**
   * A window of some tokens, without separators and marks.
   *
   * @param text the text that the tokens lie in, the whole document text for annotations of a CAS
   */
  public static Window of(String text, List<? extends AnnotationFS> tokens) {
    Builder builder = builder(text);
    for (AnnotationFS token : tokens) {
      builder.token(token.getBegin(), token.getEnd());
    }
    return builder.build();
  }

  /** Starts a window over a text. */
  public static Builder builder(String text) {
    return new Builder(text);
  }

  /** The text that the tokens lie in. */
  public String text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  List<WindowToken> tokens() {
    return tokens;
  }

  /** Takes the tokens one after the other. */
  public static final class Builder {

    private final String text;
    private final List<WindowToken> tokens = new ArrayList<>();
    private boolean separate;

    private Builder(String text) {
      this.text = text;
    }

    /** Adds a token in segment 0; offsets are UTF-16 code units in the text, end exclusive. */
    public Builder token(int begin, int end) {
      return token(begin, end, 0);
    }

    /**
     * Adds a token.
     *
     * @param begin where it begins in the text, in UTF-16 code units
     * @param end where it ends, exclusive
     * @param segment the mark, 0 or 1
     * @throws IllegalArgumentException if the token is empty or not in the text, or the segment is
     *     another
     */
    public Builder token(int begin, int end, int segment) {
      if (begin < 0 || begin >= end || end > text.length()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "The token [%d,%d] is empty or outside of the text of %d characters",
                begin,
                end,
                text.length()));
      }
      if (segment != 0 && segment != 1) {
        throw new IllegalArgumentException("The segment is 0 or 1, not " + segment);
      }
      tokens.add(new WindowToken(begin, end, segment, separate));
      separate = false;
      return this;
    }

    /** Puts a separator before the next token; before the first one it means nothing. */
    public Builder separator() {
      separate = !tokens.isEmpty();
      return this;
    }

    /** The window. */
    public Window build() {
      return new Window(text, tokens);
    }
  }
}
