package org.dateline.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Attribution.Role;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.statistics.CalibrationError;
import org.dateline.evaluation.statistics.Counts;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.statistics.PrecisionRecall;
import org.dateline.evaluation.statistics.Share;
import org.dateline.evaluation.statistics.Table;

/**
 * Scores attributions in the measures of PolNeAR (Newell, Margolin, Ruths, LREC 2018) and a few
 * more: whole attributions, of which gold and predicted content must share half of the words of
 * each, and the words and spans of each part.
 *
 * @since 0.1.0
 */
public final class AttributionScorer implements Scorer {

  private static final String ALL = "all";
  private static final String CONFIDENCE = ALL + " confidence, expected error";
  private static final List<String> LEVELS =
      List.of("attribution", "attribution, source", "attribution, source and cue");

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    Words words = new Words(gold.text());
    BitSet inMarks = words.within(QuotationMarks.regions(gold.text()));
    List<AttributionUnit> goldUnits = units(gold, words, inMarks);
    List<AttributionUnit> predictedUnits =
        predicted == null ? List.of() : units(predicted, words, inMarks);
    for (Role role : Role.values()) {
      new RoleScore(role, goldUnits, predictedUnits).count(counts);
    }
    List<AttributionUnit> wanted = withContent(goldUnits);
    List<AttributionUnit> found = withContent(predictedUnits);
    List<Pairing.Pair> pairs = Pairing.of(wanted, found, AttributionUnit::halfOfBoth);
    whole(wanted, found, pairs, counts);
    confidence(found, pairs, counts);
    new AttributionErrors(gold.text(), wanted, found, errors).report(pairs);
  }

  private static List<AttributionUnit> units(Row row, Words words, BitSet inMarks) {
    return Attribution.of(row).stream().map(a -> new AttributionUnit(a, words, inMarks)).toList();
  }

  private static List<AttributionUnit> withContent(List<AttributionUnit> units) {
    return units.stream().filter(u -> u.has(Role.CONTENT)).toList();
  }

  private static void whole(
      List<AttributionUnit> gold,
      List<AttributionUnit> predicted,
      List<Pairing.Pair> pairs,
      Counts counts) {
    gold.forEach(u -> count(counts, u, "/gold", 0));
    predicted.forEach(u -> count(counts, u, "/predicted", 0));
    for (Pairing.Pair pair : pairs) {
      AttributionUnit wanted = gold.get(pair.gold());
      AttributionUnit found = predicted.get(pair.predicted());
      int level = level(wanted, found);
      count(counts, wanted, "/recalled", level);
      count(counts, found, "/found", level);
      if (wanted.has(Role.SOURCE)) {
        boolean right = wanted.common(found, Role.SOURCE) > 0;
        Share.count(counts, ALL + " source of the found", right);
        Share.count(counts, wanted.type().label() + " source of the found", right);
      }
    }
  }

  /** Holds how sure each prediction is against whether its content is right. */
  private static void confidence(
      List<AttributionUnit> predicted, List<Pairing.Pair> pairs, Counts counts) {
    BitSet right = new BitSet();
    pairs.forEach(pair -> right.set(pair.predicted()));
    for (int i = 0; i < predicted.size(); i++) {
      boolean isRight = right.get(i);
      predicted
          .get(i)
          .attribution()
          .confidence()
          .ifPresent(sure -> CalibrationError.count(counts, CONFIDENCE, sure, isRight));
    }
  }

  /** How much of the pair agrees: 1 the content, 2 also the source, 3 also the cue. */
  private static int level(AttributionUnit gold, AttributionUnit predicted) {
    return !gold.agrees(predicted, Role.SOURCE) ? 1 : gold.agrees(predicted, Role.CUE) ? 3 : 2;
  }

  /** Counts a unit for as many levels as it is right; 0 for all, right or not. */
  private static void count(Counts counts, AttributionUnit unit, String side, int levels) {
    for (int i = 0; i < (levels == 0 ? LEVELS.size() : levels); i++) {
      counts.add(ALL + " " + LEVELS.get(i) + side, 1);
      counts.add(unit.type().label() + " " + LEVELS.get(i) + side, 1);
    }
  }

  @Override
  public List<Measure> measures(Table counted) {
    List<Measure> measures = new ArrayList<>();
    addWhole(measures, ALL);
    measures.add(new CalibrationError(CONFIDENCE));
    for (Role role : Role.values()) {
      for (String way : RoleScore.WAYS) {
        measures.add(
            new PrecisionRecall(
                RoleScore.name(null, role, way), RoleScore.SHOWN_WAYS.contains(way)));
      }
    }
    for (AttributionType type : AttributionType.values()) {
      addWhole(measures, type.label());
      for (Role role : Role.values()) {
        for (String way : RoleScore.WAYS) {
          measures.add(new PrecisionRecall(RoleScore.name(type, role, way), false));
        }
      }
    }
    return measures;
  }

  private static void addWhole(List<Measure> measures, String type) {
    LEVELS.forEach(level -> measures.add(new PrecisionRecall(type + " " + level)));
    measures.add(new Share(type + " source of the found"));
  }
}
