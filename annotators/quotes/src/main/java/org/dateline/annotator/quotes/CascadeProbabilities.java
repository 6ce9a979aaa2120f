package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.encoder.Encoder;
import org.dateline.learning.LinearModel;
import org.dateline.learning.UnusableModelException;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;

/**
 * A quick tagger that reads all, and a slow one beside it for the paragraphs of which the quick one
 * is not sure. The others keep the probabilities of the quick tagger. Thread-safe where both
 * taggers are.
 *
 * <p>Paragraphs are not divided: an encoder that does not see the sentences before and after errs
 * more than is gained.
 *
 * @since 0.1.0
 */
public final class CascadeProbabilities implements TokenProbabilities {

  private static final int TAGS = AttributionFeatures.TAGS.size();

  private final TokenProbabilities quick;
  private final TokenProbabilities slow;
  private final double least;

  /** Tokens of an article, in paragraphs that the slow tagger reads. */
  private record Part(TokenSequence tokens, int first) {}

  /**
   * Joins two taggers.
   *
   * @param slow is given the paragraphs that it reads; its answers are mixed with those of the
   *     quick one
   * @param least the slow tagger reads a paragraph of whose tags the quick one holds this share or
   *     a greater one to be wrong: at 0 every paragraph, above 1 none
   */
  CascadeProbabilities(TokenProbabilities quick, TokenProbabilities slow, double least) {
    this.quick = quick;
    this.slow = slow;
    this.least = least;
  }

  /**
   * Returns what the profile "accurate" reads with a threshold.
   *
   * @param least from 0, where the encoder reads all, to 1
   * @throws IllegalArgumentException if the encoder was trained for other tags of attributions
   * @throws IllegalStateException if it was not trained for attributions at all; the message names
   *     its labels
   * @throws UnusableModelException if the linear model is no tagger of attributions
   */
  public static TokenProbabilities of(Encoder encoder, LinearModel linear, double least)
      throws UnusableModelException {
    return new CascadeProbabilities(
        new LinearProbabilities(linear), new EncoderProbabilities(encoder), least);
  }

  @Override
  public float[] of(List<TokenSequence> paragraphs) {
    float[] all = quick.of(paragraphs);
    List<Part> parts = doubtful(paragraphs, all);
    if (parts.isEmpty()) {
      return all;
    }
    List<TokenSequence> asked = parts.stream().map(Part::tokens).toList();
    float[] known = new float[asked.stream().mapToInt(TokenSequence::size).sum() * TAGS];
    int at = 0;
    for (Part part : parts) {
      int length = part.tokens().size() * TAGS;
      System.arraycopy(all, part.first() * TAGS, known, at, length);
      at += length;
    }
    float[] mixed = MixedProbabilities.of(slow, same -> known).of(asked);
    at = 0;
    for (Part part : parts) {
      int length = part.tokens().size() * TAGS;
      System.arraycopy(mixed, at, all, part.first() * TAGS, length);
      at += length;
    }
    return all;
  }

  private List<Part> doubtful(List<TokenSequence> paragraphs, float[] all) {
    List<Part> parts = new ArrayList<>();
    int first = 0;
    for (TokenSequence paragraph : paragraphs) {
      int size = paragraph.size();
      if (size > 0 && wrong(all, first, first + size) >= least * size) {
        parts.add(new Part(paragraph, first));
      }
      first += size;
    }
    return parts;
  }

  /** Returns how many of the likeliest tags of some tokens are wrong, to be expected. */
  private static double wrong(float[] all, int from, int to) {
    double wrong = 0;
    for (int token = from; token < to; token++) {
      double likeliest = 0;
      double sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        likeliest = Math.max(likeliest, all[token * TAGS + tag]);
        sum += all[token * TAGS + tag];
      }
      // Not 1 less the likeliest: rounding would take that below 0.
      wrong += sum - likeliest;
    }
    return wrong;
  }
}
