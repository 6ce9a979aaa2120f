package org.dateline.evaluation.train;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotator.quotes.TokenProbabilities;
import org.dateline.learning.TagSet;
import org.dateline.learning.Viterbi;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;

/** The likeliest valid tags of attributions, by the probabilities of a tagger. */
final class LikelyTags {

  /** The logarithms of probabilities are searched as whole numbers of this unit. */
  private static final int UNITS = 1 << 16;

  private static final double LEAST = 1e-9;

  private LikelyTags() {}

  /** Returns the tags of the tokens of each paragraph of a text. */
  static List<int[]> of(List<TokenSequence> paragraphs, TokenProbabilities tagger) {
    TagSet tagSet = AttributionFeatures.TAGS;
    int size = tagSet.size();
    float[] probabilities = tagger.of(paragraphs);
    Viterbi viterbi = new Viterbi(tagSet);
    List<int[]> all = new ArrayList<>();
    int first = 0;
    for (TokenSequence tokens : paragraphs) {
      int[] scores = viterbi.emissions(tokens.size());
      for (int i = 0; i < tokens.size() * size; i++) {
        scores[i] = (int) Math.round(UNITS * Math.log(probabilities[first + i] + LEAST));
      }
      viterbi.decode(tokens.size(), new int[tokens.size()], new int[size * size]);
      int[] tags = new int[tokens.size()];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = viterbi.tag(i);
      }
      all.add(tags);
      first += tokens.size() * size;
    }
    return all;
  }
}
