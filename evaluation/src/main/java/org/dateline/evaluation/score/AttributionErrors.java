package org.dateline.evaluation.score;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.evaluation.data.Attribution.Role;
import org.dateline.evaluation.data.Span;

/** Tells the errors of a document in kinds. */
final class AttributionErrors {

  private final String text;
  private final List<AttributionUnit> gold;
  private final List<AttributionUnit> predicted;
  private final Errors errors;

  AttributionErrors(
      String text, List<AttributionUnit> gold, List<AttributionUnit> predicted, Errors errors) {
    this.text = text;
    this.gold = gold;
    this.predicted = predicted;
    this.errors = errors;
  }

  /**
   * Reports what is wrong with the pairs, then what has no partner.
   *
   * @param pairs gold and predicted units whose contents belong together
   */
  void report(List<Pairing.Pair> pairs) {
    BitSet pairedGold = new BitSet();
    BitSet pairedPredicted = new BitSet();
    for (Pairing.Pair pair : pairs) {
      pairedGold.set(pair.gold());
      pairedPredicted.set(pair.predicted());
      part(gold.get(pair.gold()), predicted.get(pair.predicted()), Role.SOURCE);
      part(gold.get(pair.gold()), predicted.get(pair.predicted()), Role.CUE);
    }
    alone(gold, pairedGold, predicted, "missed");
    alone(predicted, pairedPredicted, gold, "too many");
  }

  private void part(AttributionUnit wanted, AttributionUnit found, Role role) {
    if (!wanted.agrees(found, role)) {
      String kind =
          !found.has(role)
              ? "without its "
              : !wanted.has(role) ? "with a needless " : "with a wrong ";
      Span place = (wanted.has(role) ? wanted : found).attribution().spans(role).get(0);
      errors.add(
          kind + role.label(),
          place,
          "gold " + words(wanted, role) + ", got " + words(found, role));
    }
  }

  /** Those without a partner; where the other side has a word of them, the border is the error. */
  private void alone(
      List<AttributionUnit> units, BitSet paired, List<AttributionUnit> others, String what) {
    for (int i = paired.nextClearBit(0); i < units.size(); i = paired.nextClearBit(i + 1)) {
      AttributionUnit unit = units.get(i);
      Optional<AttributionUnit> touched =
          others.stream().filter(o -> o.common(unit, Role.CONTENT) > 0).findFirst();
      errors.add(
          what + (touched.isPresent() ? ", other borders: " : ": ") + unit.type().label(),
          unit.attribution().content().get(0),
          touched.map(other -> "on the other side " + words(other, Role.CONTENT)).orElse(""));
    }
  }

  private String words(AttributionUnit unit, Role role) {
    return unit.attribution().spans(role).stream()
        .filter(s -> s.end() <= text.length())
        .map(s -> "[" + text.substring(s.begin(), s.end()) + "]")
        .collect(Collectors.joining(" ", "", unit.has(role) ? "" : "nothing"));
  }
}
