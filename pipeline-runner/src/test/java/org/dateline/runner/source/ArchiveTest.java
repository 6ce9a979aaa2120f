package org.dateline.runner.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.runner.fixture.Archives.addFile;
import static org.dateline.runner.fixture.Archives.openTar;
import static org.dateline.runner.fixture.Archives.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dateline.runner.fixture.Archives;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What archives give. */
class ArchiveTest {

  private static final int BLOCK = 512;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.tgz"})
  void eachFileIsADocumentInTheOrderOfTheArchive(String name) throws IOException {
    Path file =
        pack(
            folder.resolve(name),
            List.of(
                Map.entry("b.txt", "two"),
                Map.entry("./sub/a.txt", "one"),
                Map.entry("sub\\c.txt", "three"),
                Map.entry(".hidden", "no"),
                Map.entry("__MACOSX/._b.txt", "no"),
                Map.entry("sub/", ""),
                Map.entry("lines.jsonl", "{\"id\":\"x\",\"text\":\"four\"}\n{\"text\":\"five\"}\n"),
                Map.entry("empty.txt", ""),
                Map.entry("ж/" + "n".repeat(200) + ".txt", "long")));

    assertThat(Documents.texts(Documents.source(file)))
        .containsExactly(
            name + "/b.txt two",
            name + "/sub/a.txt one",
            name + "/sub/c.txt three",
            "x {\"id\":\"x\",\"text\":\"four\"}",
            name + "/lines.jsonl:2 {\"text\":\"five\"}",
            name + "/empty.txt ",
            name + "/ж/" + "n".repeat(200) + ".txt long");
    assertThat(Documents.source(file).size()).isEqualTo(OptionalLong.empty());
    assertThat(Documents.source(file).isAnnotated()).isTrue();
  }

  @Test
  void aZipThatWasMadeAsAStreamIsRead() throws IOException {
    Path file = Archives.streamedZip(folder.resolve("a.zip"), Map.of("a.txt", "Moscow"));
    assertThat(Documents.texts(Documents.source(file))).containsExactly("a.zip/a.txt Moscow");
  }

  @Test
  void aPackedFileIsTheDocumentThatItHolds() throws IOException {
    gzip("text.txt.gz", "Moscow");
    gzip("cas.xmi.gz", "<xmi:XMI/>");

    List<SourceDocument> documents =
        Documents.list(Documents.source(folder.resolve("text.txt.gz")));
    assertThat(documents).extracting(SourceDocument::id).containsExactly("text.txt.gz");
    assertThat(documents.get(0).content().load()).asString().isEqualTo("Moscow");
    assertThat(Documents.list(Documents.source(folder.resolve("cas.xmi.gz"))).get(0).content())
        .isInstanceOf(XmiContent.class);
  }

  @Test
  void aFolderOfArchivesIsReadWhereNothingElseIsThere() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/2024"));
    pack(in.resolve("b.tgz"), List.of(Map.entry("1.txt", "Moscow")));
    pack(in.resolve("a.zip"), List.of(Map.entry("1.txt", "Vienna")));

    assertThat(Documents.texts(Documents.source(folder.resolve("in"))))
        .containsExactly("2024/a.zip/1.txt Vienna", "2024/b.tgz/1.txt Moscow");
    Files.writeString(in.resolve("c.txt"), "Kyiv");
    assertThat(Documents.texts(Documents.source(folder.resolve("in"))))
        .containsExactly("2024/c.txt Kyiv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar"})
  void twoEntriesOfOneNameHaveOriginsOfTheirOwn(String name) throws IOException {
    Path file =
        pack(
            folder.resolve(name),
            List.of(Map.entry("a.txt", "1"), Map.entry("a.txt", "2"), Map.entry("./a.txt", "3")));

    List<SourceDocument> documents = Documents.list(Documents.source(file));

    assertThat(documents).extracting(SourceDocument::id).containsOnly(name + "/a.txt");
    assertThat(documents).extracting(SourceDocument::origin).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void namesThatAreNotUtf8StayDifferent() throws IOException {
    for (String name : List.of("a.zip", "a.tar")) {
      Path file =
          pack(
              folder.resolve(name),
              List.of(Map.entry("x1.txt", "1"), Map.entry("x2.txt", "2"), Map.entry("ä", "3")));
      byte[] bytes = Files.readAllBytes(file);
      String latin = new String(bytes, StandardCharsets.ISO_8859_1);
      for (int digit = 1; digit <= 2; digit++) {
        String entry = "x" + digit + ".txt";
        for (int at = latin.indexOf(entry); at >= 0; at = latin.indexOf(entry, at + 1)) {
          bytes[at + 1] = (byte) (0xE4 + digit);
          fixTarChecksum(name, bytes, at);
        }
      }
      Files.write(file, bytes);

      assertThat(Documents.texts(Documents.source(file)))
          .containsExactly(name + "/xå.txt 1", name + "/xæ.txt 2", name + "/ä 3");
    }
  }

  private static void fixTarChecksum(String name, byte[] bytes, int header) {
    if (!name.endsWith(".tar")) {
      return;
    }
    Arrays.fill(bytes, header + 148, header + 156, (byte) ' ');
    int sum = 0;
    for (int i = header; i < header + BLOCK; i++) {
      sum += bytes[i] & 0xFF;
    }
    byte[] octal = String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(octal, 0, bytes, header + 148, octal.length);
  }

  /** Twice 33,000 is more than the directory of a zip file has room for in its oldest form. */
  @Test
  void timeGrowsWithTheNumberOfEntriesAndNoFaster() throws IOException {
    for (Map.Entry<String, Integer> file : Map.of("a.zip", 33_000, "a.tgz", 10_000).entrySet()) {
      // The first round is there for the compiler.
      growth(file.getKey(), 2_000);
      double growth = Double.MAX_VALUE;
      for (int look = 0; look < 3 && growth >= 2.5; look++) {
        growth = Math.min(growth, growth(file.getKey(), file.getValue()));
      }
      assertThat(growth).as(file.getKey()).isLessThan(2.5);
    }
  }

  @Test
  @Tag("chaos")
  void aMillionEntriesFitIntoASmallHeap() throws IOException {
    Path zip = many("million.zip", 1_000_000);
    Path tar = many("million.tgz", 1_000_000);
    for (Path file : List.of(zip, tar)) {
      System.gc();
      long before = used();
      try (DocumentCursor cursor = Documents.open(Documents.source(file))) {
        long count = 0;
        while (cursor.next().isPresent()) {
          count++;
        }
        System.gc();
        long growth = (used() - before) >> 20;
        System.out.println(file.getFileName() + ": " + growth + " MB more after " + count);
        assertThat(count).isEqualTo(1_000_000);
        assertThat(growth).as("growth of the heap, MB").isLessThan(8);
      }
    }
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private double growth(String name, int entries) throws IOException {
    return nanos(many("2" + name, 2 * entries), 2 * entries)
        / (double) nanos(many("1" + name, entries), entries);
  }

  private static long nanos(Path file, int entries) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int count = 0;
    try (DocumentCursor cursor = Documents.open(Documents.source(file))) {
      for (Optional<SourceDocument> next = cursor.next(); next.isPresent(); next = cursor.next()) {
        assertThat(next.get().content()).isInstanceOf(TextContent.class);
        count++;
      }
    }
    assertThat(count).isEqualTo(entries);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private Path many(String name, int entries) throws IOException {
    Path file = folder.resolve(name);
    if (name.endsWith(".zip")) {
      try (ZipOutputStream zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (int i = 0; i < entries; i++) {
          zip.putNextEntry(new ZipEntry(i + ".txt"));
          zip.write('x');
        }
      }
      return file;
    }
    try (TarArchiveOutputStream tar = openTar(file)) {
      for (int i = 0; i < entries; i++) {
        addFile(tar, i + ".txt", new byte[] {'x'});
      }
    }
    return file;
  }

  private void gzip(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
