package org.dateline.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;
import org.junit.jupiter.api.Test;

class AttributionLabelsTest {

  private static final String TEXT = "The minister said taxes , he hopes , will fall";

  @Test
  void spansBecomeTags() throws Exception {
    Row row = row("{'content':[[18,23],[37,46]],'cue':[[13,17]],'source':[[0,12]]}");

    assertThat(tags(row, tokens(0, TEXT.length())))
        .containsExactly(
            "B-source",
            "I-source",
            "B-cue",
            "B-content",
            "O",
            "O",
            "O",
            "O",
            "B-content",
            "I-content");
  }

  @Test
  void spanThatBeganInTheParagraphBeforeBeginsAnew() throws Exception {
    Row row = row("{'content':[[13,46]]}");

    assertThat(tags(row, tokens(26, TEXT.length()))).startsWith("B-content", "I-content");
  }

  @Test
  void tokenThatASpanOnlyTouchesBelongsToIt() throws Exception {
    Row row = row("{'content':[[20,21]],'cue':[[13,15]]}");

    assertThat(tags(row, tokens(0, 25))).containsExactly("O", "O", "B-cue", "B-content", "O");
  }

  @Test
  void contentHasTheTokenThatACueShares() throws Exception {
    Row row = row("{'content':[[18,25]],'cue':[[13,23]]}");

    assertThat(tags(row, tokens(0, 25)))
        .containsExactly("O", "O", "B-cue", "B-content", "I-content");
  }

  @Test
  void tagsBecomeSpansOfOneAttribution() throws Exception {
    Row row = row("{'content':[[18,23]],'cue':[[13,17]],'source':[[0,12]]}");
    TokenSequence tokens = tokens(0, 25);
    Row back =
        AttributionLabels.row(
            row, List.of(tokens), List.of(new AttributionLabels(row).tags(tokens)));

    assertThat(Attribution.of(back))
        .containsExactly(
            new Attribution(
                List.of(new Span(18, 23)),
                List.of(new Span(0, 3), new Span(4, 12)),
                List.of(new Span(13, 17))));
  }

  private static List<String> tags(Row row, TokenSequence tokens) {
    return Arrays.stream(new AttributionLabels(row).tags(tokens))
        .mapToObj(AttributionFeatures.TAGS.names()::get)
        .toList();
  }

  private static Row row(String attribution) throws Exception {
    String json = "{'attributions':[" + attribution + "]}";
    return new Row("a", TEXT, (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')));
  }

  private static TokenSequence tokens(int begin, int end) {
    TokenSequence tokens = new TokenSequence();
    tokens.reset(TEXT);
    int at = begin;
    for (String word : TEXT.substring(begin, end).split(" ")) {
      tokens.add(at, at + word.length(), "X", at == begin);
      at += word.length() + 1;
    }
    return tokens;
  }
}
