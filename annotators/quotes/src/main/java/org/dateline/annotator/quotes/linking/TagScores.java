package org.dateline.annotator.quotes.linking;

import org.dateline.learning.TagSet;
import org.dateline.learning.Viterbi;
import org.dateline.learning.attribution.AttributionFeatures;

/**
 * How likely a tagger holds each tag of each token of an article to be.
 *
 * @since 0.1.0
 */
public final class TagScores {

  private static final double UNIT = 1 << 12;
  private static final double LEAST = 1e-6;
  private static final int LOG_OF_LEAST = log(LEAST);

  private final float[] probabilities;
  private int[] logs;

  /**
   * Takes over probabilities.
   *
   * @param probabilities that of a tag at {@code token * tags + tag}, tags in the order of {@link
   *     AttributionFeatures#TAGS}; those of a token sum to 1, or to 0 if nothing is known
   */
  public TagScores(float[] probabilities) {
    this.probabilities = probabilities;
  }

  /** Returns how likely a token begins a span of a role. */
  double begins(Role role, int token) {
    return probabilities[token * Role.TAGS + role.beginTag()];
  }

  /** Returns how likely a token is in a span of a role. */
  double is(Role role, int token) {
    return begins(role, token) + probabilities[token * Role.TAGS + role.insideTag()];
  }

  /** Returns the mean of how likely tokens are in spans of a role. */
  double mean(Role role, Range range) {
    double sum = 0;
    for (int i = range.begin(); i < range.end(); i++) {
      sum += is(role, i);
    }
    return range.size() == 0 ? 0 : sum / range.size();
  }

  /**
   * Returns the valid tags that are likeliest together.
   *
   * @param favour what the odds of any role are multiplied with; above 1 more is found
   */
  byte[] decode(double favour) {
    int size = probabilities.length / Role.TAGS;
    Viterbi viterbi = new Viterbi(AttributionFeatures.TAGS);
    int[] emissions = viterbi.emissions(size);
    int[] of = logs();
    int bonus = log(favour);
    for (int token = 0; token < of.length; token += Role.TAGS) {
      emissions[token] = of[token];
      for (int tag = TagSet.OUTSIDE + 1; tag < Role.TAGS; tag++) {
        emissions[token + tag] = of[token + tag] + bonus;
      }
    }
    viterbi.decode(size, new int[size], new int[Role.TAGS * Role.TAGS]);
    byte[] tags = new byte[size];
    for (int i = 0; i < size; i++) {
      tags[i] = (byte) viterbi.tag(i);
    }
    return tags;
  }

  /** Returns the logarithms of all probabilities in whole units, computed once. */
  private int[] logs() {
    if (logs == null) {
      logs = new int[probabilities.length];
      for (int i = 0; i < logs.length; i++) {
        logs[i] = probabilities[i] > LEAST ? log(probabilities[i]) : LOG_OF_LEAST;
      }
    }
    return logs;
  }

  private static int log(double value) {
    return (int) Math.round(Math.log(value) * UNIT);
  }
}
