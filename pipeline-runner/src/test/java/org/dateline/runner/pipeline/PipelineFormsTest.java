package org.dateline.runner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.util.CasIOUtils;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.draft.PipelineDraft;
import org.dateline.runner.fixture.Runs;
import org.dateline.runner.plugin.Place;
import org.dateline.runner.plugin.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same pipeline from XML and from Java is the same. */
class PipelineFormsTest {

  private static final String TEXT =
      "WASHINGTON — The United States will not wait, the State Department said.\n\n"
          + "“We are losing patience,” spokesman John Kirby told reporters. Moscow denied it.";

  private final Plugins plugins = Plugins.discover();
  @TempDir Path temp;

  @Test
  void newsPipelineIsTheSameFromXmlAndFromJava() throws Exception {
    Pipeline xml = Pipelines.assemble(PipelineDraft.shipped("news", plugins), plugins);
    Pipeline java = PipelineBuilder.news().build(plugins);

    assertThat(Pipelines.normalForm(PipelineDraft.shipped("news", plugins)))
        .isEqualTo(Pipelines.normalForm(PipelineBuilder.news().draft(plugins)));
    assertThat(xml.hash()).isEqualTo(java.hash());
    assertThat(xml.stages()).isEqualTo(java.stages());
    assertThat(annotate(xml)).isEqualTo(annotate(java));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "quotes", "entities"})
  void shippedPipelinesHaveNoProblem(String name) {
    PipelineDraft draft = PipelineDraft.shipped(name, plugins);

    assertThat(PipelineChecker.check(draft, plugins).problems()).isEmpty();
  }

  @Test
  void parameterSetInXmlInJavaAndOnTheCommandLineIsTheSame() throws Exception {
    Path file = temp.resolve("mine.xml");
    Files.writeString(
        file,
        """
        <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
          <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
          <primitive>false</primitive>
          <delegateAnalysisEngineSpecifiers>
            <delegateAnalysisEngine key="all"><import location="%NEWS%"/></delegateAnalysisEngine>
          </delegateAnalysisEngineSpecifiers>
          <analysisEngineMetaData>
            <name>mine</name>
            <flowConstraints><fixedFlow><node>all</node></fixedFlow></flowConstraints>
          </analysisEngineMetaData>
        </analysisEngineDescription>
        """
            .replace("%NEWS%", shippedAt("quotes").toString()));

    String inner =
        Pipelines.normalForm(
            PipelineDraft.read(file, plugins).set("all.quotes.minConfidence=0.50", "--set"));
    String typed =
        Pipelines.normalForm(
            PipelineDraft.shipped("quotes", plugins).set("quotes.minConfidence=0.5", "--set"));
    String java =
        Pipelines.normalForm(
            PipelineBuilder.news()
                .without("sentiment")
                .without("credibility")
                .set("quotes.minConfidence", 0.5)
                .draft(plugins));

    assertThat(typed).isEqualTo(java).contains("\"minConfidence\" Float 0.5");
    assertThat(inner.replace("\"all.", "\"")).isEqualTo(java);
  }

  @Test
  void profileOfTheBuilderIsThatOfTheCommandLineAndDecidesTheHash() throws Exception {
    String plain = normalForm(PipelineBuilder.news());
    String accurate = normalForm(PipelineBuilder.news().profile("accurate"));

    assertThat(accurate)
        .isEqualTo(
            Pipelines.normalForm(
                PipelineDraft.shipped("news", plugins)
                    .withUsualProfile("accurate", Place.of("a test"))))
        .isNotEqualTo(plain)
        .contains("\"profile\" String \"accurate\"");
    assertThat(normalForm(PipelineBuilder.news().profile("fast"))).isEqualTo(plain);
  }

  @Test
  void hashFollowsValuesVersionsAndTheContentOfFiles() throws Exception {
    Path words = Files.writeString(temp.resolve("words.tsv"), "a\n");
    Path copy = Files.writeString(temp.resolve("copy.tsv"), "a\n");
    PipelineBuilder plain = PipelineBuilder.empty().add("structure");
    String first = normalForm(plain.set("structure.lexiconLocation", words.toString()));

    assertThat(first).contains("sha256:").doesNotContain("words.tsv");
    assertThat(normalForm(plain.set("structure.lexiconLocation", copy.toString())))
        .isEqualTo(first);
    Files.writeString(words, "b\n");
    assertThat(normalForm(plain.set("structure.lexiconLocation", words.toString())))
        .isNotEqualTo(first);
    assertThat(normalForm(plain)).isNotEqualTo(first);
  }

  @Test
  void hashDependsOnTheOrderOfTheFlow() throws Exception {
    String forth = NormalForm.hash(normalForm(PipelineBuilder.empty().add("structure").add("pos")));
    String back = NormalForm.hash(normalForm(PipelineBuilder.empty().add("pos").add("structure")));

    assertThat(forth).isNotEqualTo(back);
  }

  private String normalForm(PipelineBuilder builder) {
    return Pipelines.normalForm(builder.draft(plugins));
  }

  private static URL shippedAt(String name) {
    return PipelineFormsTest.class.getClassLoader().getResource("desc/" + name + "-pipeline.xml");
  }

  private static List<String> annotate(Pipeline pipeline) throws Exception {
    CAS cas = Runs.over(TEXT, pipeline);
    ByteArrayOutputStream xmi = new ByteArrayOutputStream();
    CasIOUtils.save(cas, xmi, SerialFormat.XMI);
    return xmi.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
