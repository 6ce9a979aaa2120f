package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WindowPartTest {

  @Test
  void windowThatFitsIsOnePart() throws Exception {
    List<WindowPart> parts = WindowPart.split(3, encoded("a ".repeat(14), 16), 16);
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).index()).isEqualTo(3);
    assertThat(parts.get(0).length()).isEqualTo(16);
    assertThat(parts.get(0).ownTo()).isEqualTo(14);
  }

  @Test
  void longerWindowIsSplitWithAnOverlapOfAQuarterThatIsSharedInTheMiddle() throws Exception {
    // Room for 14 pieces, 3 of them shared: two rows from the left part, one from the right.
    List<WindowPart> parts = WindowPart.split(0, encoded("a ".repeat(30), 16), 16);
    assertThat(parts)
        .extracting(WindowPart::from, WindowPart::to, WindowPart::ownFrom, WindowPart::ownTo)
        .containsExactly(tuple(0, 14, 0, 13), tuple(11, 25, 13, 24), tuple(22, 30, 24, 30));
  }

  @RepeatedTest(100)
  void eachTokenHasOneRowAndEachPartFits(RepetitionInfo repetition) throws Exception {
    long seed = Long.getLong("tests.seed", 1) + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      text.append("#".repeat(1 + random.nextInt(random.nextInt(40) + 1))).append(' ');
    }
    int max = 16 + random.nextInt(100);
    EncodedWindow window = encoded(text.toString(), max);
    int owned = 0;
    int end = 0;
    for (WindowPart part : WindowPart.split(0, window, max)) {
      assertThat(part.length()).as("seed %d", seed).isLessThanOrEqualTo(max);
      assertThat(part.ownFrom()).as("seed %d", seed).isEqualTo(owned);
      assertThat(part.from()).as("seed %d", seed).isBetween(0, owned);
      assertThat(part.from()).as("seed %d", seed).isLessThanOrEqualTo(end);
      assertThat(part.ownTo()).as("seed %d", seed).isGreaterThan(owned);
      assertThat(part.to()).as("seed %d", seed).isGreaterThanOrEqualTo(part.ownTo());
      owned = part.ownTo();
      end = part.to();
    }
    assertThat(owned).as("seed %d", seed).isEqualTo(window.tokens());
  }

  private static EncodedWindow encoded(String text, int max) throws Exception {
    Window.Builder window = Window.builder(text);
    int begin = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', begin)) {
      window.token(begin, space);
      begin = space + 1;
    }
    return new EncodedWindow(
        window.build(), Vocabularies.of(Vocabularies.SMALL), WindowPart.maxPerToken(max));
  }
}
