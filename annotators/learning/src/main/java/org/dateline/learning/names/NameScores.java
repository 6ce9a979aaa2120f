package org.dateline.learning.names;

import org.dateline.learning.AddedScores;

/**
 * What a second model makes of the tokens of a document, such as an encoder: scores of tags that a
 * {@link NameTagger} adds to those of its linear model, so that both decide together in one search.
 * One per worker.
 *
 * @since 0.1.0
 */
public interface NameScores {

  /** Reads a document, whose sentences will then be asked for. */
  void read(NameTokens document);

  /**
   * Returns the scores of a sentence of the document read last: for each of its tokens and each
   * tag, in the order of the labels of the linear model and in the units of its scale.
   */
  AddedScores of(int sentence);
}
