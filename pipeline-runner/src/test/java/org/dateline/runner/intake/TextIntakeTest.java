package org.dateline.runner.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIntakeTest {

  private static final TextIntake REPLACING =
      new TextIntake(IntakePolicy.REPLACE, CharacterRule.XML);

  @ParameterizedTest(name = "{0} becomes {1} with {2} repairs")
  @CsvSource({
    "61 E2 28 62, a\uFFFD(b, 1",
    "61 E2 80 62, a\uFFFDb, 1",
    "C0 AF, \uFFFD\uFFFD, 2",
    "ED A0 80, \uFFFD, 1",
    "F0 9F 98, \uFFFD, 1",
    "FF 61 FE, \uFFFDa\uFFFD, 2",
    "61 62, ab, 0",
  })
  void everyMalformedSequenceBecomesOneReplacementCharacter(String hex, String text, long count)
      throws IntakeException {
    IntakeText decoded = REPLACING.decode(bytes(hex));

    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.repairs()).isEqualTo(new Repairs(count, 0, 0, 0));
  }

  @Test
  void malformedSequencesAreReplacedAsTheJdkReplacesThem() throws IntakeException {
    // Lines of JSON Lines are decoded by the JDK before the intake counts their repairs.
    long seed = Long.getLong("tests.seed", 1);
    Random random = new Random(seed);
    TextIntake intake = new TextIntake(IntakePolicy.REPLACE, CharacterRule.ANY);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(12)];
      random.nextBytes(bytes);
      bytes[0] = 'a';
      assertThat(intake.decode(bytes).text())
          .as("seed %d, bytes %s", seed, HexFormat.of().formatHex(bytes))
          .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void illegalCharactersAreReplacedOneForOneSoThatOffsetsStayTrue() throws IntakeException {
    String text =
        "a\u0000b\u0001c\fd\uFFFEe\uFFFFf\uD83Dg\uDE00h\uD83D\uDE00i\t\r\n\u0085\u2028\uFFFD";

    IntakeText checked = REPLACING.check(text);

    assertThat(checked.text())
        .isEqualTo(
            "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh\uD83D\uDE00i\t\r\n\u0085\u2028\uFFFD");
    assertThat(checked.repairs()).isEqualTo(new Repairs(0, 7, 0, 0));
  }

  @Test
  void controlCharactersPassWhereNoXmlIsWritten() throws IntakeException {
    TextIntake intake = new TextIntake(IntakePolicy.FAIL, CharacterRule.WELL_FORMED);

    assertThat(intake.check("a\u0000\u0001\f\uFFFE").repairs()).isEqualTo(Repairs.NONE);
    assertThatThrownBy(() -> intake.check("ab\uD83D"))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("U+D83D at offset 2")
        .hasMessageContaining("surrogate");
  }

  @Test
  void everyCodeUnitPassesWhereTheFormatsHoldIt() throws IntakeException {
    TextIntake intake = new TextIntake(IntakePolicy.FAIL, CharacterRule.ANY);

    assertThat(intake.check("\u0000\uD83D\uFFFF").text()).isEqualTo("\u0000\uD83D\uFFFF");
  }

  @ParameterizedTest
  @EnumSource(
      value = IntakePolicy.class,
      names = {"FAIL", "QUARANTINE"})
  void otherPoliciesNameTheFirstMalformedBytesAndTheirPlace(IntakePolicy policy) {
    TextIntake intake = new TextIntake(policy, CharacterRule.ANY);

    assertThatThrownBy(() -> intake.decode(bytes("61 0A 62 E2 28")))
        .isInstanceOf(IntakeException.class)
        .hasMessage("Malformed UTF-8 at byte 3 (line 2): e2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
  void theByteOrderMarkTellsTheEncodingAndIsTakenOff(String charset) throws IntakeException {
    byte[] bytes = "\uFEFFMoscow \uD83D\uDE00".getBytes(Charset.forName(charset));

    IntakeText decoded = REPLACING.decode(bytes);

    assertThat(decoded.text()).isEqualTo("Moscow \uD83D\uDE00");
    assertThat(decoded.repairs()).isEqualTo(new Repairs(0, 0, 1, 0));
    assertThat(decoded.repairs().isLossy()).isFalse();
  }

  @Test
  void emptyTextIsText() throws IntakeException {
    assertThat(REPLACING.decode(new byte[0])).isEqualTo(new IntakeText("", Repairs.NONE));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }
}
