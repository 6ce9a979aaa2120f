package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WindowPackerTest {

  private static final int MAX = 16;

  @Test
  void sentencesShareAWindowWhileTheyFit() throws Exception {
    String text = "a ".repeat(20);
    WindowPacker packer = new WindowPacker(small(), text, MAX);
    packer.sentence(tokens(text, 0, 6)).sentence(tokens(text, 6, 14));
    packer.sentence(tokens(text, 14, 20));
    assertThat(packer.windows()).extracting(Window::size).containsExactly(14, 6);
  }

  @Test
  void paragraphTakesTheRoomOfASeparatorButNotAtTheStartOfAWindow() throws Exception {
    String text = "a ".repeat(20);
    WindowPacker packer = new WindowPacker(small(), text, MAX);
    packer.paragraph().sentence(tokens(text, 0, 6));
    packer.paragraph().sentence(tokens(text, 6, 14));
    packer.paragraph().sentence(tokens(text, 14, 19));
    List<Window> windows = packer.windows();
    assertThat(windows).extracting(Window::size).containsExactly(6, 13);
    assertThat(separators(windows.get(0))).isEmpty();
    assertThat(separators(windows.get(1))).containsExactly(8);
  }

  @Test
  void sentenceThatFitsInNoWindowIsCutBetweenTokens() throws Exception {
    String text = "a ".repeat(40);
    WindowPacker packer = new WindowPacker(small(), text, MAX);
    packer.sentence(tokens(text, 0, 3)).sentence(tokens(text, 3, 33));
    assertThat(packer.windows()).extracting(Window::size).containsExactly(3, 14, 14, 2);
  }

  @Test
  void windowsHaveAtLeastTheRoomThatAnEncoderMustHave() {
    assertThatThrownBy(() -> new WindowPacker(small(), "", 15))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16");
  }

  @Test
  void batchOfAWindowThatDoesNotFitIsRefused() throws Exception {
    String text = "a ".repeat(40);
    Window window = tokens(text, 0, 15);
    assertThatThrownBy(() -> Batch.of(List.of(window), small(), MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("15 wordpieces");
  }

  @RepeatedTest(50)
  void eachTokenIsInOneWindowAndEachWindowFits(RepetitionInfo repetition) throws Exception {
    long seed = Long.getLong("tests.seed", 1) + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<int[]> sentences = new ArrayList<>();
    int tokens = 0;
    for (int s = random.nextInt(30); s >= 0; s--) {
      int length = 1 + random.nextInt(30);
      for (int i = 0; i < length; i++) {
        text.append("#".repeat(1 + random.nextInt(10))).append(' ');
      }
      sentences.add(new int[] {tokens, tokens + length});
      tokens += length;
    }
    int max = MAX + random.nextInt(100);
    WindowPacker packer = new WindowPacker(small(), text.toString(), max);
    for (int[] sentence : sentences) {
      if (random.nextInt(3) == 0) {
        packer.paragraph();
      }
      packer.sentence(tokens(text.toString(), sentence[0], sentence[1]));
    }
    List<Window> windows = packer.windows();
    List<Integer> begins = new ArrayList<>();
    for (Window window : windows) {
      window.tokens().forEach(token -> begins.add(token.begin()));
      Batch batch = Batch.of(List.of(window), small(), max);
      assertThat(batch.columns()).as("seed %d", seed).isLessThanOrEqualTo(max);
    }
    List<Integer> expected = new ArrayList<>();
    tokens(text.toString(), 0, tokens).tokens().forEach(token -> expected.add(token.begin()));
    assertThat(begins).as("seed %d", seed).isEqualTo(expected);
  }

  private static List<Integer> separators(Window window) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < window.size(); i++) {
      if (window.tokens().get(i).separated()) {
        found.add(i);
      }
    }
    return found;
  }

  private static WordPieceTokenizer small() throws Exception {
    return Vocabularies.of(Vocabularies.SMALL);
  }

  /** A window of some of the words of a text. */
  private static Window tokens(String text, int from, int to) {
    Window.Builder window = Window.builder(text);
    int begin = 0;
    for (int i = 0; i < to; i++) {
      int space = text.indexOf(' ', begin);
      if (i >= from) {
        window.token(begin, space);
      }
      begin = space + 1;
    }
    return window.build();
  }
}
