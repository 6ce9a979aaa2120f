package org.dateline.annotator.quotes;

import java.util.List;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;

/**
 * A tagger of attributions that tells how likely each tag is.
 *
 * @since 0.1.0
 */
public interface TokenProbabilities {

  /**
   * Returns the probabilities of the tags of all tokens of an article.
   *
   * @param paragraphs the tokens of its paragraphs and headings, in order
   * @return that of a tag at {@code token * tags + tag}, tokens counted over all paragraphs, tags
   *     in the order of {@link AttributionFeatures#TAGS}
   */
  float[] of(List<TokenSequence> paragraphs);
}
