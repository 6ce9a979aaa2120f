package org.dateline.runner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.Locale;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.check.CheckFailedException;
import org.dateline.runner.check.PipelineChecker;
import org.dateline.runner.fixture.LabelAnnotator;
import org.dateline.runner.fixture.Runs;
import org.dateline.runner.plugin.Plugins;
import org.dateline.type.Provenance;
import org.junit.jupiter.api.Test;

class PipelineBuilderTest {

  private final Plugins plugins = Plugins.discover();

  @Test
  void annotatorsNamedByTheirPluginsRun() throws Exception {
    Pipeline pipeline = PipelineBuilder.empty().add("structure").add("pos").build(plugins);

    CAS cas = CasCreationUtils.createCas(pipeline.description());
    AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(pipeline.description());
    cas.setDocumentText("The ministry denied it. Nobody answered the phone.");
    engine.process(cas);

    assertThat(JCasUtil.select(cas.getJCas(), Sentence.class)).hasSize(2);
    assertThat(pipeline.stages())
        .extracting(Pipeline.Stage::key)
        .containsExactly("structure", "pos");
    assertThat(pipeline.hash()).hasSize(64);
  }

  @Test
  void everyMistakeInJavaIsListedWithItsLine() {
    PipelineBuilder wrong =
        PipelineBuilder.empty().add("structur").add("pos").set("pos.modelLocatoin", "x");

    assertThatThrownBy(() -> wrong.build(plugins))
        .isInstanceOf(CheckFailedException.class)
        .hasMessageContaining("PipelineBuilderTest.java:")
        .hasMessageContaining("There is no annotator 'structur'. Did you mean 'structure'?")
        .hasMessageContaining("has no parameter 'modelLocatoin'");
  }

  @Test
  void numberInAComponentByItsClassIsReadInTurkeyToo() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      PipelineBuilder.empty()
          .add("own", LabelAnnotator.class, LabelAnnotator.PARAM_LABEL, "checked")
          .build(plugins);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void componentByItsClassNeedsNoDescriptor() throws Exception {
    Pipeline pipeline =
        PipelineBuilder.empty()
            .add("own", LabelAnnotator.class, LabelAnnotator.PARAM_LABEL, "checked")
            .build(plugins);

    CAS cas = Runs.over("Nobody answered.", pipeline);

    assertThat(JCasUtil.select(cas.getJCas(), Provenance.class))
        .extracting(Provenance::getComponent)
        .containsExactly("checked");
    assertThat(pipeline.stages().get(0).implementation()).isEqualTo(LabelAnnotator.class.getName());
  }

  @Test
  void wrongParametersOfAClassAreNamedWithTheLineOfTheProgram() {
    PipelineBuilder wrong =
        PipelineBuilder.empty()
            .add("own", LabelAnnotator.class, "lable", "checked")
            .set("own.times", "twice")
            .without("pos");

    assertThat(PipelineChecker.check(wrong.draft(plugins), plugins).problems())
        .extracting(problem -> problem.toString().replaceFirst(":[0-9]+:", ":"))
        .containsExactly(
            "PipelineBuilderTest.java: error: The annotator 'own' has no parameter 'lable'. Did you"
                + " mean 'label'?",
            "PipelineBuilderTest.java: error: The annotator 'own' needs a value for 'label'"
                + " (String). Set it in the pipeline, or with --set own.label=…",
            "PipelineBuilderTest.java: error: Parameter 'times' takes Integer, but 'twice' is given"
                + " as string.",
            "PipelineBuilderTest.java: error: The pipeline has no annotator 'pos' to leave out. The"
                + " annotators of the pipeline are 'own'.");
  }

  @Test
  void builderIsNotChangedByItsCalls() {
    PipelineBuilder structure = PipelineBuilder.empty().add("structure");
    structure.add("pos");

    assertThat(structure.draft(plugins).keys()).containsExactly("structure");
  }

  @Test
  void twoAnnotatorsOfOneKeyAreRefused() {
    assertThat(PipelineBuilder.empty().add("pos").add("pos").draft(plugins).problems())
        .singleElement()
        .asString()
        .contains("Two annotators have the key 'pos'");
  }
}
