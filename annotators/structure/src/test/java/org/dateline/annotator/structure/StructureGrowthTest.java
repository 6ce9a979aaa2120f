package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Time over text of twice the length is about twice as long, whatever the text is made of. */
class StructureGrowthTest {

  private static final int UNITS = 1 << 18;
  private static final double MOST_PER_DOUBLING = 2.2;
  private static final int ROUNDS = 4;
  private static final int TRIES = 5;

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final LayoutAnalyzer layouts;
  private final TokenBuffer tokens = new TokenBuffer();

  StructureGrowthTest() throws Exception {
    StructureLexicon lexicon = StructureLexicon.load("classpath:org/dateline/annotator/structure/");
    tokenizer = new Tokenizer(lexicon);
    splitter = new SentenceSplitter(lexicon);
    layouts = new LayoutAnalyzer(lexicon, tokenizer);
  }

  @Test
  void timeGrowsInStepWithAnArticle() throws Exception {
    assertLinear(
        Files.readString(
            Path.of(System.getProperty("dateline.root"), "seeds", "001_e29bdc0df0d2cab1.txt")));
  }

  @Test
  void timeGrowsInStepWithOneEndlessParagraph() {
    assertLinear("“Is it?” Ford said U.S. Mr. A. B.C. ... ");
  }

  @Test
  void timeGrowsInStepWithOneEndlessWord() {
    assertLinear("a.b-c'd@");
  }

  @Test
  void timeGrowsInStepWithEndlessCapitals() {
    assertLinear("OVER. THE TOP WITH Within The ");
  }

  @Test
  void timeGrowsInStepWithEndlessMarks() {
    assertLinear("\"'(.[!?\u201C\u2019\u200D");
  }

  @Test
  void timeGrowsInStepWithShortLines() {
    assertLinear("Mr.\nthe 1\nBy Ford and U.S.\n");
  }

  private void assertLinear(String piece) {
    String once = piece.repeat(UNITS / piece.length());
    String twice = once + once;
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && best > MOST_PER_DOUBLING; i++) {
      best = Math.min(best, (double) nanos(twice) / nanos(once));
    }
    assertThat(best)
        .as(String.format(Locale.ROOT, "growth per doubling of '%.20s'", piece))
        .isLessThanOrEqualTo(MOST_PER_DOUBLING);
  }

  private long nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      for (Block block : layouts.analyze(text).blocks()) {
        tokens.clear();
        tokenizer.tokenize(text, block.begin(), block.end(), tokens);
        splitter.split(text, tokens);
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
