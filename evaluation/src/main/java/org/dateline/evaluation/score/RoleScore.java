package org.dateline.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import org.dateline.evaluation.data.Attribution.Role;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.PrecisionRecall;

/**
 * Counts the words and spans of one part of the attributions of a document: over all, and for the
 * attributions of each type, whose partners may be of another type.
 */
final class RoleScore {

  /**
   * The ways of comparing. Tokens: words as one set. Exact: the same words. Overlap: a common word.
   * Characters: the same offsets. Soft: the share of a unit within the best one of the other side
   * (Johansson and Moschitti).
   */
  static final List<String> WAYS = List.of("tokens", "exact", "overlap", "characters", "soft");

  static final List<String> SHOWN_WAYS = List.of("tokens", "exact", "overlap");

  private final Role role;
  private final List<AttributionUnit> gold;
  private final List<AttributionUnit> predicted;

  RoleScore(Role role, List<AttributionUnit> gold, List<AttributionUnit> predicted) {
    this.role = role;
    this.gold = gold.stream().filter(u -> u.has(role)).toList();
    this.predicted = predicted.stream().filter(u -> u.has(role)).toList();
  }

  /**
   * Returns the name of a measure.
   *
   * @param type of the attributions; {@code null} for all
   */
  static String name(AttributionType type, Role role, String way) {
    return (type == null ? "all" : type.label()) + " " + role.label() + ", " + way;
  }

  void count(Counts counts) {
    List<Way> spans =
        List.of(
            way("exact", (g, p) -> g.words(role).equals(p.words(role)) ? 1 : 0),
            way("overlap", (g, p) -> g.common(p, role)),
            way(
                "characters",
                (g, p) -> g.attribution().spans(role).equals(p.attribution().spans(role)) ? 1 : 0));
    count(null, spans, counts);
    for (AttributionType type : AttributionType.values()) {
      count(type, spans, counts);
    }
  }

  private void count(AttributionType type, List<Way> spans, Counts counts) {
    Predicate<AttributionUnit> ofType = u -> type == null || u.type() == type;
    BitSet goldWords = union(gold, ofType);
    BitSet predictedWords = union(predicted, ofType);
    PrecisionRecall.count(
        counts,
        name(type, role, "tokens"),
        Words.common(predictedWords, union(gold, u -> true)),
        predictedWords.cardinality(),
        Words.common(goldWords, union(predicted, u -> true)),
        goldWords.cardinality());
    long goldUnits = gold.stream().filter(ofType).count();
    long predictedUnits = predicted.stream().filter(ofType).count();
    for (Way way : spans) {
      PrecisionRecall.count(
          counts,
          name(type, role, way.name),
          way.predicted.stream().filter(ofType).count(),
          predictedUnits,
          way.gold.stream().filter(ofType).count(),
          goldUnits);
    }
    PrecisionRecall.count(
        counts,
        name(type, role, "soft"),
        soft(predicted.stream().filter(ofType).toList(), gold),
        predictedUnits,
        soft(gold.stream().filter(ofType).toList(), predicted),
        goldUnits);
  }

  private BitSet union(List<AttributionUnit> units, Predicate<AttributionUnit> which) {
    BitSet union = new BitSet();
    units.stream().filter(which).forEach(u -> union.or(u.words(role)));
    return union;
  }

  private double soft(List<AttributionUnit> units, List<AttributionUnit> others) {
    return units.stream()
        .mapToDouble(
            u ->
                others.stream().mapToInt(o -> o.common(u, role)).max().orElse(0)
                    / (double) u.words(role).cardinality())
        .sum();
  }

  private Way way(String name, ToIntBiFunction<AttributionUnit, AttributionUnit> weight) {
    List<AttributionUnit> pairedGold = new ArrayList<>();
    List<AttributionUnit> pairedPredicted = new ArrayList<>();
    for (Pairing.Pair pair : Pairing.of(gold, predicted, weight)) {
      pairedGold.add(gold.get(pair.gold()));
      pairedPredicted.add(predicted.get(pair.predicted()));
    }
    return new Way(name, pairedGold, pairedPredicted);
  }

  /** The units that have a partner by one way of comparing. */
  private record Way(String name, List<AttributionUnit> gold, List<AttributionUnit> predicted) {}
}
