package org.dateline.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.runner.fixture.Archives;
import org.dateline.runner.fixture.Descriptor;
import org.dateline.runner.fixture.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents, archives and plugins have for a name, on the terminal and in reports. */
class HostileTextTest {

  /** A carriage return and a line feed, a sequence that clears the screen, a turned direction. */
  private static final String HOSTILE =
      "x\r\nforged: all well\u001b[2J\u001b]0;t\u0007\u009b2J\u202Etxt.a\u2066\u2028forged\u0085y";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void noIdOrMessageOfADocumentSteersTheTerminalOrForgesALine() throws IOException {
    Path lines = folder.resolve("in.jsonl");
    ObjectMapper json = new ObjectMapper();
    Files.writeString(
        lines,
        json.createObjectNode().put("id", HOSTILE).put(HOSTILE, "no text")
            + "\n"
            + json.createObjectNode()
                .put("id", HOSTILE + 2)
                .put("text", HOSTILE + ". “Yes,” he said")
            + "\n");
    Path zip =
        Archives.pack(
            folder.resolve("a.zip"),
            List.of(java.util.Map.entry("../" + HOSTILE, "x"), java.util.Map.entry("a.gz", "x")));

    run(
        "run",
        lines.toString(),
        zip.toString(),
        "--verbose",
        "--pipeline",
        "quotes",
        "--out",
        to());
    run("run", lines.toString(), zip.toString(), "--pipeline", "quotes", "--out", to());
    run("status", to());
    run("rerun", to(), "--id=" + HOSTILE);

    assertPlain();
    for (String name : List.of("run-report.json", ".dateline/journal", ".dateline/status.json")) {
      assertAscii(folder.resolve("out").resolve(name));
    }
    try (Stream<Path> files = Files.list(folder.resolve("out/quarantine"))) {
      List<Path> notes = files.filter(file -> file.toString().endsWith(".json")).toList();
      assertThat(notes).isNotEmpty();
      notes.forEach(HostileTextTest::assertAscii);
    }
  }

  @Test
  void noNameOfAPluginOrFileSteersTheTerminalOrForgesALine() throws IOException {
    String name = "al\u202Epha\nforged: all well\u2066";
    new Workshop(folder.resolve("plugins/p"))
        .describe(
            Descriptor.of(name, "a.B" + name)
                .version("1" + name)
                .parameter("p" + name, "String", "d" + name)
                .output("t" + name),
            "Attack");
    Path odd = Files.createDirectories(folder.resolve("odd"));
    Files.writeString(odd.resolve("a\nforged: all well\u001b[2J.text"), "x");

    String plugins = folder.resolve("plugins").toString();
    run("list", "--plugins", plugins);
    run("describe", name, "--plugins", plugins);
    run("check", "--plugins", plugins, "--pipeline", "no" + name);
    run("run", odd.resolve("b.text").toString());
    run("run", odd.toString(), "--no-such-" + HOSTILE);
    run("status", HOSTILE);

    assertThat(out.toString()).contains("pha");
    assertPlain();
  }

  private String to() {
    return folder.resolve("out").toString();
  }

  private void assertPlain() {
    String told = out.toString() + err;
    assertThat(told.lines()).noneMatch(line -> line.startsWith("forged"));
    assertThat(told.chars())
        .noneMatch(
            c ->
                Character.isISOControl(c) && c != '\n'
                    || Character.getType(c) == Character.FORMAT
                    || c == 0x2028
                    || c == 0x2029);
  }

  private static void assertAscii(Path file) {
    assertThat(file).content(StandardCharsets.ISO_8859_1).matches("[\\n\\x20-\\x7e]*");
  }

  private void run(String... arguments) {
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    assertThat(code).isNotEqualTo(ExitCode.ABORTED.code());
  }
}
