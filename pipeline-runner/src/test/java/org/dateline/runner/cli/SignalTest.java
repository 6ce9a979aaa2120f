package org.dateline.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dateline.runner.journal.RunStatus;
import org.dateline.runner.journal.StateFolder;
import org.dateline.testkit.MisbehavingAnnotator;
import org.dateline.testkit.Misbehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line in a process of its own, which is asked to end. */
@Tag("chaos")
class SignalTest {

  private static final int DOCUMENTS = 200;

  @TempDir private Path folder;
  private StateFolder state;

  @BeforeEach
  void writePipeline() throws IOException {
    assumeTrue(File.separatorChar == '/', "needs POSIX signals");
    state = new StateFolder(folder.resolve("out"));
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("pipeline.xml"),
        """
        <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
          <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
          <primitive>false</primitive>
          <delegateAnalysisEngineSpecifiers>
            <delegateAnalysisEngine key="misbehaving"><import name="%s"/></delegateAnalysisEngine>
          </delegateAnalysisEngineSpecifiers>
          <analysisEngineMetaData>
            <name>bad</name>
            <flowConstraints><fixedFlow><node>misbehaving</node></fixedFlow></flowConstraints>
          </analysisEngineMetaData>
        </analysisEngineDescription>
        """
            .replace("%s", MisbehavingAnnotator.class.getName()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thread", "process"})
  void aSignalLetsDocumentsInFlightFinishAndTheRunGoOnLater(String isolation) throws Exception {
    for (int i = 0; i < DOCUMENTS; i++) {
      write(String.format(Locale.ROOT, "a%03d.txt", i), Misbehaviour.SLEEP.word(50));
    }
    Process process = start("--isolation", isolation);
    while (process.isAlive()
        && RunStatus.read(state).map(status -> status.documents() < 5).orElse(true)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    // To the process and to its children, as a service manager does.
    process.children().forEach(ProcessHandle::destroy);
    process.destroy();

    assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED.code());
    RunStatus status = RunStatus.read(state).orElseThrow();
    assertThat(status.state()).isEqualTo("interrupted");
    assertThat(status.failed()).isZero();
    assertThat(status.documents()).isBetween(5L, DOCUMENTS - 1L);
    assertThat(start("--isolation", isolation).waitFor()).isEqualTo(ExitCode.SUCCESS.code());
    assertThat(RunStatus.read(state).orElseThrow().finishedBefore()).isEqualTo(status.documents());
    assertThat(Files.readAllLines(folder.resolve("out/annotations.jsonl"))).hasSize(DOCUMENTS);
  }

  @Test
  void aDocumentThatEndsTheProcessIsKnownAndTheSameCommandGoesOnBehindIt() throws Exception {
    write("a1.txt", "Moscow");
    write("a2.txt", Misbehaviour.EXIT.word(0));
    write("a3.txt", "Vienna");

    assertThat(start("--threads", "1").waitFor()).isEqualTo(ExitCode.INTERRUPTED.code());
    assertThat(start("--threads", "1").waitFor()).isEqualTo(ExitCode.FAILED_DOCUMENTS.code());

    assertThat(Files.readString(folder.resolve("out/run-report.json")))
        .contains("\"worker-died\"", "called for the end of the process");
    assertThat(Files.readAllLines(folder.resolve("out/annotations.jsonl"))).hasSize(2);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  private Process start(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("run", folder.resolve("in").toString()));
    command.addAll(List.of("--out", folder.resolve("out").toString()));
    command.addAll(List.of("--pipeline", folder.resolve("pipeline.xml").toString()));
    command.addAll(List.of("--commit-every", "2", "--heap", "128m"));
    command.addAll(List.of(more));
    File log = folder.resolve("log.txt").toFile();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }
}
