package org.dateline.runner.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.runner.fixture.Archives.addFile;
import static org.dateline.runner.fixture.Archives.addLongName;
import static org.dateline.runner.fixture.Archives.addSpecial;
import static org.dateline.runner.fixture.Archives.openTar;
import static org.dateline.runner.fixture.Archives.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.dateline.runner.fixture.Archives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are damaged or were made to do harm. */
class HostileArchiveTest {

  private static final int BLOCK = 512;
  private static final int METHOD_OF_THE_FIRST_ENTRY = 8;

  @TempDir private Path folder;

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

    List<String> told = Documents.told(Documents.source(pack(folder.resolve(name), entries)));

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

    assertThat(Documents.told(Documents.source(file)))
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

    List<String> told = Documents.told(Documents.source(file));

    assertThat(told).hasSize(3);
    assertThat(told.get(0)).contains("zeros.txt failed", "more than 100 times", "--max-ratio");
    assertThat(told.get(1)).isEqualTo(name + "/a.txt Moscow");
    assertThat(told.get(2)).startsWith(name + "/dense.txt 000");
    assertThat(Documents.told(Documents.source(file).within(new ArchiveLimits(10_000, 1L << 40))))
        .noneMatch(line -> line.contains("failed"));
  }

  @Test
  void aPackedFileThatUnpacksToTooMuchFails() throws IOException {
    gzip("bomb.txt.gz", "0".repeat(20 << 20));
    assertThat(Documents.told(Documents.source(folder.resolve("bomb.txt.gz"))))
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

    List<String> told =
        Documents.told(Documents.source(file).within(new ArchiveLimits(100, 200_000)));

    assertThat(told).hasSizeBetween(10, 25);
    assertThat(told.get(told.size() - 1)).contains("more than 200000 bytes", "--max-unpacked");
  }

  @Test
  void linesOfAPackedFileAreBoundedInAll() throws IOException {
    gzip("a.jsonl.gz", "{\"text\":\"Moscow\"}\n".repeat(20_000));
    List<String> told =
        Documents.told(
            Documents.source(folder.resolve("a.jsonl.gz")).within(new ArchiveLimits(100, 100_000)));
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

    assertThat(Documents.told(Documents.source(file)))
        .hasSize(4)
        .anyMatch(line -> line.contains("inner.zip failed") && line.contains("unpack"))
        .anyMatch(line -> line.contains("inner.txt.gz failed") && line.contains("unpack"))
        .anyMatch(line -> line.contains("disguised.txt failed") && line.contains("unpack"))
        .contains(name + "/a.txt Moscow");
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
    int complete = Documents.told(Documents.source(whole)).size();
    assertThat(Documents.told(Documents.source(whole))).noneMatch(line -> line.contains("failed"));
    // What tar and its blocking factor put behind the mark of the end may be missing.
    int end = name.endsWith(".tar") ? lastContent(bytes) + BLOCK : bytes.length;

    for (int length = 1; length < end; length += name.endsWith(".tar") ? 101 : 1) {
      Path cut = Files.write(folder.resolve(name), Arrays.copyOf(bytes, length));
      List<String> told = Documents.told(Documents.source(cut));
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

    List<String> told = Documents.told(Documents.source(file));

    assertThat(told).hasSize(4);
    assertThat(told.get(0)).contains("a.txt failed", "another checksum");
    assertThat(told.get(2)).contains("b.jsonl failed", "another checksum");
    assertThat(told.get(3)).isEqualTo("a.zip/c.txt {\"text\":\"Moscow\"}");
  }

  @Test
  void aChecksumBehindTheContentIsComparedToo() throws IOException {
    Path file = Archives.streamedZip(folder.resolve("a.zip"), Map.of("a.txt", "Moscow"));
    byte[] bytes = Files.readAllBytes(file);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[latin.indexOf("PK\u0007\u0008") + 4] ^= 1;
    Files.write(file, bytes);

    assertThat(Documents.told(Documents.source(file)))
        .singleElement()
        .asString()
        .contains("a.txt failed", "another checksum");
  }

  @Test
  void anEncryptedEntryIsNamed() throws IOException {
    Path file =
        pack(folder.resolve("a.zip"), List.of(Map.entry("a.txt", "?"), Map.entry("b.txt", "B")));
    byte[] bytes = Files.readAllBytes(file);
    // The lowest bit of the flags of the first entry.
    bytes[6] |= 1;
    Files.write(file, bytes);

    assertThat(Documents.told(Documents.source(file)))
        .satisfiesExactly(
            first -> assertThat(first).contains("a.zip/a.txt failed", "is encrypted"),
            second -> assertThat(second).isEqualTo("a.zip/b.txt B"));
  }

  @Test
  void aNameThatWouldFillTheMemoryEndsTheArchive() throws IOException {
    Path file = folder.resolve("a.tgz");
    try (TarArchiveOutputStream tar = openTar(file)) {
      addFile(tar, "a.txt", "Moscow".getBytes(StandardCharsets.UTF_8));
      addLongName(tar, new byte[8 << 20]);
      addFile(tar, "b.txt", new byte[0]);
    }

    assertThat(Documents.told(Documents.source(file)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("a.tgz/a.txt Moscow"),
            second -> assertThat(second).contains("the rest cannot be read", "header of more"));
  }

  @Test
  void whatIsNoArchiveButIsNamedSoFails() throws IOException {
    for (String name : List.of("a.zip", "a.tar", "a.tgz", "a.tar.gz", "b.gz")) {
      Path file = Files.writeString(folder.resolve(name), "Moscow ".repeat(500));
      assertThat(Documents.told(Documents.source(file)))
          .as(name)
          .singleElement()
          .asString()
          .contains(" failed: ");
    }
    Path other = folder.resolve("a.7z");
    Files.write(other, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});
    assertThat(Documents.told(Documents.source(other)))
        .singleElement()
        .asString()
        .contains("give it as .zip, .tar");
  }

  @ParameterizedTest
  @EnumSource(
      value = ZipMethod.class,
      names = {"ZSTD_DEPRECATED", "LZMA", "ZSTD", "XZ", "PPMD", "AES_ENCRYPTED"})
  void aMethodThatIsNotReadHidesNothingOfWhatFollows(ZipMethod method) throws IOException {
    assertThat(toldOfMethod(method.getCode()))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("a.zip").contains("method that is not read"),
            second -> assertThat(second).isEqualTo("a.zip/b.txt Minsk"));
  }

  @Test
  void noMethodOfPackingEndsTheRun() throws IOException {
    for (int method = 0; method < 256; method++) {
      assertThat(toldOfMethod(method)).as("method %d", method).isNotEmpty();
    }
  }

  /** Reads two entries, where the first claims to be packed by a method that it is not. */
  private List<String> toldOfMethod(int method) throws IOException {
    Path file =
        pack(
            folder.resolve("a.zip"),
            List.of(Map.entry("a.txt", "Moscow ".repeat(9)), Map.entry("b.txt", "Minsk")));
    byte[] bytes = Files.readAllBytes(file);
    bytes[METHOD_OF_THE_FIRST_ENTRY] = (byte) method;
    return Documents.told(Documents.source(Files.write(file, bytes)));
  }

  @Test
  void randomBytesOfAnArchiveNeverEndTheRun() throws IOException {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      entries.add(Map.entry("dir/" + i + ".txt", "Moscow ".repeat(i)));
      entries.add(Map.entry("dir/" + i + ".jsonl", "{\"text\":\"Moscow\"}\n".repeat(i)));
    }
    for (String name : List.of("a.zip", "a.tar", "a.tar.gz")) {
      byte[] bytes = Files.readAllBytes(pack(folder.resolve(name), entries));
      for (int round = 0; round < 200; round++) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        Path file = Files.write(folder.resolve(name), damaged);
        assertThat(Documents.told(Documents.source(file)))
            .as("seed %d, round %d", seed, round)
            .isNotEmpty();
      }
    }
  }

  private void gzip(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
