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
        .contains("all content, tokens")
        .contains("macro-F1");
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
  void namesHaveTheirTypes() {
    assertThat(labels("names", "Angela Merkel flew from Berlin to talks at the United Nations ."))
        .containsExactly(
            "B-PER", "I-PER", "O", "O", "B-LOC", "O", "O", "O", "O", "B-ORG", "I-ORG", "O");
  }

  @Test
  void praiseAndBlameOfATargetAreToldApart() {
    assertThat(judgement("Everybody praised the brilliant mayor .", 2, 5)).isEqualTo("positive");
    assertThat(judgement("The corrupt mayor lied to all of us .", 0, 3)).isEqualTo("negative");
    assertThat(judgement("The mayor arrived on Monday .", 0, 2)).isEqualTo("neutral");
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

  /** As docs/training.md says: the mean over the target and what the window adds. */
  private static String judgement(String text, int from, int to) {
    int first = encoder.columns("sentiment").first();
    TokenMatrix scores = encoder.scores(List.of(window(text))).get(0);
    List<String> classes = List.of("negative", "neutral", "positive");
    double[] sums = new double[classes.size()];
    int best = 0;
    for (int c = 0; c < sums.length; c++) {
      for (int token = from; token < to; token++) {
        sums[c] += scores.get(token, first + c) / (to - from);
      }
      sums[c] += scores.window()[first + sums.length + c];
      best = sums[c] > sums[best] ? c : best;
    }
    return classes.get(best);
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
