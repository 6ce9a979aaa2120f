package org.dateline.runner.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.fixture.Descriptor;
import org.dateline.runner.fixture.NoOpAnnotator;
import org.dateline.runner.fixture.Workshop;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugins;
import org.dateline.runner.plugin.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineDraftTest {

  @TempDir Path temp;
  private Workshop workshop;
  private Plugins plugins;

  @BeforeEach
  void setUp() throws IOException {
    workshop = new Workshop(temp);
    workshop.describe(
        Descriptor.of("marker", NoOpAnnotator.class.getName())
            .parameter("depth", "Integer", "")
            .value("depth", "<integer>1</integer>"),
        "test.Marker");
    plugins = Plugins.discover(workshop.loader(), List.of());
  }

  @Test
  void aggregateInAnAggregateIsUnfoldedAndTheOuterValueWins() throws IOException {
    write("inner.xml", "a", "test.Marker", overrides("depth", "a/depth", 2));
    workshop.write(
        "outer.xml",
        aggregate(
            delegate("in", "<import location=\"inner.xml\"/>")
                + delegate("b", "<import name=\"test.Marker\"/>"),
            overrides("d", "in/depth", 3),
            "in",
            "b"));

    PipelineDraft draft = read("outer.xml");

    assertThat(PipelineChecker.check(draft, plugins).problems()).isEmpty();
    assertThat(draft.stages()).extracting(DraftStage::key).containsExactly("in.a", "b");
    assertThat(depth(draft, 0)).isEqualTo("3");
    assertThat(depth(draft, 1)).isEqualTo("1");
    assertThat(depth(draft.set("in.a.depth=4", "--set"), 0)).isEqualTo("4");
  }

  @Test
  void aggregateThatAPluginOffersIsUnfoldedByItsName() throws IOException {
    write("pair.xml", "a", "test.Marker", overrides("depth", "a/depth", 2));
    workshop.list("pair.xml");
    plugins = Plugins.discover(workshop.loader(), List.of());

    PipelineDraft draft =
        PipelineDraft.empty(Place.of("a test")).add("both", "test", plugins, Place.of("a test"));

    assertThat(PipelineChecker.check(draft, plugins).problems()).isEmpty();
    assertThat(draft.keys()).containsExactly("both.a");
    assertThat(depth(draft, 0)).isEqualTo("2");
  }

  @Test
  void annotatorWithinThePipelineFileIsRead() throws IOException {
    String embedded =
        Descriptor.of("marker", NoOpAnnotator.class.getName())
            .parameter("depth", "Integer", "")
            .toXml()
            .replaceFirst("<\\?xml.*\\?>\\s*", "");
    workshop.write("embedded.xml", aggregate(delegate("a", embedded), "", "a"));

    PipelineDraft draft = read("embedded.xml");

    assertThat(PipelineChecker.check(draft.set("a.depth=2", "--set"), plugins).problems())
        .isEmpty();
  }

  @Test
  void pipelineThatContainsItselfIsRefused() throws IOException {
    workshop.write(
        "loop.xml", aggregate(delegate("again", "<import location=\"loop.xml\"/>"), "", "again"));

    assertThat(read("loop.xml").problems())
        .anyMatch(problem -> problem.cause().contains("contains itself"));
  }

  @Test
  void nothingIsFetchedFromANetwork() throws IOException {
    workshop.write(
        "far.xml",
        aggregate(delegate("far", "<import location=\"http://example.org/A.xml\"/>"), "", "far"));

    assertThat(read("far.xml").problems())
        .singleElement()
        .asString()
        .contains("far.xml:", "'http://example.org/A.xml' is not a local file");
  }

  @Test
  void xincludeIsRefused() throws IOException {
    workshop.write(
        "include.xml",
        "<analysisEngineDescription>\n"
            + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>\n"
            + "</analysisEngineDescription>");

    assertThat(read("include.xml").problems())
        .singleElement()
        .asString()
        .contains("include.xml:2", "XInclude");
  }

  @Test
  void whatTheRunnerDoesNotSupportIsNamed() throws IOException {
    workshop.write(
        "sofas.xml",
        aggregate(delegate("a", "<import name=\"test.Marker\"/>"), "", "a")
            .replace(
                "</analysisEngineDescription>",
                "<sofaMappings><sofaMapping><componentKey>a</componentKey></sofaMapping></sofaMappings></analysisEngineDescription>"));

    assertThat(read("sofas.xml").problems())
        .singleElement()
        .asString()
        .contains("The pipeline has a mapping of sofas, which the runner does not support");
  }

  @Test
  void misspeltElementIsNamed() throws IOException {
    workshop.write(
        "typo.xml",
        aggregate(delegate("a", "<import name=\"test.Marker\"/>"), "", "a")
            .replace("<name>test</name>", "<name>test</name>\n<configurationParameterSetting/>"));

    assertThat(read("typo.xml").problems())
        .singleElement()
        .asString()
        .contains("typo.xml:9", "'configurationParameterSetting' has no place in")
        .endsWith("Did you mean 'configurationParameterSettings'?");
  }

  @Test
  void damagedPipelineGivesProblemsAndNeverAnException() throws IOException {
    byte[] whole;
    try (InputStream shipped =
        getClass().getClassLoader().getResourceAsStream("desc/news-pipeline.xml")) {
      whole = shipped.readAllBytes();
    }
    long seed = Long.getLong("tests.seed", 42);
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 3; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(temp.resolve("damaged.xml"), damaged);

      assertThatCode(() -> PipelineChecker.check(read("damaged.xml"), plugins))
          .as("round %d of seed %d", round, seed)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void missingFileAndUnknownShippedPipelineAreProblems() {
    assertThat(read("nowhere.xml").problems())
        .singleElement()
        .asString()
        .contains("There is no such pipeline file");
    assertThat(PipelineDraft.shipped("newz", plugins).problems())
        .singleElement()
        .extracting(Problem::nearest)
        .isEqualTo(List.of("news"));
  }

  private String depth(PipelineDraft draft, int stage) {
    return draft.stages().get(stage).valueOf("depth").orElseThrow().toString();
  }

  private PipelineDraft read(String file) {
    return PipelineDraft.read(temp.resolve(file), plugins);
  }

  private void write(String file, String key, String name, String parameters) throws IOException {
    workshop.write(
        file, aggregate(delegate(key, "<import name=\"" + name + "\"/>"), parameters, key));
  }

  private static String delegate(String key, String content) {
    return "<delegateAnalysisEngine key=\"" + key + "\">" + content + "</delegateAnalysisEngine>\n";
  }

  private static String overrides(String name, String path, int value) {
    return """
        <configurationParameters><configurationParameter><name>%NAME%</name><type>Integer</type>
        <overrides><parameter>%PATH%</parameter></overrides>
        </configurationParameter></configurationParameters>
        <configurationParameterSettings><nameValuePair><name>%NAME%</name>
        <value><integer>%VALUE%</integer></value></nameValuePair></configurationParameterSettings>
        """
        .replace("%NAME%", name)
        .replace("%PATH%", path)
        .replace("%VALUE%", Integer.toString(value));
  }

  private static String aggregate(String delegates, String parameters, String... flow) {
    StringBuilder xml = new StringBuilder();
    xml.append("<analysisEngineDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n");
    xml.append("<frameworkImplementation>org.apache.uima.java</frameworkImplementation>\n");
    xml.append("<primitive>false</primitive>\n<delegateAnalysisEngineSpecifiers>\n");
    xml.append(delegates).append("</delegateAnalysisEngineSpecifiers>\n<analysisEngineMetaData>\n");
    xml.append("<name>test</name>\n").append(parameters).append("<flowConstraints><fixedFlow>\n");
    for (String key : flow) {
      xml.append("<node>").append(key).append("</node>\n");
    }
    xml.append("</fixedFlow></flowConstraints>\n</analysisEngineMetaData>\n");
    return xml.append("</analysisEngineDescription>\n").toString();
  }
}
