package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Time over text of twice the length is about twice as long, whatever the text is made of. */
class StructureGrowthTest {

  private static final int UNITS = 1 << 16;
  private static final int DOUBLINGS = 3;
  private static final double MOST_PER_DOUBLING = 2.2;
  private static final int ROUNDS = 5;
  private static final int TRIES = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
  void timeGrowsInStepWithEndlessClitics() {
    assertLinear("n't's'd");
  }

  @Test
  void timeGrowsInStepWithDotsAfterManyOpeningMarks() {
    assertLinear(n -> "(".repeat(n / 2) + " ... a".repeat(n / 12));
  }

  @Test
  void timeGrowsInStepWithShortLines() {
    assertLinear("Mr.\nthe 1\nBy Ford and U.S.\n");
  }

  private void assertLinear(String piece) {
    assertLinear(n -> piece.repeat(n / piece.length()));
  }

  /** Takes a text of each length, in UTF-16 code units. */
  private void assertLinear(IntFunction<String> texts) {
    String once = texts.apply(UNITS);
    String longer = texts.apply(UNITS << DOUBLINGS);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && best > MOST_PER_DOUBLING; i++) {
      double growth = (double) nanos(longer) / nanos(once);
      best = Math.min(best, Math.pow(growth, 1.0 / DOUBLINGS));
    }
    assertThat(best)
        .as(String.format(Locale.ROOT, "growth per doubling of '%.20s'", once))
        .isLessThanOrEqualTo(MOST_PER_DOUBLING);
  }

  private long nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (Block block : layouts.analyze(text).blocks()) {
        tokens.clear();
        tokenizer.tokenize(text, block.begin(), block.end(), tokens);
        splitter.split(text, tokens);
      }
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
