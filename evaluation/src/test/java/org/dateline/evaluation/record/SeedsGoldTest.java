package org.dateline.evaluation.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.evaluation.Samples;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.read.GoldReader;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.Test;

class SeedsGoldTest {

  private static final Path SEEDS = Path.of(System.getProperty("dateline.root"), "seeds");

  private static List<Row> gold() throws IOException {
    return GoldReader.read(SEEDS, null);
  }

  @Test
  void everySpanIsWithinItsText() throws Exception {
    assertThat(gold()).hasSize(3);
    for (Row row : gold()) {
      List<Span> spans = new ArrayList<>();
      ObjectNode fields = row.json().deepCopy();
      fields.path("sentiment").forEach(s -> ((ObjectNode) s).remove("acceptable"));
      collect(fields, spans);
      assertThat(spans)
          .hasSizeGreaterThan(100)
          .allMatch(s -> s.begin() < s.end() && s.end() <= row.text().length());
    }
  }

  private static void collect(JsonNode json, List<Span> spans) {
    if (json.isArray() && json.size() == 2 && json.get(0).isInt() && json.get(1).isInt()) {
      spans.add(Span.of(json));
    } else {
      json.forEach(child -> collect(child, spans));
    }
  }

  @Test
  void namesBeginAndEndAtWords() throws Exception {
    for (Row row : gold()) {
      for (JsonNode entity : row.get("entities")) {
        Span span = Span.of(entity.get("span"));
        String text = row.text().substring(span.begin(), span.end());
        assertThat(text).as(entity.toString()).isEqualTo(text.strip());
      }
    }
  }

  /**
   * But for contents within contents, of which the first that shares half is compared, and a mixed
   * attitude, which has no polarity to be held.
   */
  @Test
  void goldAgainstItselfIsRight() throws Exception {
    for (LayerScore score : new Evaluation(gold(), Set.of()).score(gold())) {
      List<String> errors = Samples.errors(score);
      assertThat(errors).as(score.name()).hasSizeLessThan(3);
      assertThat(errors)
          .as(score.name())
          .isSubsetOf("speaker of an indirect", "polarity and holder");
    }
  }

  @Test
  void nothingAgainstTheGoldIsRightOnlyInWhatIsNotThere() throws Exception {
    for (LayerScore score : new Evaluation(gold(), Set.of()).score(List.of())) {
      Map<String, Double> figures = Samples.figures(score);
      figures.keySet().removeIf(n -> n.startsWith("mere mention") || n.matches(".* (of|gold)"));
      assertThat(figures.values()).as(score.name()).allMatch(v -> v == 0);
    }
  }
}
