package org.dateline.evaluation.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judgements of a document, by what is judged: a span, or the document itself.
 *
 * @since 0.1.0
 */
public final class Polarities {

  private static final Span DOCUMENT = new Span(0, 0);
  private static final String[] PAIR = {"p", "q"};

  private Polarities() {}

  /** What is judged, and thereby which classes there are. */
  public enum Form {
    /** Targets in a sentence: −1, 0, 1. */
    TARGETS(-1, 0, 1),
    /**
     * Two entities of a sentence: 0 neither judges the other, 1 p is for q, 2 q for p, 3 p against
     * q, 4 q against p.
     */
    PAIR(0, 1, 2, 3, 4),
    /** The document: −1, 0, 1. */
    DOCUMENT(-1, 0, 1);

    private final int[] classes;

    Form(int... classes) {
      this.classes = classes;
    }

    /** Returns the classes in their order. */
    public int[] classes() {
      return classes.clone();
    }

    /** Returns the form that a row of gold has; {@code null} where it has no judgement. */
    public static Form of(Row row) {
      if (row.json().path("targets").findValue("polarity") != null) {
        return TARGETS;
      }
      if (row.has("p") && (row.json().path("label").isInt() || row.has("stances"))) {
        return PAIR;
      }
      return row.json().path("polarity").isInt() ? DOCUMENT : null;
    }
  }

  /**
   * Returns the judgements of a row.
   *
   * @param gold the row that says what was to be judged; a record without a judgement on one of its
   *     targets leaves it neutral
   */
  public static Map<Span, Integer> of(Row row, Form form, Row gold) {
    return switch (form) {
      case TARGETS -> row.isRecord() ? ofRecord(row, gold) : ofTargets(row);
      case PAIR -> Map.of(DOCUMENT, row.isRecord() ? pairOfRecord(row, gold) : pair(row));
      case DOCUMENT ->
          row.has("polarity") ? Map.of(DOCUMENT, row.get("polarity").intValue()) : Map.of();
    };
  }

  /** Returns the spans that the pipeline is asked to judge, by a name for each. */
  public static Map<String, Span> given(Row gold) {
    Map<String, Span> spans = new LinkedHashMap<>();
    JsonNode targets = gold.get("targets");
    for (int i = 0; targets != null && i < targets.size(); i++) {
      JsonNode target = targets.get(i);
      Span span = target.has("span") ? Span.of(target.get("span")) : offsets(target);
      spans.put("t" + i, span);
    }
    for (String name : PAIR) {
      if (gold.json().path(name).has("b")) {
        spans.put(name, offsets(gold.get(name)));
      }
    }
    return spans;
  }

  private static Span offsets(JsonNode json) {
    return new Span(json.path("b").intValue(), json.path("e").intValue());
  }

  private static Map<Span, Integer> ofTargets(Row row) {
    Map<Span, Integer> judged = new TreeMap<>();
    for (JsonNode target : row.json().path("targets")) {
      if (target.hasNonNull("polarity")) {
        judged.put(offsets(target), target.get("polarity").intValue());
      }
    }
    return judged;
  }

  private static Map<Span, Integer> ofRecord(Row row, Row gold) {
    Map<Span, Integer> judged = new TreeMap<>();
    given(gold).values().forEach(span -> judged.put(span, 0));
    for (JsonNode sentiment : row.json().path("sentiment")) {
      Span mention = Span.of(sentiment.get("mention"));
      if (sentiment.path("given").asBoolean() && mention != null) {
        judged.put(mention, sentiment.path("polarity").intValue());
      }
    }
    return judged;
  }

  private static int pair(Row row) {
    if (row.json().path("label").isInt()) {
      return row.get("label").intValue();
    }
    JsonNode stance = row.json().path("stances").path(0);
    return stance.isMissingNode()
        ? 0
        : pairClass(stance.path("target").asText().equals("q"), stance.path("polarity").intValue());
  }

  /** The strongest judgement on one of the two that a source holds; the other is taken for it. */
  private static int pairOfRecord(Row row, Row gold) {
    Map<String, Span> spans = given(gold);
    double strongest = 0;
    int found = 0;
    for (JsonNode sentiment : row.json().path("sentiment")) {
      Span mention = Span.of(sentiment.get("mention"));
      double strength = Math.abs(sentiment.path("score").doubleValue());
      boolean counts =
          sentiment.path("given").asBoolean()
              && sentiment.path("holder").path("kind").asText().equals("source")
              && spans.containsValue(mention);
      if (counts && strength > strongest) {
        strongest = strength;
        found = pairClass(mention.equals(spans.get("q")), sentiment.path("polarity").intValue());
      }
    }
    return found;
  }

  private static int pairClass(boolean towardQ, int polarity) {
    return polarity == 0 ? 0 : (towardQ ? 1 : 2) + (polarity < 0 ? 2 : 0);
  }
}
