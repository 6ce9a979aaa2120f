package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the structure of the seed articles with files that were checked by eye. */
class SeedStructureTest {

  private static StructureRunner runner;

  @BeforeAll
  static void createEngine() throws Exception {
    runner = new StructureRunner();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_fc9fcb3365225ab4",
        "001_e29bdc0df0d2cab1",
        "002_45892d2008055079",
        "003_587b22fdb89d72a7",
        "004_95456d320ab53405"
      })
  void theStructureOfASeedArticleIsTheOneThatWasCheckedByEye(String name) throws Exception {
    Path seed = Path.of(System.getProperty("dateline.root"), "seeds", name + ".txt");

    List<String> lines = runner.lines(Files.readString(seed));

    assertThat(lines).containsExactlyElementsOf(expected(name));
  }

  private static List<String> expected(String name) throws IOException {
    try (InputStream in = SeedStructureTest.class.getResourceAsStream(name + ".structure")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
