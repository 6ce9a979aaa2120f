package org.dateline.runner.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir private Path folder;

  @Test
  void aFolderGivesItsFilesByNameWhateverTheLocale() throws IOException {
    for (String name : List.of("b.txt", "B.txt", "ı.txt", "I.txt", "i.txt", "ä.txt", "a/z.txt")) {
      write(name, name);
    }
    write("a.txt", "a.txt");
    write(".hidden.txt", "hidden");
    write(".git/config", "hidden");

    Source source = source(folder.toString());

    assertThat(ids(source))
        .containsExactly("B.txt", "I.txt", "a/z.txt", "a.txt", "b.txt", "i.txt", "ä.txt", "ı.txt");
    assertThat(source.size()).isEqualTo(OptionalLong.of(8));
  }

  @Test
  void aSingleFileIsNamedByItsName() throws IOException {
    write("deep/down/one.txt", "Moscow");

    assertThat(ids(source(folder.resolve("deep/down/one.txt").toString())))
        .containsExactly("one.txt");
  }

  @Test
  void aPatternGivesWhatMatchesRelativeToItsFolder() throws IOException {
    write("in/a.txt", "a");
    write("in/b.md", "b");
    write("in/2016/c.txt", "c");
    write("in/2016/09/d.txt", "d");

    assertThat(ids(source(folder + "/in/*.txt"))).containsExactly("a.txt");
    assertThat(ids(source(folder + "/in/**/*.txt")))
        .containsExactly("2016/09/d.txt", "2016/c.txt", "a.txt");
    assertThat(ids(source(folder + "/in/2016/*.txt"))).containsExactly("c.txt");
    assertThatThrownBy(() -> source(folder + "/in/*.xmi"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("No file matches");
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsThatFile() throws IOException {
    write("[1] a.txt", "a");

    assertThat(ids(source(folder + "/[1] a.txt"))).containsExactly("[1] a.txt");
  }

  @Test
  void whatLiesBesideTheArticlesOfAFolderIsPassedOverAndNamed() throws IOException {
    write("a.txt", "a");
    write("README.md", "what it is");
    write("gold/a.jsonl", "{}");
    write("LICENSE", "free");

    Source source = source(folder.toString());

    assertThat(ids(source)).containsExactly("a.txt");
    assertThat(source.description()).endsWith("(passed over: 1 without ending, 1 .jsonl, 1 .md)");
    assertThat(source.size()).isEqualTo(OptionalLong.of(1));
  }

  @Test
  void aFolderWithoutAKnownKindIsAFolderOfTexts() throws IOException {
    write("a.text", "a");
    write("b", "b");

    assertThat(ids(source(folder.toString()))).containsExactly("a.text", "b");
    assertThat(source(folder.toString()).description()).isEqualTo(folder.toString());
  }

  @Test
  void anEmptyFolderHasNoDocuments() throws IOException {
    assertThat(ids(source(folder.toString()))).isEmpty();
    assertThat(source(folder.toString()).size()).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void aMissingInputIsNamedWithTheNearestThatIsThere() throws IOException {
    write("articles/001.txt", "a");
    write("article.jsonl", "{}");

    assertThatThrownBy(() -> source(folder + "/artciles"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("There is no input '" + folder + "/artciles'")
        .hasMessageContaining("'articles'");
    assertThatThrownBy(() -> source(folder + "/articles/002.txt"))
        .hasMessageContaining("'001.txt'");
    assertThatThrownBy(() -> source(folder + "/articles/deep/x.txt"))
        .hasMessageContaining("'001.txt'");
  }

  @Test
  void linesOfJsonGiveDocumentsAndBadOnesAreNamedByFileAndLine() throws IOException {
    write(
        "in.jsonl",
        "\uFEFF{\"id\":\"a\",\"text\":\"Moscow\",\"other\":[1]}\n"
            + "\n"
            + "{\"id\":\"b\",\"text\":\"broken\n"
            + "[1]\r\n"
            + "{\"id\":\"c\",\"txt\":\"x\"}\n"
            + "{\"id\":7,\"text\":\"seven\"}\n"
            + "{\"text\":\"nameless\"}\n"
            + "{\"id\":\"d\",\"text\":\"RU\",\"targets\":[{\"id\":\"t\",\"span\":[1,3]}]}\n"
            + "{\"id\":\"e\",\"text\":\"last\",\"targets\":[{\"id\":\"t\",\"span\":[0,4]}]}");

    Source source = source(folder.resolve("in.jsonl").toString());

    assertThat(ids(source))
        .containsExactly(
            "a", "in.jsonl:3", "in.jsonl:4", "in.jsonl:5", "7", "in.jsonl:7", "in.jsonl:8", "e");
    assertThat(source.size()).isEqualTo(OptionalLong.of(8));
    assertThat(problem(source, 1)).startsWith(folder + "/in.jsonl:3: not JSON at column");
    assertThat(problem(source, 2)).contains("in.jsonl:4: expected an object");
    assertThat(problem(source, 3)).contains("'text' is missing; there are 'id', 'txt'");
    assertThat(problem(source, 6)).contains("targets[0] has the span [1, 3]", "of 2 UTF-16");
  }

  @Test
  void packedLinesAreReadAndATruncatedFileIsNamed() throws IOException {
    Path whole = folder.resolve("whole.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      for (int i = 0; i < 5000; i++) {
        String line = "{\"id\":\"" + i + "\",\"text\":\"round " + i * 7919 + "\"}\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path half = folder.resolve("half.jsonl.gz");
    Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(ids(source(whole.toString()))).hasSize(5000);
    List<String> some = ids(source(half.toString()));
    assertThat(some).hasSizeBetween(1, 4999);
    assertThat(some.get(some.size() - 1)).startsWith("half.jsonl.gz:");
    assertThat(problem(source(half.toString()), some.size() - 1)).contains("cannot be read");
  }

  @Test
  void anythingThatIsNotPackedIsNamed() throws IOException {
    write("in.jsonl.gz", "not packed");

    assertThat(problem(source(folder.toString()), 0)).contains("cannot be unpacked");
  }

  @Test
  void severalInputsFollowEachOther() throws IOException {
    write("b/1.txt", "one");
    write("a/2.txt", "two");

    Source source = Sources.of(List.of(folder + "/b", folder + "/a"));

    assertThat(ids(source)).containsExactly("1.txt", "2.txt");
    assertThat(source.size()).isEqualTo(OptionalLong.of(2));
  }

  @Test
  void whatIsNoRegularFileIsNamedAndNotOpened() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(ids(source(folder.toString()))).containsExactly("gone.txt");
    assertThat(problem(source(folder.toString()), 0)).contains("is not a regular file");
  }

  @Test
  void resultsAreNotReadAgain() throws IOException {
    write("in/a.txt", "a");
    write("in/out/b.txt", "{}");
    write("in/outer.txt", "b");

    Source source = source(folder + "/in");

    assertThat(ids(source.without(folder.resolve("in/out")))).containsExactly("a.txt", "outer.txt");
    assertThat(ids(source.without(folder.resolve("elsewhere")))).hasSize(3);
    assertThatThrownBy(() -> source.without(folder.resolve("in/../in")))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("results cannot go there");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Source source(String input) throws IOException {
    return Sources.of(List.of(input));
  }

  private static List<String> ids(Source source) throws IOException {
    return documents(source).stream().map(SourceDocument::id).toList();
  }

  private static String problem(Source source, int index) throws IOException {
    FailedContent failed = (FailedContent) documents(source).get(index).content();
    return failed.problem().getMessage();
  }

  private static List<SourceDocument> documents(Source source) throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    try (DocumentCursor cursor =
        source.open(
            () -> {
              throw new IllegalStateException("no CAS is needed");
            })) {
      for (Optional<SourceDocument> next = cursor.next(); next.isPresent(); next = cursor.next()) {
        documents.add(next.get());
      }
    }
    return documents;
  }
}
