package org.dateline.annotator.quotes;

import java.util.List;
import org.dateline.learning.LinearModel;
import org.dateline.learning.UnusableModelException;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.AttributionTagger;
import org.dateline.learning.attribution.TokenSequence;

/**
 * Probabilities of a linear model. Not thread-safe: one per worker, all with the same model.
 *
 * @since 0.1.0
 */
public final class LinearProbabilities implements TokenProbabilities {

  private final AttributionTagger tagger;

  /**
   * Prepares for a model.
   *
   * @throws UnusableModelException if it is no tagger of attributions
   */
  public LinearProbabilities(LinearModel model) throws UnusableModelException {
    tagger = new AttributionTagger(model);
  }

  @Override
  public float[] of(List<TokenSequence> paragraphs) {
    int tokens = paragraphs.stream().mapToInt(TokenSequence::size).sum();
    float[] all = new float[tokens * AttributionFeatures.TAGS.size()];
    int first = 0;
    for (TokenSequence paragraph : paragraphs) {
      tagger.probabilities(paragraph, all, first);
      first += paragraph.size();
    }
    return all;
  }
}
