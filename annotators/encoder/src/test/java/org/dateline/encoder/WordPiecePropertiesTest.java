package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds for the pieces of any text, tried on random text; the seed is in each message. */
class WordPiecePropertiesTest {

  private static final String[] PARTS = {
    "word",
    "UN",
    "U.S.",
    " ",
    "\n",
    "\r\n",
    "\u00A0",
    "\u200B",
    "\u00AD",
    "don’t",
    "“",
    "”",
    "É",
    "e\u0301",
    "ﬁ",
    "ß",
    "İ",
    "ı",
    "😀",
    "👨\u200D👩\u200D👧",
    "🇷🇺",
    "\uD83D",
    "\uDE00",
    "東京",
    "각",
    "\u0000",
    "\u0007",
    "\uFFFD",
    "\uFEFF",
    "\uE000",
    "≠",
    "ไทย",
    "مرحبا",
    "नमस्ते",
    "x".repeat(60),
    "—",
    "\u0345",
    "\uD834\uDD65"
  };

  @RepeatedTest(300)
  void piecesOfRandomTextAreSound(RepetitionInfo repetition) throws Exception {
    long seed = Long.getLong("tests.seed", 1) + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    assertSound(text.toString(), "seed " + seed);
  }

  @RepeatedTest(100)
  void arbitraryCodeUnitsAreSoundToo(RepetitionInfo repetition) throws Exception {
    long seed = Long.getLong("tests.seed", 1) + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    char[] units = new char[300];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
    }
    assertSound(new String(units), "seed " + seed);
  }

  @Test
  void theSeedArticlesAreSound() throws Exception {
    Path folder = Path.of(System.getProperty("dateline.root"), "seeds");
    try (var files = Files.newDirectoryStream(folder, "*.txt")) {
      for (Path file : files) {
        assertSound(Files.readString(file), file.toString());
      }
    }
  }

  @RepeatedTest(50)
  void textAfterWhiteSpaceDoesNotChangeThePiecesBeforeIt(RepetitionInfo repetition)
      throws Exception {
    long seed = Long.getLong("tests.seed", 1) + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    String first = PARTS[random.nextInt(PARTS.length)] + PARTS[random.nextInt(PARTS.length)];
    String second = PARTS[random.nextInt(PARTS.length)] + PARTS[random.nextInt(PARTS.length)];
    WordPieceTokenizer tokenizer = Vocabularies.pretrained();
    int[] both = tokenizer.tokenize(first + " " + second).ids();
    assertThat(both)
        .as("seed %d: %s %s", seed, first, second)
        .isEqualTo(
            IntStream.concat(
                    IntStream.of(tokenizer.tokenize(first).ids()),
                    IntStream.of(tokenizer.tokenize(second).ids()))
                .toArray());
  }

  @Test
  void textWithoutVisibleCharactersHasNoPieces() throws Exception {
    assertThat(Vocabularies.pretrained().tokenize("").size()).isZero();
    assertThat(Vocabularies.pretrained().tokenize(" \r\n\t\u200B\u0301\uFFFD\n").size()).isZero();
  }

  private static void assertSound(String text, String about) throws Exception {
    WordPieceTokenizer tokenizer = Vocabularies.pretrained();
    Pieces pieces = tokenizer.tokenize(text);
    BitSet covered = new BitSet();
    int begin = 0;
    int end = 0;
    for (int i = 0; i < pieces.size(); i++) {
      assertThat(pieces.id(i)).as(about).isBetween(0, tokenizer.vocabularySize() - 1);
      assertThat(pieces.begin(i)).as(about).isGreaterThanOrEqualTo(begin);
      assertThat(pieces.end(i)).as(about).isGreaterThanOrEqualTo(end);
      begin = pieces.begin(i);
      end = pieces.end(i);
      assertThat(begin).as(about).isLessThan(end);
      assertThat(cutsPair(text, begin) || cutsPair(text, end)).as(about).isFalse();
      covered.set(begin, end);
    }
    assertThat(end).as(about).isLessThanOrEqualTo(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      assertThat(covered.get(i))
          .as("%s: U+%04X at %d of %s", about, c, i, text)
          .isEqualTo(isSeen(c) || covered.get(i) && !isSpace(c));
      i += Character.charCount(c);
    }
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static boolean isSpace(int c) {
    return Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r';
  }

  /** Whether a piece must cover a character; the others are white space or the declared cases. */
  private static boolean isSeen(int c) {
    return !isSpace(c)
        && c != 0xFFFD
        && switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.NON_SPACING_MARK ->
              false;
          default -> true;
        };
  }
}
