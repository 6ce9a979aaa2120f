package org.dateline.runner.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNamesTest {

  private static final Path FOLDER = Path.of("out", "xmi").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(strings = {"001.txt", "2016/09/article-17.txt", "a_b+c,d.e", "0"})
  void plainIdsAreTheirOwnPath(String id) {
    assertThat(SafeNames.path(id)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "..",
        ".",
        "",
        "/",
        "//",
        "/etc/passwd",
        "a/../../b",
        "C:\\Windows\\system.ini",
        "..\\..\\b",
        "con",
        "aux.txt",
        "nul/a",
        "CON.txt",
        "lpt1.tar.gz",
        ".hidden",
        "-rf",
        "ends-with-dot.",
        "space ",
        "a\u0000b",
        "a\nb",
        "a:b|c<d>e\"f?g*h",
        "\u202Etxt.exe",
        "~/.ssh/config",
        "\uD83D",
      })
  void hostileIdsStayInTheFolderUnderPlainNames(String id) {
    String path = SafeNames.path(id);

    Path target = FOLDER.resolve(path + ".xmi").normalize();
    assertThat(target).startsWithRaw(FOLDER).isNotEqualTo(FOLDER);
    for (String segment : path.split("/", -1)) {
      assertThat(segment)
          .matches("[A-Za-z0-9_][A-Za-z0-9_+,.~-]*")
          .doesNotEndWith(".")
          .hasSizeLessThan(125)
          .isNotIn(".", "..");
      assertThat(segment.toLowerCase(Locale.ROOT).split("\\.", -1)[0])
          .isNotIn("con", "aux", "nul", "prn", "lpt1");
    }
  }

  @Test
  void longIdsGetShortNames() {
    assertThat(SafeNames.path("x".repeat(5000))).hasSizeLessThan(125);
    assertThat(SafeNames.path("a/".repeat(5000) + "b")).hasSizeLessThan(125);
  }

  @Test
  void readablePartsStay() {
    assertThat(SafeNames.path("Kerry says.txt")).startsWith("Kerry_says.txt~");
    assertThat(SafeNames.path("Reuters/2016/a.txt")).matches("Reuters~[0-9a-f]{20}/2016/a\\.txt");
  }

  @Test
  void twinsGetDifferentNamesAlsoWhereCapitalsDoNotCount() {
    List<String> ids = new ArrayList<>();
    ids.addAll(List.of("a", "A", "a ", "a.", "a/", "/a", "a/b", "a\\b", "a_b", "A/b", "a/B"));
    ids.addAll(
        List.of("a.xmi", "a.xmi/b", "é", "e\u0301", "con", "CON", "_con", "\uD83D", "\uDE00"));
    ids.addAll(List.of("x".repeat(200), "x".repeat(201), "a/".repeat(20), "a/".repeat(21)));
    long seed = Long.getLong("tests.seed", 1);
    Random random = new Random(seed);
    String alphabet = "aAbB./\\ ~_é\uD83D\uDE00";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder id = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        id.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      ids.add(id.toString());
    }
    Map<String, String> byPath = new HashMap<>();
    for (String id : ids) {
      String path = SafeNames.path(id).toLowerCase(Locale.ROOT);
      String known = byPath.putIfAbsent(path, id);
      assertThat(known == null || known.equals(id))
          .as("seed %d: '%s' and '%s' both become %s", seed, known, id, path)
          .isTrue();
    }
  }
}
