package org.dateline.evaluation.score;

import java.util.BitSet;
import java.util.List;
import org.dateline.evaluation.data.Attribution.Role;
import org.dateline.evaluation.data.Span;

/** Tells the errors of a document in kinds. */
final class AttributionErrors {

  private final List<AttributionUnit> gold;
  private final List<AttributionUnit> predicted;
  private final List<Pairing.Pair> pairs;

  AttributionErrors(
      List<AttributionUnit> gold, List<AttributionUnit> predicted, List<Pairing.Pair> pairs) {
    this.gold = gold;
    this.predicted = predicted;
    this.pairs = pairs;
  }

  void report(Errors errors) {
    BitSet pairedGold = new BitSet();
    BitSet pairedPredicted = new BitSet();
    for (Pairing.Pair pair : pairs) {
      pairedGold.set(pair.gold());
      pairedPredicted.set(pair.predicted());
      part(gold.get(pair.gold()), predicted.get(pair.predicted()), Role.SOURCE, errors);
      part(gold.get(pair.gold()), predicted.get(pair.predicted()), Role.CUE, errors);
    }
    alone(gold, pairedGold, predicted, "missed", errors);
    alone(predicted, pairedPredicted, gold, "too many", errors);
  }

  private static void part(
      AttributionUnit wanted, AttributionUnit found, Role role, Errors errors) {
    if (!wanted.agrees(found, role)) {
      String kind =
          !found.has(role)
              ? "without its "
              : !wanted.has(role) ? "with a needless " : "with a wrong ";
      Span place = (wanted.has(role) ? wanted : found).attribution().spans(role).get(0);
      errors.add(
          kind + role.label(),
          place,
          "gold "
              + wanted.attribution().spans(role)
              + ", predicted "
              + found.attribution().spans(role));
    }
  }

  /** Those without a partner; where the other side has a word of them, the border is the error. */
  private static void alone(
      List<AttributionUnit> units,
      BitSet paired,
      List<AttributionUnit> others,
      String what,
      Errors errors) {
    for (int i = 0; i < units.size(); i++) {
      AttributionUnit unit = units.get(i);
      if (!paired.get(i)) {
        boolean touched = others.stream().anyMatch(o -> o.common(unit, Role.CONTENT) > 0);
        errors.add(
            what + (touched ? ", other borders: " : ": ") + unit.type().label(),
            unit.attribution().content().get(0),
            "content " + unit.attribution().content());
      }
    }
  }
}
