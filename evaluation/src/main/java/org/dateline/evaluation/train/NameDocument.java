package org.dateline.evaluation.train;

import java.util.List;
import org.dateline.learning.names.NameTokens;

/**
 * A document as a tagger of names sees it.
 *
 * @param tokens with hints
 * @param hints names that the rules find, in text order
 */
record NameDocument(NameTokens tokens, List<Found> hints) {

  /**
   * A name.
   *
   * @param from index of the first token
   * @param to exclusive
   * @param confidence from 0 to 1; of gold 1
   */
  record Found(int from, int to, String type, double confidence) {}
}
