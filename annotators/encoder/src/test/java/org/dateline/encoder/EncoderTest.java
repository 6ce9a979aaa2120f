package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTest {

  // In the small vocabulary: [UNK] 1, [CLS] 2, a 4, ##b 5, ab 6, ##ba 7, # 8.
  private static final int SHAPE_OTHER = 50_000;

  @TempDir Path folder;

  @Test
  void scoresOfATokenAreThoseOfItsFirstPiece() throws Exception {
    try (Encoder encoder = new TinyEncoder(folder, "logits").load()) {
      String text = "abb a";
      List<TokenMatrix> scores =
          encoder.scores(List.of(Window.builder(text).token(0, 3).token(4, 5).build()));
      assertThat(encoder.labels()).containsExactly("O", "B-content", "I-content");
      assertThat(scores).hasSize(1);
      assertThat(scores.get(0).rows()).isEqualTo(2);
      assertThat(scores.get(0).row(0)).containsExactly(60, 61, 62);
      assertThat(scores.get(0).row(1)).containsExactly(40, 41, 42);
      assertThat(scores.get(0).window())
          .containsExactly(SHAPE_OTHER + 20, SHAPE_OTHER + 21, SHAPE_OTHER + 22);
    }
  }

  @Test
  void vectorsAreOfTheFirstPieceOrTheMean() throws Exception {
    try (Encoder encoder = new TinyEncoder(folder, "last_hidden_state").load()) {
      List<Window> windows = List.of(Window.builder("abb").token(0, 3).build());
      assertThat(encoder.vectorWidth()).isEqualTo(3);
      assertThat(encoder.vectors(windows, Pooling.FIRST).get(0).row(0)).containsExactly(60, 61, 62);
      assertThat(encoder.vectors(windows, Pooling.MEAN).get(0).row(0)).containsExactly(55, 56, 57);
    }
  }

  @Test
  void outputThatIsCalledOtherwiseIsFoundByTheDescription() throws Exception {
    try (Encoder encoder =
        new TinyEncoder(folder, "output_0").with("output.vectors", "output_0").load()) {
      Window window = Window.builder("a").token(0, 1).build();
      assertThat(encoder.vectors(List.of(window), Pooling.FIRST).get(0).get(0, 0)).isEqualTo(40);
    }
  }

  @Test
  void segmentAndCaseReachTheModel() throws Exception {
    try (Encoder encoder = new TinyEncoder(folder, "last_hidden_state").load()) {
      Window window =
          Window.builder("a Ab AB").token(0, 1).token(2, 4, 1).separator().token(5, 7).build();
      TokenMatrix vectors = encoder.vectors(List.of(window), Pooling.FIRST).get(0);
      assertThat(vectors.get(0, 0)).isEqualTo(40);
      assertThat(vectors.get(1, 0)).isEqualTo(10_000 + 1_000 + 60);
      assertThat(vectors.get(2, 0)).isEqualTo(20_000 + 60);
    }
  }

  @Test
  void tokenOfWhichNothingIsSeenIsUnknown() throws Exception {
    try (Encoder encoder = new TinyEncoder(folder, "last_hidden_state").load()) {
      Window window = Window.builder("a\u200B a").token(1, 2).token(3, 4).build();
      TokenMatrix vectors = encoder.vectors(List.of(window), Pooling.MEAN).get(0);
      assertThat(vectors.get(0, 0)).isEqualTo(SHAPE_OTHER + 10);
      assertThat(vectors.get(1, 0)).isEqualTo(40);
    }
  }

  @Test
  void ofATokenWithVeryManyPiecesTheFirstAreRead() throws Exception {
    try (Encoder encoder = new TinyEncoder(folder, "last_hidden_state").load()) {
      String text = "#".repeat(2) + "a".repeat(1) + "#".repeat(500) + " a";
      Window window = Window.builder(text).token(0, 503).token(504, 505).build();
      TokenMatrix vectors = encoder.vectors(List.of(window), Pooling.MEAN).get(0);
      // A quarter of 16 − 2 pieces, rounded down: # # a, each 80, 80, 40.
      assertThat(vectors.get(0, 0)).isCloseTo(200f / 3, within(1e-4f));
      assertThat(vectors.get(1, 0)).isEqualTo(40);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "8"})
  void windowsOfAnyLengthAndNumberGiveEachTokenItsOwnRow(String batch) throws Exception {
    long seed = Long.getLong("tests.seed", 1);
    Random random = new Random(seed);
    String text = "a ab abb #";
    int[][] tokens = {{0, 1, 40}, {2, 4, 60}, {5, 8, 60}, {9, 10, SHAPE_OTHER + 80}};
    List<Window> windows = new ArrayList<>();
    List<List<Float>> expected = new ArrayList<>();
    for (int w = 0; w < 40; w++) {
      Window.Builder window = Window.builder(text);
      List<Float> values = new ArrayList<>();
      for (int t = random.nextInt(50); t > 0; t--) {
        int[] token = tokens[random.nextInt(tokens.length)];
        window.token(token[0], token[1]);
        values.add((float) token[2]);
        if (random.nextInt(5) == 0) {
          window.separator();
        }
      }
      windows.add(window.build());
      expected.add(values);
    }
    try (Encoder encoder =
        new TinyEncoder(folder, "last_hidden_state").with("batch", batch).load()) {
      List<TokenMatrix> results = encoder.vectors(windows, Pooling.FIRST);
      for (int w = 0; w < windows.size(); w++) {
        List<Float> values = new ArrayList<>();
        for (int t = 0; t < results.get(w).rows(); t++) {
          values.add(results.get(w).get(t, 0));
        }
        assertThat(values).as("window %d, seed %d", w, seed).isEqualTo(expected.get(w));
      }
    }
  }

  @Test
  void noWindowsAndWindowsWithoutTokensGiveNothing() throws Exception {
    try (Encoder encoder = new TinyEncoder(folder, "logits").load()) {
      assertThat(encoder.scores(List.of())).isEmpty();
      TokenMatrix none = encoder.scores(List.of(Window.builder("a").build())).get(0);
      assertThat(none.rows()).isZero();
      assertThat(none.width()).isEqualTo(3);
      assertThatThrownBy(() -> none.row(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void scoresBecomeProbabilities() throws Exception {
    try (Encoder encoder = new TinyEncoder(folder, "logits").load()) {
      Window window = Window.builder("a").token(0, 1).build();
      assertThat(encoder.scores(List.of(window)).get(0).probabilities(0))
          .containsExactly(new float[] {0.0900f, 0.2447f, 0.6652f}, within(1e-4f));
    }
  }

  @Test
  void modelWithoutAnOutputSaysSo() throws Exception {
    try (Encoder encoder = new TinyEncoder(folder, "logits").load()) {
      assertThat(encoder.vectorWidth()).isZero();
      assertThatThrownBy(() -> encoder.vectors(List.of(), Pooling.FIRST))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("'tiny' has no output 'last_hidden_state'");
    }
    try (Encoder encoder = new TinyEncoder(folder, "last_hidden_state").load()) {
      assertThat(encoder.labels()).isEmpty();
      assertThatThrownBy(() -> encoder.scores(List.of()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("'tiny' has no output 'logits'");
    }
  }

  @Test
  void scoresOfSeveralTasksStandSideBySide() throws Exception {
    String labels = "names/O, names/B-PER, sentiment/positive";
    try (Encoder encoder = new TinyEncoder(folder, "logits").with("labels", labels).load()) {
      assertThat(encoder.columns("names")).isEqualTo(new LabelColumns(0, List.of("O", "B-PER")));
      assertThat(encoder.columns("sentiment").first()).isEqualTo(2);
      assertThatThrownBy(() -> encoder.columns("name"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("'tiny' gives no scores for 'name'")
          .hasMessageContaining("names/B-PER");
    }
  }

  @Test
  void columnsOfATaskThatDoNotStandTogetherAreRefused() throws Exception {
    String labels = "names/O, sentiment/positive, names/B-PER";
    try (Encoder encoder = new TinyEncoder(folder, "logits").with("labels", labels).load()) {
      assertThatThrownBy(() -> encoder.columns("names")).hasMessageContaining("side by side");
    }
  }

  @Test
  void closedEncoderIsOfNoMoreUse() throws Exception {
    Encoder encoder = new TinyEncoder(folder, "logits").load();
    encoder.close();
    encoder.close();
    Window window = Window.builder("a").token(0, 1).build();
    assertThatThrownBy(() -> encoder.scores(List.of(window)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The encoder 'tiny' is closed");
  }

  @Test
  void sharedEncoderIsLoadedOnceAndStaysOpen() throws Exception {
    String location = new TinyEncoder(folder, "logits").write();
    Window window = Window.builder("a").token(0, 1).build();
    Encoder encoder = Encoder.shared(getClass(), location);
    encoder.close();
    assertThat(Encoder.shared(getClass(), location)).isSameAs(encoder);
    assertThat(encoder.scores(List.of(window)).get(0).get(0, 0)).isEqualTo(40);
  }

  @Test
  void tokenOutsideOfTheTextIsRefused() {
    Window.Builder window = Window.builder("a b");
    assertThatThrownBy(() -> window.token(1, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The token [1,4] is empty or outside of the text of 3 characters");
    assertThatThrownBy(() -> window.token(1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> window.token(0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
