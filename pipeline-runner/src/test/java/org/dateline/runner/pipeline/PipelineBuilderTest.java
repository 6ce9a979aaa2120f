package org.dateline.runner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.runner.check.CheckFailedException;
import org.dateline.runner.plugin.Plugins;
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
}
