package org.dateline.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Pairs gold with predicted units one to one, the heaviest pairs first, then in their order. */
final class Pairing {

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::weight)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  private Pairing() {}

  /** Numbers of a gold and a predicted unit that belong together. */
  record Pair(int gold, int predicted, int weight) {}

  /**
   * Pairs units.
   *
   * @param weight of a pair; pairs of weight 0 are not made
   */
  static <T> List<Pair> of(List<T> gold, List<T> predicted, ToIntBiFunction<T, T> weight) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int heavy = weight.applyAsInt(gold.get(i), predicted.get(j));
        if (heavy > 0) {
          candidates.add(new Pair(i, j, heavy));
        }
      }
    }
    candidates.sort(ORDER);
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.get(pair.gold) && !usedPredicted.get(pair.predicted)) {
        usedGold.set(pair.gold);
        usedPredicted.set(pair.predicted);
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
