package org.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TsvTableTest {

  @Test
  void readsRowsAndPassesOverCommentsAndEmptyLines() throws Exception {
    TsvTable table = read("# what it is\n\nverb\tforms\tweight\nsay\tsays|said\t0.5\nclaim\n");
    assertThat(table.columns()).containsExactly("verb", "forms", "weight");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).list("forms")).containsExactly("says", "said");
    assertThat(table.rows().get(0).number("weight")).isEqualTo(0.5);
    assertThat(table.rows().get(1).get("verb")).isEqualTo("claim");
    assertThat(table.rows().get(1).get("weight")).isEmpty();
    assertThat(table.rows().get(1).list("forms")).isEmpty();
  }

  @Test
  void aMissingColumnIsNamedWithTheOnesThatAreThere() {
    assertThatThrownBy(() -> read("verb\tforms\n"))
        .isInstanceOf(IOException.class)
        .hasMessage("verbs.tsv:1: no column 'weight'; the columns are [verb, forms]");
  }

  @Test
  void aRowWithTooManyCellsIsNamedByItsLine() {
    assertThatThrownBy(() -> read("verb\tforms\tweight\n# x\na\tb\tc\td\n"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("verbs.tsv:3: 4 cells, but there are 3 columns");
  }

  @Test
  void aTableWithoutHeaderIsRefused() {
    assertThatThrownBy(() -> read("# only a comment\n")).hasMessageContaining("no header line");
  }

  @Test
  void whatIsNoNumberIsNamedByItsPlace() throws Exception {
    TsvTable table = read("verb\tforms\tweight\nsay\tsaid\thigh\n");
    assertThatThrownBy(() -> table.rows().get(0).number("weight"))
        .isInstanceOf(IOException.class)
        .hasMessage("verbs.tsv:2: 'high' in column 'weight' is no number");
  }

  private static TsvTable read(String text) throws IOException {
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return TsvTable.read(in, "verbs.tsv", "verb", "forms", "weight");
  }
}
