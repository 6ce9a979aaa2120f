package org.dateline.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TagTaskTest {

  private static final String TEXT = "Lisbon’s mayor met engineers of the Council of Europe.";

  private static Segmenter segmenter;

  @BeforeAll
  static void prepare() throws Exception {
    segmenter = new Segmenter();
  }

  @AfterAll
  static void close() {
    segmenter.close();
  }

  @Test
  void namesBecomeTagsOfTheTokensThatTheyTouch() throws Exception {
    Row row = row("{'spans':[{'b':36,'e':53,'type':'ORG'},{'b':0,'e':6,'type':'LOC'}]}");
    TaggedText text = TagTask.NAMES.read(List.of(row), segmenter).get(0);
    List<String> names = TagTask.NAMES.tagSet().names();
    assertThat(text.tokens()).isEqualTo(11);
    assertThat(text.tags().get(0)).hasSize(11);
    assertThat(names.get(text.tags().get(0)[0])).isEqualTo("B-LOC");
    assertThat(names.get(text.tags().get(0)[7])).isEqualTo("B-ORG");
    assertThat(names.get(text.tags().get(0)[9])).isEqualTo("I-ORG");
    assertThat(text.tags().get(0)[10]).isZero();
  }

  @Test
  void tagsBecomeTheSameNamesAgain() throws Exception {
    Row row = row("{'spans':[{'b':0,'e':6,'type':'LOC'},{'b':36,'e':53,'type':'ORG'}]}");
    TaggedText text = TagTask.NAMES.read(List.of(row), segmenter).get(0);
    Row back = TagTask.NAMES.row(row, text.sequences(), text.tags());
    assertThat(Mention.of(back, Mention.Label.TYPE))
        .containsExactlyElementsOf(Mention.of(row, Mention.Label.TYPE));
  }

  @Test
  void namesOfOtherTypesAreLeftOut() throws Exception {
    Row row = row("{'spans':[{'b':0,'e':6,'type':'WORK'}]}");
    TaggedText text = TagTask.NAMES.read(List.of(row), segmenter).get(0);
    assertThat(text.tags().get(0)).containsOnly(0);
  }

  @Test
  void documentThatBringsItsTokensKeepsThem() throws Exception {
    Row row =
        row(
            "{'spans':[{'b':0,'e':8,'type':'LOC'}],'token_offsets':[[0,8],[9,14],[15,18]],"
                + "'sentences':[[0,2],[2,3]]}");
    TaggedText text = TagTask.NAMES.read(List.of(row), segmenter).get(0);
    assertThat(text.sequences()).hasSize(1);
    assertThat(text.sequences().get(0).end(0)).isEqualTo(8);
    assertThat(text.sequences().get(0).startsSentence(1)).isFalse();
    assertThat(text.sequences().get(0).startsSentence(2)).isTrue();
  }

  @Test
  void attributionsComeBackAsTheirWords() throws Exception {
    Row row = row("{'attributions':[{'content':[[15,53]],'source':[[0,8]],'cue':[[9,14]]}]}");
    TaggedText text = TagTask.ATTRIBUTION.read(List.of(row), segmenter).get(0);
    Row back = TagTask.ATTRIBUTION.row(row, text.sequences(), text.tags());
    LayerScore score = new Evaluation(List.of(row), Set.of()).score(List.of(back)).get(0);
    for (String part : List.of("content", "cue", "source")) {
      assertThat(
              score.measures().stream()
                  .filter(m -> m.name().equals("all " + part + ", tokens"))
                  .findFirst()
                  .orElseThrow()
                  .value(score.table().all()))
          .as(part)
          .isEqualTo(1.0);
    }
  }

  private static Row row(String json) throws Exception {
    ObjectNode node = (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
    return new Row("a", TEXT, node);
  }
}
