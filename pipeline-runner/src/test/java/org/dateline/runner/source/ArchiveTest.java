package org.dateline.runner.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.runner.fixture.Archives.addFile;
import static org.dateline.runner.fixture.Archives.addLongName;
import static org.dateline.runner.fixture.Archives.addSpecial;
import static org.dateline.runner.fixture.Archives.openTar;
import static org.dateline.runner.fixture.Archives.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.dateline.runner.fixture.Archives;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What archives give, harmless ones and those that were made to do harm. */
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

    assertThat(texts(source(file)))
        .containsExactly(
            name + "/b.txt two",
            name + "/sub/a.txt one",
            name + "/sub/c.txt three",
            "x {\"id\":\"x\",\"text\":\"four\"}",
            name + "/lines.jsonl:2 {\"text\":\"five\"}",
            name + "/empty.txt ",
            name + "/ж/" + "n".repeat(200) + ".txt long");
    assertThat(source(file).size()).isEqualTo(OptionalLong.empty());
    assertThat(source(file).isAnnotated()).isTrue();
  }

  @Test
  void aZipThatWasMadeAsAStreamIsRead() throws IOException {
    Path file = Archives.streamedZip(folder.resolve("a.zip"), Map.of("a.txt", "Moscow"));
    assertThat(texts(source(file))).containsExactly("a.zip/a.txt Moscow");
  }

  @Test
  void aPackedFileIsTheDocumentThatItHolds() throws IOException {
    gzip("text.txt.gz", "Moscow");
    gzip("cas.xmi.gz", "<xmi:XMI/>");

    List<SourceDocument> documents = documents(source(folder.resolve("text.txt.gz")));
    assertThat(documents).extracting(SourceDocument::id).containsExactly("text.txt.gz");
    assertThat(documents.get(0).content().load()).asString().isEqualTo("Moscow");
    assertThat(documents(source(folder.resolve("cas.xmi.gz"))).get(0).content())
        .isInstanceOf(XmiContent.class);
  }

  @Test
  void aFolderOfArchivesIsReadWhereNothingElseIsThere() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/2024"));
    pack(in.resolve("b.tgz"), List.of(Map.entry("1.txt", "Moscow")));
    pack(in.resolve("a.zip"), List.of(Map.entry("1.txt", "Vienna")));

    assertThat(texts(source(folder.resolve("in"))))
        .containsExactly("2024/a.zip/1.txt Vienna", "2024/b.tgz/1.txt Moscow");
    Files.writeString(in.resolve("c.txt"), "Kyiv");
    assertThat(texts(source(folder.resolve("in")))).containsExactly("2024/c.txt Kyiv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"slip.zip", "slip.tar"})
  void noEntryLeadsOutOfTheArchive(String name) throws IOException {
    List<String> paths =
        List.of(
            "../x.txt",
            "a/../../x.txt",
            "/etc/passwd",
            "C:\\x.txt",
            "c:x.txt",
            "..\\..\\x.txt",
            "\\\\host\\share\\x.txt",
            "a/..");
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    paths.forEach(path -> entries.add(Map.entry(path, "slip")));
    entries.add(Map.entry("a..b/..c/fine.txt", "hidden, as ..c begins with a dot"));
    entries.add(Map.entry("a..b/fine.txt", "fine"));

    List<String> told = told(source(pack(folder.resolve(name), entries)));

    assertThat(told).hasSize(paths.size() + 1);
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i).replace('\\', '/');
      assertThat(told.get(i).replace('\\', '/'))
          .startsWith(name + ":" + (i + 1) + " failed: ")
          .contains(path)
          .containsAnyOf("leads out of the archive", "is an absolute path");
    }
    assertThat(told.get(paths.size())).isEqualTo(name + "/a..b/fine.txt fine");
  }

  @Test
  void linksAndDevicesAreNotFollowed() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Path file = folder.resolve("a.tar");
    try (TarArchiveOutputStream tar = openTar(file)) {
      addSpecial(tar, "s.txt", TarConstants.LF_SYMLINK, folder + "/secret.txt");
      addSpecial(tar, "h.txt", TarConstants.LF_LINK, "../secret.txt");
      addSpecial(tar, "d.txt", TarConstants.LF_CHR, "");
      addSpecial(tar, "f.txt", TarConstants.LF_FIFO, "");
      addFile(tar, "s.txt/x.txt", "behind a link".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(told(source(file)))
        .hasSize(5)
        .anyMatch(line -> line.contains("a.tar/s.txt failed") && line.contains("not followed"))
        .anyMatch(line -> line.contains("a.tar/h.txt failed") && line.contains("not followed"))
        .anyMatch(line -> line.contains("a.tar/d.txt failed") && line.contains("no regular file"))
        .anyMatch(line -> line.contains("a.tar/f.txt failed") && line.contains("no regular file"))
        .contains("a.tar/s.txt/x.txt behind a link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.zip", "bomb.tar.gz"})
  void anEntryThatUnpacksToTooMuchFailsAndTheNextIsRead(String name) throws IOException {
    Path file =
        pack(
            folder.resolve(name),
            List.of(
                Map.entry("zeros.txt", "0".repeat(20 << 20)),
                Map.entry("a.txt", "Moscow"),
                Map.entry("dense.txt", "0".repeat(900_000))));

    List<String> told = told(source(file));

    assertThat(told).hasSize(3);
    assertThat(told.get(0)).contains("zeros.txt failed", "more than 100 times", "--max-ratio");
    assertThat(told.get(1)).isEqualTo(name + "/a.txt Moscow");
    assertThat(told.get(2)).startsWith(name + "/dense.txt 000");
    assertThat(told(source(file).within(new ArchiveLimits(10_000, 1L << 40))))
        .noneMatch(line -> line.contains("failed"));
  }

  @Test
  void aPackedFileThatUnpacksToTooMuchFails() throws IOException {
    gzip("bomb.txt.gz", "0".repeat(20 << 20));
    assertThat(told(source(folder.resolve("bomb.txt.gz"))))
        .singleElement()
        .asString()
        .contains("more than 100 times");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tgz", "stream.zip"})
  void anArchiveThatUnpacksToTooMuchInAllIsNotReadToItsEnd(String name) throws IOException {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      entries.add(Map.entry(i + ".txt", ("text " + i).repeat(2000)));
    }
    Path file = pack(folder.resolve(name), entries);

    List<String> told = told(source(file).within(new ArchiveLimits(100, 200_000)));

    assertThat(told).hasSizeBetween(10, 25);
    assertThat(told.get(told.size() - 1)).contains("more than 200000 bytes", "--max-unpacked");
  }

  @Test
  void linesOfAPackedFileAreBoundedInAll() throws IOException {
    gzip("a.jsonl.gz", "{\"text\":\"Moscow\"}\n".repeat(20_000));
    List<String> told =
        told(source(folder.resolve("a.jsonl.gz")).within(new ArchiveLimits(100, 100_000)));
    assertThat(told).hasSizeBetween(2, 10_000);
    assertThat(told.get(told.size() - 1)).contains("--max-unpacked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar.gz"})
  void whatIsPackedTwiceIsNamed(String name) throws IOException {
    Path file =
        pack(
            folder.resolve(name),
            List.of(
                Map.entry("inner.zip", "PK\u0003\u0004"),
                Map.entry("inner.txt.gz", "x"),
                Map.entry("disguised.txt", "PK\u0003\u0004"),
                Map.entry("a.txt", "Moscow")));

    assertThat(told(source(file)))
        .hasSize(4)
        .anyMatch(line -> line.contains("inner.zip failed") && line.contains("unpack"))
        .anyMatch(line -> line.contains("inner.txt.gz failed") && line.contains("unpack"))
        .anyMatch(line -> line.contains("disguised.txt failed") && line.contains("unpack"))
        .contains(name + "/a.txt Moscow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar"})
  void twoEntriesOfOneNameHaveOriginsOfTheirOwn(String name) throws IOException {
    Path file =
        pack(
            folder.resolve(name),
            List.of(Map.entry("a.txt", "1"), Map.entry("a.txt", "2"), Map.entry("./a.txt", "3")));

    List<SourceDocument> documents = documents(source(file));

    assertThat(documents).extracting(SourceDocument::id).containsOnly(name + "/a.txt");
    assertThat(documents).extracting(SourceDocument::origin).doesNotHaveDuplicates().hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "stream.zip", "a.tar", "a.tar.gz"})
  void whereverAnArchiveIsCutTheRestIsNamed(String name) throws IOException {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entries.add(Map.entry(i + ".txt", "Moscow ".repeat(20 * i)));
    }
    Path whole =
        name.startsWith("stream")
            ? Archives.streamedZip(folder.resolve("whole.zip"), Map.of("0.txt", "Moscow"))
            : pack(folder.resolve("whole" + name.substring(1)), entries);
    byte[] bytes = Files.readAllBytes(whole);
    int complete = told(source(whole)).size();
    assertThat(told(source(whole))).noneMatch(line -> line.contains("failed"));
    // What tar and its blocking factor put behind the mark of the end may be missing.
    int end = name.endsWith(".tar") ? lastContent(bytes) + BLOCK : bytes.length;

    for (int length = 1; length < end; length += name.endsWith(".tar") ? 101 : 1) {
      Path cut = Files.write(folder.resolve(name), Arrays.copyOf(bytes, length));
      List<String> told = told(source(cut));
      assertThat(told).as("cut at %d", length).hasSizeBetween(1, complete + 1);
      assertThat(told.get(told.size() - 1)).as("cut at %d", length).contains("failed: ");
    }
  }

  private static int lastContent(byte[] bytes) {
    int last = bytes.length - 1;
    while (bytes[last] == 0) {
      last--;
    }
    return (last / BLOCK + 1) * BLOCK;
  }

  @Test
  void aByteThatWasChangedInAnEntryIsNoticed() throws IOException {
    Path file = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : List.of("a.txt", "b.jsonl", "c.txt")) {
        byte[] content = "{\"text\":\"Moscow\"}".getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[latin.indexOf("Moscow")] = 'W';
    bytes[latin.indexOf("Moscow", latin.indexOf("b.jsonl"))] = 'W';
    Files.write(file, bytes);

    List<String> told = told(source(file));

    assertThat(told).hasSize(4);
    assertThat(told.get(0)).contains("a.txt failed", "another checksum");
    assertThat(told.get(2)).contains("b.jsonl failed", "another checksum");
    assertThat(told.get(3)).isEqualTo("a.zip/c.txt {\"text\":\"Moscow\"}");
  }

  @Test
  void anEncryptedEntryIsNamed() throws IOException {
    Path file =
        pack(folder.resolve("a.zip"), List.of(Map.entry("a.txt", "?"), Map.entry("b.txt", "B")));
    byte[] bytes = Files.readAllBytes(file);
    // The lowest bit of the flags of the first entry.
    bytes[6] |= 1;
    Files.write(file, bytes);

    assertThat(told(source(file)))
        .satisfiesExactly(
            first -> assertThat(first).contains("a.zip/a.txt failed", "is encrypted"),
            second -> assertThat(second).isEqualTo("a.zip/b.txt B"));
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

      assertThat(texts(source(file)))
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
    byte[] octal = String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(octal, 0, bytes, header + 148, octal.length);
  }

  @Test
  void aNameThatWouldFillTheMemoryEndsTheArchive() throws IOException {
    Path file = folder.resolve("a.tgz");
    try (TarArchiveOutputStream tar = openTar(file)) {
      addFile(tar, "a.txt", "Moscow".getBytes(StandardCharsets.UTF_8));
      addLongName(tar, new byte[8 << 20]);
      addFile(tar, "b.txt", new byte[0]);
    }

    assertThat(told(source(file)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("a.tgz/a.txt Moscow"),
            second -> assertThat(second).contains("the rest cannot be read", "header of more"));
  }

  @Test
  void whatIsNoArchiveButIsNamedSoFails() throws IOException {
    for (String name : List.of("a.zip", "a.tar", "a.tgz", "a.tar.gz", "b.gz")) {
      Path file = Files.writeString(folder.resolve(name), "Moscow ".repeat(500));
      assertThat(told(source(file))).as(name).singleElement().asString().contains(" failed: ");
    }
    Path other = folder.resolve("a.7z");
    Files.write(other, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});
    assertThat(told(source(other))).singleElement().asString().contains("give it as .zip, .tar");
  }

  @Test
  void randomBytesOfAnArchiveNeverEndTheRun() throws IOException {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    java.util.Random random = new java.util.Random(seed);
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      entries.add(Map.entry("dir/" + i + ".txt", "Moscow ".repeat(i)));
    }
    for (String name : List.of("a.zip", "a.tar", "a.tar.gz")) {
      byte[] bytes = Files.readAllBytes(pack(folder.resolve(name), entries));
      for (int round = 0; round < 200; round++) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        Path file = Files.write(folder.resolve(name), damaged);
        assertThat(told(source(file))).as("seed %d, round %d", seed, round).isNotEmpty();
      }
    }
  }

  @Test
  void timeGrowsWithTheNumberOfEntriesAndNoFaster() throws IOException {
    for (String name : List.of("a.zip", "a.tgz")) {
      // The first round is there for the compiler.
      growth(name, 5_000);
      double growth = Double.MAX_VALUE;
      for (int look = 0; look < 3 && growth >= 2.5; look++) {
        growth = Math.min(growth, growth(name, 20_000));
      }
      assertThat(growth).as(name).isLessThan(2.5);
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
      try (DocumentCursor cursor = open(source(file))) {
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
    return nanos(many("2" + name, 2 * entries)) / (double) nanos(many("1" + name, entries));
  }

  private static long nanos(Path file) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (DocumentCursor cursor = open(source(file))) {
      while (cursor.next().isPresent()) {
        // Only the time is wanted.
      }
    }
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

  private static Source source(Path input) throws IOException {
    return Sources.of(List.of(input.toString()));
  }

  private static DocumentCursor open(Source source) throws IOException {
    return source.open(
        () -> {
          throw new IllegalStateException("no CAS is needed");
        });
  }

  /** Returns id and bytes of each document, none of which fails. */
  private static List<String> texts(Source source) throws IOException {
    List<String> texts = told(source);
    assertThat(texts).noneMatch(line -> line.contains(" failed: "));
    return texts;
  }

  /** Returns id and bytes of each document, or why it fails. */
  private static List<String> told(Source source) throws IOException {
    List<String> told = new ArrayList<>();
    for (SourceDocument document : documents(source)) {
      if (document.content() instanceof FailedContent failed) {
        told.add(document.id() + " failed: " + failed.problem().getMessage());
        continue;
      }
      try {
        byte[] bytes = document.content().load();
        told.add(document.id() + " " + new String(bytes, StandardCharsets.UTF_8));
      } catch (IOException e) {
        told.add(document.id() + " failed: " + e.getMessage());
      }
    }
    return told;
  }

  private static List<SourceDocument> documents(Source source) throws IOException {
    List<SourceDocument> documents = new ArrayList<>();
    try (DocumentCursor cursor = open(source)) {
      for (Optional<SourceDocument> next = cursor.next(); next.isPresent(); next = cursor.next()) {
        documents.add(next.get());
      }
    }
    return documents;
  }
}
