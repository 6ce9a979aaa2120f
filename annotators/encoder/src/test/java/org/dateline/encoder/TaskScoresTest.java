package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskScoresTest {

  private static final Offset<Float> EXACT = within(1e-6f);
  private static final int TOKENS = 2000;

  @TempDir Path folder;

  @Test
  void probabilitiesAreOfTheLabelsOfTheTaskAlone() throws Exception {
    try (Encoder encoder = encoder()) {
      TaskScores scores = new TaskScores(encoder, "names");
      assertThat(scores.labels()).containsExactly("O", "B-PER");

      float[] found = scores.probabilities(sentence(scores, "a abb", 0, 1, 2, 5));

      // The scores of the tiny model rise by one from column to column, whatever the token.
      float second = (float) (1 / (1 + Math.exp(-1)));
      assertThat(found)
          .containsExactly(new float[] {1 - second, second, 1 - second, second}, EXACT);
    }
  }

  @Test
  void aLongDocumentIsReadInWindowsAsLongAsTheModelHasLearned() throws Exception {
    try (Encoder encoder = encoder()) {
      TaskScores scores = new TaskScores(encoder, "names");
      WindowPacker packer = scores.packer("a ".repeat(TOKENS));
      for (int i = 0; i < TOKENS; i += 10) {
        Window.Builder sentence = Window.builder("a ".repeat(TOKENS));
        for (int k = i; k < i + 10; k++) {
          sentence.token(2 * k, 2 * k + 1);
        }
        packer.sentence(sentence.build());
      }

      assertThat(packer.windows()).allMatch(window -> encoder.pieces(window) == 10);
      assertThat(scores.probabilities(packer)).hasSize(2 * TOKENS);
    }
  }

  @Test
  void aTaskThatTheEncoderDoesNotKnowIsNamedWithItsLabels() throws Exception {
    try (Encoder encoder = encoder()) {
      assertThatThrownBy(() -> new TaskScores(encoder, "sentiment"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("'sentiment'")
          .hasMessageContaining("names/B-PER");
    }
  }

  private Encoder encoder() throws Exception {
    return new TinyEncoder(folder, "logits").with("labels", "other/O, names/O, names/B-PER").load();
  }

  private static WindowPacker sentence(TaskScores scores, String text, int... borders) {
    Window.Builder window = Window.builder(text);
    for (int i = 0; i < borders.length; i += 2) {
      window.token(borders[i], borders[i + 1]);
    }
    return scores.packer(text).sentence(window.build());
  }
}
