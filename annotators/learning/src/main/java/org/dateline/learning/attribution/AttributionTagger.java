package org.dateline.learning.attribution;

import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelKind;
import org.dateline.learning.SequenceMarginals;
import org.dateline.learning.SequenceTagger;
import org.dateline.learning.UnusableModelException;

/**
 * Tags the tokens of a paragraph or heading as content, cue or source of attributions, by a model.
 * Not thread-safe: one per worker, all with the same model.
 *
 * @since 0.1.0
 */
public final class AttributionTagger {

  /**
   * What the scores of the model that ships are divided by for probabilities: the one with the
   * highest likelihood on articles of the training set that a model had not seen.
   */
  public static final double TEMPERATURE = 280;

  private final AttributionFeatures features;
  private final SequenceTagger tagger;
  private final SequenceMarginals marginals;
  private final FeatureBuffer buffer = new FeatureBuffer();

  /**
   * Prepares for a model.
   *
   * @throws UnusableModelException if the model is not one of attribution with these features
   */
  public AttributionTagger(LinearModel model) throws UnusableModelException {
    model.require(ModelKind.SEQUENCE, AttributionFeatures.TEMPLATE);
    this.features = new AttributionFeatures(model.wordSet(AttributionFeatures.CUE_WORDS));
    this.tagger = new SequenceTagger(model);
    this.marginals = new SequenceMarginals(model, TEMPERATURE);
  }

  /** Finds the tags of the tokens. */
  public void tag(TokenSequence tokens) {
    features.extract(tokens, buffer);
    tagger.tag(buffer);
  }

  /** Returns the tag found for a token, one of {@link AttributionFeatures#TAGS}. */
  public int tag(int token) {
    return tagger.tag(token);
  }

  /**
   * Computes how likely each tag of each token is.
   *
   * @param result gets the probability of a tag at {@code (first + token) * tags + tag}
   * @param first where in the result the first token of the sequence stands
   */
  public void probabilities(TokenSequence tokens, float[] result, int first) {
    features.extract(tokens, buffer);
    marginals.compute(buffer, result, first);
  }
}
