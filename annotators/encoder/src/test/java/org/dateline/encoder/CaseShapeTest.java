package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseShapeTest {

  @ParameterizedTest
  @CsvSource({
    "minister, LOWER",
    "n’t, LOWER",
    "東京, LOWER",
    "Moscow, INITIAL",
    "McCain, INITIAL",
    "I, INITIAL",
    "Ł, INITIAL",
    "U.S., UPPER",
    "F-16, UPPER",
    "ΕΛΛΑΣ, UPPER",
    "al-Assad, MIXED",
    "'’Tis', MIXED",
    "'1,500', NUMBER",
    "24/7, NUMBER",
    "16th, LOWER",
    "–, OTHER",
    "$5, OTHER",
    "😀, OTHER",
  })
  void shapeIsSeen(String token, CaseShape shape) {
    String text = "x" + token + "x";
    assertThat(CaseShape.of(text, 1, 1 + token.length())).isEqualTo(shape);
  }
}
