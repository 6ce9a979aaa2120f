package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Random;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.Boilerplate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Holds for every text, however odd; random ones are drawn from the seed of the test run. */
class StructurePropertiesTest {

  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u00A0",
    "\u2028",
    "\u0085",
    "\u200B",
    "\uFEFF",
    "\u0000",
    "\u0001",
    "\u001F",
    "\u007F",
    "\uD83D\uDE00",
    "\uD83D\uDC69\u200D\uD83D\uDCBB",
    "\uD83C\uDDFA\uD83C\uDDF8",
    "\uD83C\uDDFA",
    "\uD800",
    "\uDC00",
    "\u200D",
    "\uFE0F",
    "\u0301",
    "\u00AD",
    "\uDB40\uDC27",
    "\uDBC0\uDC2E",
    "Russia",
    "U.S.",
    "Mr.",
    "J.",
    "don’t",
    "'s",
    "n't",
    "I",
    "WHITE HOUSE",
    "said",
    "a",
    ".",
    "...",
    "…",
    ". . .",
    "?",
    "!",
    ",",
    ":",
    ";",
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "''",
    "``",
    "(",
    ")",
    "[",
    "]",
    "[...]",
    "-",
    "--",
    "—",
    "/",
    "&",
    "@",
    "#",
    "$",
    "%",
    "_",
    "*",
    "1",
    "3,500",
    "1.6",
    "http://",
    "www.",
    ".com",
    "İ",
    "ß",
    "ﬁ",
    "中文。",
    "ไทย",
    "مرحبا",
    "No comments:",
    "RT",
    "By Ford",
    "(Reuters)",
    "MOSCOW",
    "July 10, 2017",
    "Share",
    "46",
    "v.",
    "No. ",
    "can",
    "not"
  };

  private static StructureRunner runner;

  @BeforeAll
  static void createEngine() throws Exception {
    runner = new StructureRunner();
  }

  @RepeatedTest(400)
  void everyVisibleCharacterIsInOneTokenOrInBoilerplate(RepetitionInfo repetition)
      throws Exception {
    long seed = Long.getLong("tests.seed", 1) + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    assertSound(runner.run(text.toString()), "seed " + seed);
  }

  @RepeatedTest(50)
  void arbitraryCodeUnitsDoNoHarm(RepetitionInfo repetition) throws Exception {
    long seed = Long.getLong("tests.seed", 1) + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    char[] units = new char[200];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
    }
    assertSound(runner.run(new String(units)), "seed " + seed);
  }

  @Test
  void theSeedArticlesAreSoundToo() throws Exception {
    Path folder = Path.of(System.getProperty("dateline.root"), "seeds");
    try (var files = Files.newDirectoryStream(folder, "*.txt")) {
      for (Path file : files) {
        assertSound(runner.run(Files.readString(file)), file.toString());
      }
    }
  }

  @Test
  void emptyAndBlankTextHasNoStructure() throws Exception {
    assertThat(runner.lines("")).isEmpty();
    assertThat(runner.lines(" \r\n\t\u200B\n")).isEmpty();
  }

  private static void assertSound(JCas jcas, String about) {
    String text = jcas.getDocumentText();
    BitSet covered = new BitSet();
    int end = 0;
    for (Token token : jcas.select(Token.class)) {
      assertThat(token.getBegin()).as(about).isGreaterThanOrEqualTo(end);
      assertThat(token.getEnd()).as(about).isGreaterThan(token.getBegin());
      assertThat(cutsPair(text, token)).as(about).isFalse();
      assertThat(jcas.select(Sentence.class).covering(token).count()).as(about).isEqualTo(1);
      end = token.getEnd();
      covered.set(token.getBegin(), end);
    }
    assertThat(end).as(about).isLessThanOrEqualTo(text.length());
    for (Sentence sentence : jcas.select(Sentence.class)) {
      assertThat(jcas.select(Div.class).covering(sentence).count()).as(about).isEqualTo(1);
      assertThat(jcas.select(Token.class).coveredBy(sentence).count()).as(about).isPositive();
      assertThat(text.substring(sentence.getBegin(), sentence.getEnd()).isEmpty()).isFalse();
    }
    int divEnd = 0;
    for (Div div : jcas.select(Div.class)) {
      assertThat(div.getBegin()).as(about).isGreaterThanOrEqualTo(divEnd);
      divEnd = div.getEnd();
    }
    for (Boilerplate boilerplate : jcas.select(Boilerplate.class)) {
      assertThat(covered.nextSetBit(boilerplate.getBegin()))
          .as(about)
          .satisfiesAnyOf(
              bit -> assertThat(bit).isEqualTo(-1),
              bit -> assertThat(bit).isGreaterThanOrEqualTo(boilerplate.getEnd()));
      covered.set(boilerplate.getBegin(), boilerplate.getEnd());
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!Characters.isInvisible(text.codePointAt(i))) {
        assertThat(covered.get(i)).as("%s: character %d", about, i).isTrue();
      }
    }
  }

  private static boolean cutsPair(String text, Annotation token) {
    return isInPair(text, token.getBegin()) || isInPair(text, token.getEnd());
  }

  private static boolean isInPair(String text, int i) {
    return i > 0
        && i < text.length()
        && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }
}
