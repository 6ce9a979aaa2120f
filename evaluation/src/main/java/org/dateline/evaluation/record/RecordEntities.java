package org.dateline.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.score.Errors;
import org.dateline.evaluation.statistics.Counts;

/**
 * Scores names with what they mean: canonical name, country, the government meant. A place is the
 * same whether it is a country or a region (GPE, LOC); types that the gold does not have are passed
 * by.
 *
 * @since 0.1.0
 */
public final class RecordEntities extends RecordPart {

  private static final String PLACE = "GPE";
  private static final Set<String> TYPES = Set.of("PERSON", "ORG", PLACE, "NORP");

  @Override
  public String name() {
    return "names and what they mean";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    List<JsonNode> wanted = Fields.rows(gold, "entities");
    List<JsonNode> found = Fields.rows(predicted, "entities");
    for (JsonNode name : wanted) {
      if (!Fields.isDoubtful(name) && name.path("mention").asText("name").equals("name")) {
        JsonNode hit =
            found.stream()
                .filter(e -> span(e).equals(span(name)) && type(e).equals(type(name)))
                .findFirst()
                .orElse(Fields.NONE);
        ask(counts, errors, "name found", !hit.isMissingNode(), span(name), type(name));
        if (!hit.isMissingNode()) {
          meaning(name, hit, counts, errors);
        }
      }
    }
    tooMany(wanted, found, counts, errors);
  }

  private static void meaning(JsonNode gold, JsonNode hit, Counts counts, Errors errors) {
    boolean same = SameName.of(gold, Fields.text(hit, "name"));
    compare(gold, hit, "name", "canonical name", same, counts, errors);
    if (gold.has("country")) {
      compare(gold, hit, "country", "country", equal(gold, hit, "country"), counts, errors);
    }
    if (!Fields.flag(gold, "doubtActor")) {
      compare(gold, hit, "actor", "government meant", equal(gold, hit, "actor"), counts, errors);
    }
  }

  private static boolean equal(JsonNode gold, JsonNode hit, String field) {
    return Objects.equals(Fields.text(gold, field), Fields.text(hit, field));
  }

  private static void compare(
      JsonNode gold,
      JsonNode hit,
      String field,
      String question,
      boolean right,
      Counts counts,
      Errors errors) {
    String detail = "gold " + Fields.text(gold, field) + ", got " + Fields.text(hit, field);
    ask(counts, errors, question, right, span(gold), detail);
  }

  private static void tooMany(
      List<JsonNode> gold, List<JsonNode> predicted, Counts counts, Errors errors) {
    Map<Span, String> types = new HashMap<>();
    gold.forEach(name -> types.put(span(name), type(name)));
    List<Span> doubtful =
        gold.stream().filter(Fields::isDoubtful).map(RecordEntities::span).toList();
    for (JsonNode name : predicted) {
      Span span = span(name);
      if (TYPES.contains(type(name)) && doubtful.stream().allMatch(d -> d.common(span) == 0)) {
        boolean right = type(name).equals(types.get(span));
        ask(counts, errors, "name right", right, span, type(name));
      }
    }
  }

  private static Span span(JsonNode entity) {
    return Span.of(entity.get("span"));
  }

  private static String type(JsonNode entity) {
    String type = entity.path("type").asText();
    return type.equals("LOC") ? PLACE : type;
  }
}
