package org.dateline.evaluation.train;

import java.util.HashMap;
import java.util.Map;
import org.dateline.learning.Hash;
import org.dateline.learning.TagSet;
import org.dateline.learning.WordSet;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;

/** Counts how often each word is (in) a cue, and chooses the words that often are. */
final class CueWords {

  private static final int CUE = AttributionFeatures.TAGS.types().indexOf("cue");
  private static final int LEAST = 4;
  private static final double LEAST_SHARE = 0.25;

  private final Map<Integer, int[]> counts = new HashMap<>();

  void count(TokenSequence tokens, int[] tags) {
    for (int i = 0; i < tags.length; i++) {
      int word = Hash.lowerCase(tokens.text(), tokens.begin(i), tokens.end(i));
      int[] count = counts.computeIfAbsent(word, w -> new int[2]);
      count[0]++;
      count[1] += TagSet.type(tags[i]) == CUE ? 1 : 0;
    }
  }

  /** Returns the words that were in a cue four times and each fourth time at least. */
  WordSet often() {
    return WordSet.of(
        counts.entrySet().stream()
            .filter(e -> e.getValue()[1] >= LEAST)
            .filter(e -> e.getValue()[1] >= LEAST_SHARE * e.getValue()[0])
            .mapToInt(Map.Entry::getKey)
            .toArray());
  }
}
