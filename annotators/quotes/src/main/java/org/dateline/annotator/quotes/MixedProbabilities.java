package org.dateline.annotator.quotes;

import java.util.List;
import org.dateline.encoder.Encoder;
import org.dateline.learning.LinearModel;
import org.dateline.learning.UnusableModelException;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;

/**
 * The opinions of two taggers together: a weighted geometric mean of their probabilities.
 *
 * @since 0.1.0
 */
public final class MixedProbabilities implements TokenProbabilities {

  /** How much the linear tagger counts beside an encoder. */
  private static final double LINEAR_SHARE = 0.3;

  private static final int TAGS = AttributionFeatures.TAGS.size();

  /** Added to each probability, so that no tagger alone rules a tag out. */
  private static final double LEAST = 1e-6;

  private final TokenProbabilities first;
  private final TokenProbabilities second;
  private final double share;

  /**
   * Joins two taggers.
   *
   * @param share how much the second counts, from 0 to 1
   */
  MixedProbabilities(TokenProbabilities first, TokenProbabilities second, double share) {
    this.first = first;
    this.second = second;
    this.share = share;
  }

  /**
   * Returns what the profile "accurate" reads: an encoder with a linear tagger beside it.
   *
   * @throws IllegalArgumentException if the encoder was trained for other tags of attributions
   * @throws IllegalStateException if it was not trained for attributions at all; the message names
   *     its labels
   * @throws UnusableModelException if the linear model is no tagger of attributions
   */
  public static TokenProbabilities of(Encoder encoder, LinearModel linear)
      throws UnusableModelException {
    return of(new EncoderProbabilities(encoder), new LinearProbabilities(linear));
  }

  /** Returns the same of an encoder and a linear tagger that are there. */
  static TokenProbabilities of(TokenProbabilities encoder, TokenProbabilities linear) {
    return new MixedProbabilities(encoder, linear, LINEAR_SHARE);
  }

  @Override
  public float[] of(List<TokenSequence> paragraphs) {
    float[] mixed = first.of(paragraphs);
    float[] other = second.of(paragraphs);
    double[] weights = new double[TAGS];
    for (int token = 0; token < mixed.length; token += TAGS) {
      double sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        weights[tag] =
            Math.pow(mixed[token + tag] + LEAST, 1 - share)
                * Math.pow(other[token + tag] + LEAST, share);
        sum += weights[tag];
      }
      for (int tag = 0; tag < TAGS; tag++) {
        mixed[token + tag] = (float) (weights[tag] / sum);
      }
    }
    return mixed;
  }
}
