package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for the pairing of marks in any text whatever. */
class MarkPropertiesTest {

  private static final String ALPHABET = "“”\"‘’'«»„`′\n\n  aAs9.,?—(\ud83d\ude00";

  @Test
  void everyMarkBoundsOneStretchOrIsSomethingElse() throws IOException {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      check(randomText(random, random.nextInt(120)), "seed " + seed + ", round " + round);
    }
  }

  private static void check(String text, String label) throws IOException {
    List<Mark> marks = new MarkReader(MarkTable.load()).read(text);
    List<Stretch> stretches = MarkPairer.pair(text, Blocks.ofLines(text), marks);
    Map<Integer, Integer> bounds = new HashMap<>();
    for (Stretch stretch : stretches) {
      assertThat(stretch.begin()).as(label).isBetween(0, stretch.end());
      assertThat(stretch.contentBegin()).as(label).isBetween(stretch.begin(), stretch.contentEnd());
      assertThat(stretch.end()).as(label).isBetween(stretch.contentEnd(), text.length());
      assertThat(stretch.end()).as(label).isGreaterThan(stretch.begin());
      if (stretch.opened()) {
        bounds.merge(stretch.begin(), 1, Integer::sum);
      }
      if (stretch.closed()) {
        bounds.merge(stretch.contentEnd(), 1, Integer::sum);
      }
      if (stretch.parent() != null) {
        assertThat(stretches).as(label).contains(stretch.parent());
        assertThat(stretch.parent().begin()).as(label).isLessThan(stretch.begin());
        assertThat(stretch.parent().end()).as(label).isGreaterThanOrEqualTo(stretch.end());
      }
    }
    for (Mark mark : marks) {
      assertThat(mark.use()).as(label + " " + mark).isNotNull();
      int expected = mark.use() == MarkUse.BOUND ? 1 : 0;
      assertThat(bounds.getOrDefault(mark.begin(), 0)).as(label + " " + mark).isEqualTo(expected);
    }
  }

  @Test
  void theTimeForAHundredThousandMarksGrowsWithTheirNumber() throws Exception {
    MarkReader reader = new MarkReader(MarkTable.load());
    for (String unit : List.of("“a b,” c. ", "“a ‘b “", "'a \"b ", "“ ‘a\n", "\"a’ ", "«a “b ")) {
      double growth =
          Growth.perDoubling(
              25_000,
              size -> {
                String text = unit.repeat(size);
                MarkPairer.pair(text, Blocks.ofLines(text), reader.read(text));
              });
      assertThat(growth).as("growth per doubling for '%s'", unit).isLessThan(2.2);
    }
  }

  private static String randomText(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
