package org.dateline.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandsTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeArticles() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("good.txt"), "“We agree,” the ministry said.");
    Files.write(input.resolve("bad one.txt"), new byte[] {'a', (byte) 0xff, 'b'});
  }

  @Test
  void aFailedDocumentIsPutAsideWithTheCommandThatDoesItAgain() throws Exception {
    assertThat(annotate()).isEqualTo(ExitCode.FAILED_DOCUMENTS);
    JsonNode reason;
    try (var files = Files.list(folder.resolve("out/quarantine"))) {
      Path note = files.filter(f -> f.toString().endsWith(".reason.json")).findFirst().get();
      reason = new ObjectMapper().readTree(note.toFile());
    }
    assertThat(reason.at("/rerun").asText())
        .isEqualTo("dateline rerun " + folder.resolve("out") + " --id='bad one.txt'");

    Files.writeString(folder.resolve("in/bad one.txt"), "“We do not,” the ministry said.");
    assertThat(run("rerun", folder.resolve("out").toString(), "--id=bad one.txt"))
        .isEqualTo(ExitCode.SUCCESS);

    assertThat(Files.readAllLines(folder.resolve("out/annotations.jsonl"))).hasSize(2);
    assertThat(folder.resolve("out/quarantine")).isEmptyDirectory();
  }

  @Test
  void failedDocumentsAreDoneAgainWithMoreOptions() {
    annotate();
    String output = folder.resolve("out").toString();
    assertThat(run("rerun", output, "--failed", "--intake", "replace")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("intake was 'fail' and is 'replace'");
    assertThat(run("rerun", output, "--failed", "--timeout", "5"))
        .isEqualTo(ExitCode.FAILED_DOCUMENTS);
    assertThat(run("rerun", output)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theStatusSaysHowARunHasEnded() {
    assertThat(run("status", folder.resolve("out").toString())).isEqualTo(ExitCode.USAGE);
    annotate();
    assertThat(run("status", folder.resolve("out").toString())).isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString()).contains("complete-with-failures", "2 of 2 documents, 1 failed");
  }

  @Test
  void anotherCommandIsRefusedWithItsDifference() {
    annotate();
    assertThat(
            run("run", folder.resolve("in").toString(), "--out", folder.resolve("out").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("annotators was 'structure", "add --overwrite to the same command");
  }

  @Test
  void theDoctorFindsAGoodMachineAndABadFolder() throws IOException {
    assertThat(run("doctor", "--out", folder.resolve("new").toString()))
        .isEqualTo(ExitCode.SUCCESS);
    assertThat(out.toString()).contains("models: 6 annotators are loaded", "all well");
    assertThat(folder.resolve("new")).doesNotExist();

    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(run("doctor", "--out", file.toString())).isEqualTo(ExitCode.CONFIGURATION);
    assertThat(out.toString()).contains("! output: '" + file + "' is not a folder");
  }

  @Test
  void wrongNumbersAreUsageErrors() {
    assertThat(run("run", folder.resolve("in").toString(), "--stop-at", "5"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("'5' is not of the form 20/100");
    assertThat(run("run", folder.resolve("in").toString(), "--heap", "much"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run("run", folder.resolve("in").toString(), "--max-bytes", "0"))
        .isEqualTo(ExitCode.USAGE);
  }

  private ExitCode annotate() {
    return run(
        "run",
        folder.resolve("in").toString(),
        "--out",
        folder.resolve("out").toString(),
        "--pipeline",
        "quotes",
        "--intake",
        "fail");
  }

  private ExitCode run(String... arguments) {
    return ExitCode.values()[
        Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments)];
  }
}
