package org.dateline.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.score.Errors;
import org.dateline.evaluation.statistics.Counts;

/**
 * Scores attitudes toward targets with their holders. Of the judgements on the target that touch
 * the unit of the gold, the strongest counts; where the gold holds an attitude, first those of the
 * same holder, then those that are not neutral.
 *
 * @since 0.1.0
 */
public final class RecordSentiment extends RecordPart {

  @Override
  public String name() {
    return "attitudes and holders";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    List<JsonNode> found = Fields.rows(predicted, "sentiment");
    for (JsonNode unit : Fields.rows(gold, "sentiment")) {
      if (!Fields.isDoubtful(unit)) {
        Span span = span(unit);
        List<JsonNode> touching =
            found.stream()
                .filter(s -> Fields.text(unit, "target").equals(Fields.text(s, "target")))
                .filter(s -> span(s).common(span) > 0)
                .toList();
        judge(unit, touching, counts, errors);
      }
    }
  }

  private static void judge(JsonNode unit, List<JsonNode> touching, Counts counts, Errors errors) {
    boolean mere = isMereMention(unit);
    JsonNode best = mere ? strongest(touching, s -> true) : best(unit, touching);
    int polarity = best.path("polarity").asInt();
    boolean right = isAcceptable(unit, best);
    String detail =
        Fields.text(unit, "target")
            + " gold "
            + (Fields.flag(unit, "mixed") ? "mixed" : unit.path("polarity").asText())
            + ", got "
            + polarity;
    String question = mere ? "mere mention is neutral" : "polarity of an attitude";
    ask(counts, errors, question, right, span(unit), detail);
    if (!mere) {
      boolean held = right && polarity != 0 && sameHolder(unit, best);
      String holders =
          "gold " + unit.path("holder") + ", got " + best.path("holder").path("name").asText("-");
      ask(counts, errors, "polarity and holder", held, span(unit), holders);
      List<Span> evidence = Span.list(unit.get("evidence"));
      if (!evidence.isEmpty()) {
        boolean touched = Span.common(evidence, Span.list(best.get("evidence"))) > 0;
        ask(counts, errors, "evidence touches that of the gold", touched, span(unit), "");
      }
    }
  }

  /** Gold says so; without a word of it, a neutral judgement is one on a mere mention. */
  private static boolean isMereMention(JsonNode unit) {
    boolean marked = unit.has("mere") || unit.has("basis");
    return marked
        ? Fields.flag(unit, "mere")
        : unit.path("polarity").asInt() == 0 && !Fields.flag(unit, "mixed");
  }

  private static JsonNode best(JsonNode unit, List<JsonNode> touching) {
    Predicate<JsonNode> polar = s -> s.path("polarity").asInt() != 0;
    JsonNode held = strongest(touching, polar.and(s -> sameHolder(unit, s)));
    JsonNode other = held.isMissingNode() ? strongest(touching, polar) : held;
    return other.isMissingNode() ? strongest(touching, s -> true) : other;
  }

  private static JsonNode strongest(List<JsonNode> judgements, Predicate<JsonNode> which) {
    JsonNode strongest = Fields.NONE;
    for (JsonNode judgement : judgements) {
      if (which.test(judgement)
          && (strongest.isMissingNode() || strength(judgement) > strength(strongest))) {
        strongest = judgement;
      }
    }
    return strongest;
  }

  private static double strength(JsonNode judgement) {
    return Math.abs(judgement.path("score").asDouble());
  }

  private static boolean isAcceptable(JsonNode unit, JsonNode judgement) {
    int polarity = judgement.path("polarity").asInt();
    boolean mixed = Fields.flag(judgement, "mixed");
    if (!unit.has("acceptable")) {
      return Fields.flag(unit, "mixed") ? mixed : unit.path("polarity").asInt() == polarity;
    }
    for (JsonNode acceptable : unit.get("acceptable")) {
      if (acceptable.isInt() ? acceptable.intValue() == polarity : mixed) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameHolder(JsonNode gold, JsonNode predicted) {
    JsonNode wanted = gold.path("holder");
    String kind = Fields.text(wanted, "kind");
    if (kind == null || !kind.equals(Fields.text(predicted.path("holder"), "kind"))) {
      return false;
    }
    String type = wanted.path("type").asText();
    return kind.equals("author")
        || type.equals("anonymous")
        || type.equals("group")
        || SameName.of(wanted, Fields.text(predicted.path("holder"), "name"));
  }

  private static Span span(JsonNode row) {
    return Span.of(row.get("span"));
  }
}
