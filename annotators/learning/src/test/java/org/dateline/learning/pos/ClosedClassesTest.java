package org.dateline.learning.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClosedClassesTest {

  private static final int PRON = UniversalTag.PRON.mask();
  private static final int PART = UniversalTag.PART.mask();

  @Test
  void wordsAreFoundWhateverTheirCaseAndTheirApostrophe() throws Exception {
    ClosedClasses closed = read("tags\twords\nPRON\tshe|it\nPART|ADP\tto\nPART\tn't\n");

    assertThat(tags(closed, "She")).isEqualTo(PRON);
    assertThat(tags(closed, "n\u2019t")).isEqualTo(PART);
    assertThat(tags(closed, "TO")).isEqualTo(PART | UniversalTag.ADP.mask());
  }

  @Test
  void wordsOfOpenClassesHaveNoTags() throws Exception {
    ClosedClasses closed = read("tags\twords\nPRON\tshe|it\n");

    assertThat(tags(closed, "shed")).isZero();
    assertThat(tags(closed, "she\u0301")).isZero();
  }

  @Test
  void anUnknownTagIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("tags\twords\nPRON\tshe\nPRONOUN\tit\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("test")
        .hasMessageContaining("3")
        .hasMessageContaining("'PRONOUN'")
        .hasMessageContaining("PRON, ");
  }

  @Test
  void aWordThatIsThereTwiceIsNamed() {
    assertThatThrownBy(() -> read("tags\twords\nPRON\tthat\nDET\tthat\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("'that'");
    assertThatThrownBy(() -> read("tags\twords\nPRON\tThat\n")).hasMessageContaining("'That'");
  }

  private static int tags(ClosedClasses closed, String word) {
    return closed.tags(word, 0, word.length(), WordForms.hash(word, 0, word.length()));
  }

  static ClosedClasses read(String table) throws IOException {
    return ClosedClasses.read(
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "test");
  }
}
