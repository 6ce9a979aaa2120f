package org.dateline.runner.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.runner.intake.IntakePolicy;
import org.dateline.runner.report.DocumentResult;
import org.dateline.runner.report.Outcome;
import org.dateline.runner.report.RunOutcome;
import org.dateline.runner.report.RunReport;
import org.dateline.runner.sink.OutputFormat;
import org.dateline.runner.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an attacker can put into a folder of articles, and what becomes of it. */
@Timeout(600)
class HostileInputTest {

  @TempDir private Path folder;

  @Test
  void noIdLeavesTheOutputFolderOrTakesThePlaceOfAnother() throws Exception {
    String composed = Normalizer.normalize("café", Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize("café", Normalizer.Form.NFD);
    List<String> ids =
        List.of(
            "../../x",
            "/etc/passwd",
            "a\u0000b",
            "y".repeat(300),
            "CON",
            "con.txt",
            "a:b",
            "twin",
            "TWIN",
            composed,
            decomposed,
            "..",
            ".",
            "",
            "a//b",
            "a/../b",
            "-rf",
            "c\\d",
            " ",
            "x\u202Egpj.txt",
            "run-report.json",
            ".dateline/journal");
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append(json.createObjectNode().put("id", id).put("text", "Moscow")).append('\n');
    }
    lines.append("{\"id\":\"twin\",\"text\":\"Vienna\"}\n");
    Path deep = Files.createDirectories(folder.resolve("deep/er"));
    Files.writeString(deep.resolve("in.jsonl"), lines);

    RunReport report = run(deep.resolve("in.jsonl"), deep.resolve("out"), IntakePolicy.FAIL);

    assertThat(report.outcomes())
        .isEqualTo(Map.of(Outcome.COMPLETE, (long) ids.size(), Outcome.DUPLICATE_ID, 1L));
    assertThat(filesOutside(deep.resolve("out"))).containsExactly("deep/er/in.jsonl");
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    try (Stream<Path> files = Files.walk(deep.resolve("out/json-cas"))) {
      files
          .filter(Files::isRegularFile)
          .map(file -> Normalizer.normalize(file.toString(), Normalizer.Form.NFC))
          .forEach(names::add);
    }
    assertThat(names).hasSize(ids.size());
  }

  @Test
  void aPackedBombIsBoundedAndWhatIsBehindItIsRead() throws Exception {
    Path file = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      byte[] zeros = new byte[1 << 20];
      out.write("{\"id\":\"a\",\"text\":\"Moscow\"}\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
      out.write("\n{\"id\":\"b\",\"text\":\"Vienna\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    RunReport report = run(file, folder.resolve("out"), IntakePolicy.FAIL);
    assertThat(report.outcomes()).isEqualTo(Map.of(Outcome.COMPLETE, 2L, Outcome.TOO_LARGE, 1L));
  }

  @Test
  void anXmiFileWithADoctypeIsRefused() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Path input = Files.createDirectories(folder.resolve("in"));
    String xmi =
        "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmi:version=\"2.0\""
            + " xmlns:cas=\"http:///uima/cas.ecore\">"
            + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\""
            + " sofaString=\"%s\"/><cas:View sofa=\"1\" members=\"\"/></xmi:XMI>";
    Files.writeString(input.resolve("plain.xmi"), xmi.replace("%s", "Moscow"));
    Files.writeString(
        input.resolve("entity.xmi"),
        "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>" + xmi.replace("%s", "&s;"));
    Files.writeString(
        input.resolve("laughs.xmi"),
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + xmi.replace("%s", "&b;"));

    RunReport report = run(input, folder.resolve("out"), IntakePolicy.FAIL);

    assertThat(report.outcomes()).isEqualTo(Map.of(Outcome.COMPLETE, 1L, Outcome.UNREADABLE, 2L));
    assertThat(report.firstFailures())
        .allSatisfy(result -> assertThat(result.failure().message()).contains("DOCTYPE"));
  }

  @Test
  void aCasOfHostileShapeFailsAndTheNextIsRead() throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    int depth = 200_000;
    Files.writeString(input.resolve("deep.json"), "[".repeat(depth));
    Files.writeString(
        input.resolve("deeper.json"), "{\"%FEATURE_STRUCTURES\":" + "[".repeat(depth));
    Files.writeString(input.resolve("digits.json"), "{\"%VERSION\":" + "9".repeat(5_000_000) + "}");
    Files.writeString(
        input.resolve("flood.json"),
        "{\"%FEATURE_STRUCTURES\":[" + "{\"%ID\":1},".repeat(depth) + "{}]}");
    Files.writeString(input.resolve("fine.json"), "{\"%TYPES\":{},\"%VIEWS\":{}}");

    RunReport report = run(input, folder.resolve("out"), IntakePolicy.FAIL);

    assertThat(report.abortCause()).isNull();
    assertThat(report.documents()).isEqualTo(5);
    assertThat(report.firstFailures())
        .allSatisfy(
            result ->
                assertThat(result.outcome())
                    .isIn(Outcome.UNREADABLE, Outcome.STACK_OVERFLOW, Outcome.OUT_OF_MEMORY));
    assertThat(report.failed()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void aTypeSystemWithADoctypeBesideCasFilesEndsTheRunWithoutReadingIt() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("a.xmi"), "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>");
    Files.writeString(
        input.resolve("TypeSystem.xml"),
        "<!DOCTYPE t [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]><typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">"
            + "<name>&s;</name></typeSystemDescription>");

    RunReport report = run(input, folder.resolve("out"), IntakePolicy.FAIL);

    assertThat(report.outcome()).isEqualTo(RunOutcome.ABORTED);
    assertThat(report.abortCause()).contains("TypeSystem.xml").doesNotContain("the secret");
  }

  @Test
  void serialisedObjectsAreNotRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Trap());
    }
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.write(input.resolve("cas.ser"), bytes.toByteArray());

    RunReport report = run(input, folder.resolve("out"), IntakePolicy.REPLACE);

    assertThat(report.outcomes()).isEqualTo(Map.of(Outcome.UNREADABLE, 1L));
    assertThat(report.firstFailures().get(0).failure().message()).contains("never read");
    assertThat(Trap.sprung).isFalse();
  }

  @Test
  void noIdOrMessageForgesALineOfALog() throws Exception {
    Path file = folder.resolve("in.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"a\\nfailed: b: forged\\u001b[2J\\u2028x\",\"text\":\"throw exception\"}\n");
    List<String> told = new ArrayList<>();

    RunReport report = run(file, folder.resolve("out"), IntakePolicy.FAIL);

    for (DocumentResult result : report.firstFailures()) {
      told.add(result.failure().message());
      told.add(FailureAnalysis.oneLine(result.id()));
    }
    assertThat(told)
        .hasSize(2)
        .allMatch(line -> line.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028));
    Path journal = folder.resolve("out/.dateline/journal");
    assertThat(Files.readAllLines(journal)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void everyByteOfRandomFilesIsAccountedFor(IntakePolicy policy) throws Exception {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    Random random = new Random(seed);
    Path input = Files.createDirectories(folder.resolve("in"));
    long bytes = 0;
    for (int i = 0; i < 256; i++) {
      byte[] content = new byte[random.nextInt(400)];
      random.nextBytes(content);
      if (i % 4 == 0) {
        for (int j = 0; j < content.length; j++) {
          content[j] &= 0x7F;
        }
      }
      Files.write(input.resolve("f" + i + ".txt"), content);
      bytes += content.length;
    }

    RunReport report = run(input, folder.resolve("out"), policy);

    JsonNode json = new ObjectMapper().readTree(report.file().toFile());
    assertThat(json.at("/documents")).as("seed %d", seed).hasSize(256);
    long accounted = 0;
    for (JsonNode document : json.at("/documents")) {
      byte[] content = Files.readAllBytes(input.resolve(document.at("/id").asText()));
      String name = "seed " + seed + " " + document.at("/id").asText();
      assertThat(document.at("/sha256").asText()).as(name).isEqualTo(sha256(content));
      accounted += document.at("/bytes").asLong();
      Outcome outcome = Outcome.of(document.at("/outcome").asText());
      if (outcome.isSuccess()) {
        assertThat(document.at("/counts/characters").asLong())
            .as(name)
            .isBetween((long) content.length / 4, (long) content.length);
        assertThat(outcome == Outcome.REPAIRED).as(name).isEqualTo(isBroken(content));
      } else {
        assertThat(policy.isRepairing()).as(name).isFalse();
        Path aside = folder.resolve("out/quarantine/" + document.at("/id").asText() + ".bytes");
        assertThat(aside).as(name).hasBinaryContent(content);
      }
    }
    assertThat(accounted).as("seed %d", seed).isEqualTo(bytes);
  }

  /** Whether the strictest of the formats, XML, cannot hold the text, or it is no UTF-8 at all. */
  private static boolean isBroken(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    boolean isUtf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content);
    return !isUtf8
        || text.chars()
            .anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE);
  }

  private RunReport run(Path input, Path output, IntakePolicy policy) throws Exception {
    return Job.builder()
        .pipeline(Pipelines.of(WordAnnotator.class, TroubleAnnotator.class))
        .source(Sources.of(List.of(input.toString())))
        .commit(Runs.NOT_DURABLE)
        .output(output)
        .formats(
            input.toString().endsWith(".jsonl")
                ? List.of(OutputFormat.JSONL, OutputFormat.JSON_CAS)
                : List.of(OutputFormat.values()))
        .intake(policy)
        .build()
        .run();
  }

  private List<String> filesOutside(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(output))
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** Notices when it is read. */
  private static final class Trap implements Serializable {
    private static final long serialVersionUID = 1L;
    private static boolean sprung;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      sprung = true;
      in.defaultReadObject();
    }
  }
}
