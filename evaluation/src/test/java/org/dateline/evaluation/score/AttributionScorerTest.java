package org.dateline.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.dateline.evaluation.ReferenceScorers;
import org.dateline.evaluation.Samples;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.Test;

class AttributionScorerTest {

  private static final Offset<Double> EXACT = within(1e-12);
  private static final Map<String, String> WAYS =
      Map.of(
          "token", "tokens",
          "exact", "exact",
          "exactchar", "characters",
          "overlap", "overlap",
          "soft", "soft");
  private static final Map<String, String> LEVELS =
      Map.of(
          "content", "attribution",
          "+source", "attribution, source",
          "+source+cue", "attribution, source and cue");

  private static LayerScore sample() throws Exception {
    return Samples.score("attribution-gold.jsonl", "attribution-predicted.jsonl");
  }

  @Test
  void contentsPairWhereHalfOfTheWordsOfBothAreCommon() throws Exception {
    Map<String, Double> figures = Samples.figures(sample());
    assertThat(figures.get("all attribution precision")).isEqualTo(3 / 4.0, EXACT);
    assertThat(figures.get("all attribution recall")).isEqualTo(3 / 5.0, EXACT);
    assertThat(figures.get("all attribution, source")).isEqualTo(4 / 9.0, EXACT);
    assertThat(figures.get("all attribution, source and cue")).isEqualTo(4 / 9.0, EXACT);
    assertThat(figures.get("all source of the found")).isEqualTo(2 / 3.0, EXACT);
  }

  @Test
  void marksAndCommasAtTheBorderDoNotCountAsWords() throws Exception {
    Map<String, Double> figures = Samples.figures(sample());
    assertThat(figures.get("all content, tokens precision")).isEqualTo(7 / 10.0, EXACT);
    assertThat(figures.get("all content, tokens recall")).isEqualTo(7 / 13.0, EXACT);
    assertThat(figures.get("all content, exact recall")).isEqualTo(2 / 5.0, EXACT);
    assertThat(figures.get("all content, characters recall")).isEqualTo(1 / 5.0, EXACT);
  }

  @Test
  void typesComeFromTheQuotationMarks() throws Exception {
    Map<String, Double> figures = Samples.figures(sample());
    assertThat(figures.get("direct attribution gold")).isEqualTo(1);
    assertThat(figures.get("mixed attribution gold")).isEqualTo(1);
    assertThat(figures.get("indirect attribution gold")).isEqualTo(3);
    assertThat(figures.get("direct attribution")).isEqualTo(1, EXACT);
    assertThat(figures.get("mixed attribution")).isZero();
  }

  @Test
  void errorsHaveKinds() throws Exception {
    assertThat(Samples.errors(sample()))
        .containsExactly(
            "with a wrong source", "missed: mixed", "too many: indirect", "missed: indirect");
  }

  @Test
  void goldAgainstItselfIsPerfect() throws Exception {
    Samples.figures(Samples.score("attribution-gold.jsonl", "attribution-gold.jsonl"))
        .forEach(
            (name, value) -> {
              boolean counts =
                  name.endsWith(" gold") || name.endsWith("dicted") || name.endsWith(" of");
              // Gold states no confidence.
              if (!counts && !name.contains("confidence")) {
                assertThat(value).as(name).isGreaterThanOrEqualTo(1);
              }
            });
  }

  @Test
  void segmentsOfAnUtteranceAreOneAttributionAndNestedOnesAreNone() throws Exception {
    Row record = Samples.rows("record-predicted.jsonl").get(0);
    assertThat(Attribution.of(record)).hasSize(2);
    assertThat(Attribution.of(record).get(0).content())
        .containsExactly(new Span(1, 16), new Span(40, 52));
  }

  @Test
  void figuresAreThoseOfTheReferenceScorer() throws Exception {
    String printed =
        ReferenceScorers.run(
            "attribution.py",
            Samples.file("attribution-gold.jsonl").toString(),
            Samples.file("attribution-predicted.jsonl").toString(),
            "--json");
    JsonNode reference = new ObjectMapper().readTree(printed);
    Map<String, Double> figures = Samples.figures(sample());
    for (String type : List.of("all", "direct", "mixed", "indirect")) {
      for (String role : List.of("content", "source", "cue")) {
        JsonNode theirs = reference.get("roles").get(type).get(role);
        WAYS.forEach(
            (way, ours) -> same(theirs.get(way), type + " " + role + ", " + ours, figures));
      }
      JsonNode theirs = reference.get("attribution").get(type);
      LEVELS.forEach((level, ours) -> same(theirs.get(level), type + " " + ours, figures));
    }
  }

  private static void same(JsonNode theirs, String name, Map<String, Double> figures) {
    assertThat(figures.get(name)).as(name).isEqualTo(theirs.get("F1").doubleValue(), EXACT);
    assertThat(figures.get(name + " precision"))
        .as(name)
        .isEqualTo(theirs.get("P").doubleValue(), EXACT);
    assertThat(figures.get(name + " recall"))
        .as(name)
        .isEqualTo(theirs.get("R").doubleValue(), EXACT);
  }
}
