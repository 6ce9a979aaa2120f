package org.dateline.learning.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamePiecesTest {

  @Test
  void compoundsAndPossessivesAreCut() {
    assertThat(pieces("Russia-US")).containsExactly("Russia", "-", "US");
    assertThat(pieces("al-Assad’s")).containsExactly("al", "-", "Assad", "’s");
    assertThat(pieces("states'")).containsExactly("states", "'");
  }

  @Test
  void otherWordsAreWhole() {
    assertThat(pieces("O'Brien")).containsExactly("O'Brien");
    assertThat(pieces("U.S.")).containsExactly("U.S.");
    assertThat(pieces("'s")).containsExactly("'s");
    assertThat(pieces("-")).containsExactly("-");
  }

  private static List<String> pieces(String word) {
    List<Integer> borders = NamePieces.borders(word);
    List<String> pieces = new ArrayList<>();
    for (int b = 1; b < borders.size(); b++) {
      pieces.add(word.substring(borders.get(b - 1), borders.get(b)));
    }
    return pieces;
  }
}
