package org.dateline.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.runner.fixture.Descriptor;
import org.dateline.runner.fixture.Sources;
import org.dateline.runner.fixture.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin of which a jar is missing, from the command line. */
class MissingJarTest {

  private static final String ANNOTATOR = "com.example.meter.MeterAnnotator";
  private static final int DOCUMENTS = 200;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeInput() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(input.resolve(i + ".txt"), "The ministry denied it.");
    }
    Files.writeString(
        folder.resolve("pipeline.xml"),
        """
        <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
          <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
          <primitive>false</primitive>
          <delegateAnalysisEngineSpecifiers>
            <delegateAnalysisEngine key="meter"><import name="%s"/></delegateAnalysisEngine>
          </delegateAnalysisEngineSpecifiers>
          <analysisEngineMetaData>
            <name>metered</name>
            <flowConstraints><fixedFlow><node>meter</node></fixedFlow></flowConstraints>
          </analysisEngineMetaData>
        </analysisEngineDescription>
        """
            .replace("%s", ANNOTATOR));
  }

  /**
   * The annotator uses a library that is there, and that needs another when a document is worked
   * on. No check looks so far: many libraries refer to others that are never needed.
   */
  @ParameterizedTest
  @ValueSource(strings = {"thread", "process"})
  void whatIsMissingOnlyWhenDocumentsAreWorkedOnEndsTheRunWithPluginAndClass(String isolation)
      throws IOException {
    Workshop missing = new Workshop(folder.resolve("missing"));
    missing.compile("com.vendor.scale.Scale", scale());
    Workshop library = new Workshop(folder.resolve("library")).seeing(missing.folder());
    library.compile("com.example.library.Library", library("com.vendor.scale.Scale.read()"));
    library.jar(folder.resolve("plugins/meter/lib/library.jar"));
    annotator(library);

    assertThat(run("--isolation", isolation)).as(err.toString()).isEqualTo(ExitCode.ABORTED);

    assertThat(err.toString().lines().filter(line -> line.startsWith("dateline: the run could")))
        .singleElement()
        .asString()
        .contains("link-error in meter", "com/vendor/scale/Scale", "5 documents in a row");
    assertThat(Files.readString(folder.resolve("out/run-report.json"))).contains("\"aborted\"");
  }

  @Test
  void whatTheAnnotatorItselfNeedsIsMissedBeforeTheFirstDocument() throws IOException {
    Workshop library = new Workshop(folder.resolve("library"));
    library.compile("com.example.library.Library", library("\"1\""));
    annotator(library);

    assertThat(run()).isEqualTo(ExitCode.CONFIGURATION);

    assertThat(err.toString()).contains("Annotator 'meter' needs", "com.example.library.Library");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private void annotator(Workshop library) throws IOException {
    Workshop classes = new Workshop(folder.resolve("classes")).seeing(library.folder());
    classes.compile(
        ANNOTATOR, Sources.annotator(ANNOTATOR, "com.example.library.Library.version()"));
    classes.describe(Descriptor.of("meter", ANNOTATOR).output("org.dateline.type.Provenance"));
    classes.jar(folder.resolve("plugins/meter/meter.jar"));
  }

  private static String scale() {
    return """
        package com.vendor.scale;

        public class Scale {
          public static String read() {
            return "1";
          }
        }
        """;
  }

  private static String library(String expression) {
    return Sources.library("1").replace("\"1\"", expression);
  }

  private ExitCode run(String... more) {
    String[] always = {
      "run",
      folder.resolve("in").toString(),
      "--out",
      folder.resolve("out").toString(),
      "--plugins",
      folder.resolve("plugins").toString(),
      "--pipeline",
      folder.resolve("pipeline.xml").toString(),
      "--threads",
      "2",
      "--heap",
      "128m",
      "--summary",
      "0"
    };
    String[] arguments = java.util.Arrays.copyOf(always, always.length + more.length);
    System.arraycopy(more, 0, arguments, always.length, more.length);
    return ExitCode.values()[
        Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments)];
  }
}
