package org.dateline.annotator.sentiment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AttitudeLexiconTest {

  private static final String HEADER = "pos\tpolarity\tstrength\ttarget\tholder\tflags\twords\n";

  @Test
  void anUnknownArgumentIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> read("verb\t-\t0.5\tobjekt\tsubject\t\thate"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lexicon:2")
        .hasMessageContaining("objekt")
        .hasMessageContaining("OBJECT");
  }

  @Test
  void aStrengthThatIsNoNumberIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> read("verb\t-\tstrong\tobject\tsubject\t\thate"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lexicon:2")
        .hasMessageContaining("strong");
  }

  private static void read(String row) throws IOException {
    AttitudeLexicon.read(
        stream(HEADER + row), "lexicon", Inflection.read(stream("pos\tlemma\tforms\n"), "forms"));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
