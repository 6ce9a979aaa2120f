package org.dateline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.api.Resources;
import org.dateline.encoder.Encoder;
import org.dateline.encoder.LabelColumns;
import org.dateline.encoder.TokenMatrix;
import org.dateline.encoder.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The model is the one of its card, and knows plain cases. Figures are on the card. */
class NewsEncoderTest {

  private static final String FOLDER = "classpath:org/dateline/models/news-encoder/";
  private static final int MOST_BYTES = 25_000_000;

  private static Encoder encoder;

  @BeforeAll
  static void load() throws Exception {
    encoder = Encoder.load(NewsEncoderTest.class, FOLDER + "news-encoder.properties");
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void cardIsThatOfTheFile() throws Exception {
    byte[] file = bytes("news-encoder.onnx");
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    assertThat(file.length).isLessThan(MOST_BYTES);
    assertThat(new String(bytes("CARD.md"), StandardCharsets.UTF_8))
        .as("card of another file: train anew, into this folder")
        .contains(sum)
        .contains("all content, tokens", "span and label");
  }

  @Test
  void wordsInQuotationMarksAreContent() {
    assertThat(labels("attribution", "“ Taxes will fall , ” the minister said ."))
        .containsExactly(
            "B-content",
            "I-content",
            "I-content",
            "I-content",
            "I-content",
            "I-content",
            "B-source",
            "I-source",
            "B-cue",
            "O");
  }

  @Test
  void clauseOfAReportingVerbIsContent() {
    assertThat(labels("attribution", "Officials said that taxes would fall ."))
        .containsExactly(
            "B-source", "B-cue", "B-content", "I-content", "I-content", "I-content", "O");
  }

  @Test
  void plainNarrationIsNoAttribution() {
    assertThat(labels("attribution", "The storm hit the coast on Monday .")).containsOnly("O");
  }

  @Test
  void namesHaveTheFourTypesOfTheirTrainingText() {
    assertThat(
            labels(
                "names", "Ellen Dahl of the Finance Ministry spoke in Oslo to Danish reporters ."))
        .containsExactly(
            "B-PER", "I-PER", "O", "O", "B-ORG", "I-ORG", "O", "O", "B-LOC", "O", "B-MISC", "O",
            "O");
  }

  private static List<String> labels(String task, String text) {
    LabelColumns columns = encoder.columns(task);
    TokenMatrix scores = encoder.scores(List.of(window(text))).get(0);
    List<String> labels = new ArrayList<>();
    for (int token = 0; token < scores.rows(); token++) {
      int best = 0;
      for (int i = 1; i < columns.labels().size(); i++) {
        boolean better =
            scores.get(token, columns.first() + i) > scores.get(token, columns.first() + best);
        best = better ? i : best;
      }
      labels.add(columns.labels().get(best));
    }
    return labels;
  }

  private static Window window(String text) {
    Window.Builder window = Window.builder(text);
    int begin = 0;
    for (String word : text.split(" ")) {
      window.token(begin, begin + word.length());
      begin += word.length() + 1;
    }
    return window.build();
  }

  private static byte[] bytes(String name) throws Exception {
    try (InputStream in = Resources.open(NewsEncoderTest.class, FOLDER + name)) {
      return in.readAllBytes();
    }
  }
}
