package org.dateline.annotator.entities;

import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * A document as the rules see it.
 *
 * @param pieces all pieces in text order
 * @param tokens the token that each piece is part of
 * @param sentences the sentences, as ranges of pieces
 */
record Article(String text, List<Piece> pieces, List<Annotation> tokens, List<Line> sentences) {

  /**
   * A sentence: the pieces {@code from} to {@code to}, exclusive.
   *
   * @param titleCase whether most words have a capital, as in a headline
   * @param paragraph number of the paragraph
   */
  record Line(int from, int to, boolean titleCase, int paragraph) {}

  /** Returns the text of the pieces {@code from} to {@code to}, exclusive, as it stands. */
  String textOf(int from, int to) {
    return text.substring(pieces.get(from).begin(), pieces.get(to - 1).end());
  }

  /**
   * Whether the piece at an index is an adverb, be it that the tagger takes it for a noun:
   * "cautiously commended".
   */
  boolean adverb(Line line, int index) {
    Piece piece = at(line, index);
    Piece next = at(line, index + 1);
    return piece != null
        && (piece.is("ADV")
            || piece.is("NOUN")
                && piece.folded().endsWith("ly")
                && next != null
                && next.is("VERB"));
  }

  /** Returns the piece before one within a sentence, or {@code null}. */
  Piece before(Line line, int index) {
    return index > line.from() ? pieces.get(index - 1) : null;
  }

  /** Returns the piece at an index within a sentence, or {@code null}. */
  Piece at(Line line, int index) {
    return index >= line.from() && index < line.to() ? pieces.get(index) : null;
  }
}
