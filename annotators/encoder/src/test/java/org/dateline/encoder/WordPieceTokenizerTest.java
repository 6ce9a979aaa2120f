package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTokenizerTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  @Test
  void idsAndSpansAreThoseOfTheReferenceImplementation() throws Exception {
    String location = "classpath:org/dateline/encoder/reference-pieces.tsv";
    try (InputStream in = Resources.open(getClass(), location)) {
      List<TsvTable.Row> rows = TsvTable.read(in, location, "text", "pieces").rows();
      assertThat(rows).hasSizeGreaterThan(5);
      for (TsvTable.Row row : rows) {
        String text =
            ESCAPE
                .matcher(row.get("text"))
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
        assertThat(String.join(" ", list(Vocabularies.pretrained().tokenize(text))))
            .as(text)
            .isEqualTo(row.get("pieces"));
      }
    }
  }

  @Test
  void theLongestPieceFromTheLeftWins() throws Exception {
    WordPieceTokenizer tokenizer = Vocabularies.of(Vocabularies.SMALL);
    assertThat(list(tokenizer.tokenize("abba"))).containsExactly("6@0-2", "7@2-4");
    assertThat(list(tokenizer.tokenize("abb ABBB a")))
        .containsExactly("6@0-2", "5@2-3", "6@4-6", "5@6-7", "5@7-8", "4@9-10");
  }

  @Test
  void wordOutsideTheVocabularyIsOneUnknownPiece() throws Exception {
    WordPieceTokenizer tokenizer = Vocabularies.of(Vocabularies.SMALL);
    assertThat(list(tokenizer.tokenize("a abc b"))).containsExactly("4@0-1", "1@2-5", "1@6-7");
  }

  @Test
  void marksOfContinuationAndSpecialPiecesInTheTextAreText() throws Exception {
    WordPieceTokenizer tokenizer = Vocabularies.of(Vocabularies.SMALL);
    assertThat(list(tokenizer.tokenize("##ba"))).containsExactly("8@0-1", "8@1-2", "1@2-4");
    assertThat(list(tokenizer.tokenize("[SEP]"))).containsExactly("1@0-1", "1@1-4", "1@4-5");
  }

  @Test
  void wordOfMoreThanAHundredCharactersIsUnknown() throws Exception {
    WordPieceTokenizer tokenizer = Vocabularies.of(Vocabularies.SMALL);
    assertThat(tokenizer.tokenize("a" + "b".repeat(99)).size()).isEqualTo(99);
    assertThat(list(tokenizer.tokenize("a" + "b".repeat(100) + " a")))
        .containsExactly("1@0-101", "4@102-103");
  }

  @Test
  void combiningMarkBelongsToTheLetterBeforeIt() throws Exception {
    WordPieceTokenizer tokenizer = Vocabularies.of(Vocabularies.SMALL);
    assertThat(list(tokenizer.tokenize("a\u0301bba\u0327\u0301")))
        .containsExactly("6@0-3", "7@3-7");
    assertThat(list(tokenizer.tokenize("#\u0338 \u0301a"))).containsExactly("8@0-2", "4@4-5");
  }

  @Test
  void stretchIsReadAloneWithOffsetsInTheWhole() throws Exception {
    WordPieceTokenizer tokenizer = Vocabularies.of(Vocabularies.SMALL);
    assertThat(list(tokenizer.tokenize("ab ab ab", 4, 7))).containsExactly("1@4-5", "4@6-7");
    assertThat(list(tokenizer.tokenize("ab", 1, 1))).isEmpty();
  }

  @Test
  void pieceOutOfRangeIsRefused() throws Exception {
    Pieces pieces = Vocabularies.of(Vocabularies.SMALL).tokenize("ab");
    assertThatThrownBy(() -> pieces.id(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void vocabularyKnowsItsSpecialPieces() throws Exception {
    WordPieceTokenizer tokenizer = Vocabularies.pretrained();
    assertThat(tokenizer.vocabularySize()).isEqualTo(30522);
    assertThat(tokenizer.paddingId()).isZero();
    assertThat(tokenizer.unknownId()).isEqualTo(100);
    assertThat(tokenizer.classificationId()).isEqualTo(101);
    assertThat(tokenizer.separatorId()).isEqualTo(102);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"lowercase\": true | \"lowercase\": false | 'lowercase' is false, expected was true",
        "\"strip_accents\": null | \"strip_accents\": false | keeps accents",
        "\"unk_token\": \"[UNK]\", | '' | 'unk_token' is missing",
        "\"[SEP]\": 3 | \"</s>\": 3 | has no [SEP]",
        "\"##ba\": 7 | \"##ba\": 70 | 10 ids, the highest is 70",
        "\"##ba\": 7 | \"##ba\": 5 | 9 ids, the highest is 9",
        "\"##ba\": 7 | \"##ba\": \"x\" | id of the piece '##ba' is x",
        "{\"[PAD]\" | [{\"[PAD]\" | 'vocab' is no object",
      })
  void foreignTokenizerIsRefused(String part, String other, String message) {
    assertThat(Vocabularies.SMALL).contains(part);
    assertThatThrownBy(() -> Vocabularies.of(Vocabularies.SMALL.replace(part, other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("small.json is not the tokenizer.json of an uncased WordPiece model")
        .hasMessageContaining(message);
  }

  @Test
  void brokenFileIsRefused() {
    assertThatThrownBy(() -> Vocabularies.of(Vocabularies.SMALL.substring(0, 300)))
        .isInstanceOf(IOException.class);
  }

  private static List<String> list(Pieces pieces) {
    List<String> list = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      list.add(pieces.id(i) + "@" + pieces.begin(i) + "-" + pieces.end(i));
    }
    return list;
  }
}
