package org.dateline.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dateline.evaluation.data.Polarities;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.junit.jupiter.api.Test;

class TargetTextTest {

  private static final String TEXT =
      "The mayor praised the old bridge.\n\nNobody blamed the river.";

  @Test
  void targetsAreFoundAmongTheTokensOfAllParagraphs() throws Exception {
    try (Segmenter segmenter = new Segmenter()) {
      TargetText text = TargetText.read(List.of(row()), segmenter).get(0);
      assertThat(text.targets())
          .extracting(TargetText.Target::first, TargetText.Target::end)
          .containsExactly(tuple(3, 6), tuple(9, 11));
      assertThat(text.targets())
          .extracting(target -> TargetText.CLASSES.get(target.judgement()))
          .containsExactly("positive", "neutral");
    }
  }

  @Test
  void judgementsTakeTheFormOfTheGold() throws Exception {
    TargetText text = new TargetText(row(), List.of(), List.of());
    Row back = text.row(Map.of(new Span(18, 32), 0));
    assertThat(Polarities.of(back, Polarities.Form.TARGETS, row()))
        .containsExactly(Map.entry(new Span(18, 32), -1));
  }

  private static Row row() throws Exception {
    String json =
        "{'targets':[{'b':18,'e':32,'polarity':1},{'b':49,'e':58,'polarity':0}]}"
            .replace('\'', '"');
    return new Row("a", TEXT, (ObjectNode) new ObjectMapper().readTree(json));
  }
}
