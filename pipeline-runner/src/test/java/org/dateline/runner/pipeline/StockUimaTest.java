package org.dateline.runner.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped pipelines run in UIMA alone; no class of the runner is used here. */
class StockUimaTest {

  @ParameterizedTest
  @ValueSource(strings = {"news", "quotes", "entities"})
  void shippedPipelineRunsInUimaWithoutTheRunner(String name) throws Exception {
    URL descriptor =
        StockUimaTest.class.getClassLoader().getResource("desc/" + name + "-pipeline.xml");
    AnalysisEngineDescription description =
        UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(descriptor));
    AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(description);
    CAS cas = engine.newCAS();
    cas.setDocumentLanguage("en");
    cas.setDocumentText("The State Department denied it. “No,” John Kirby said in Washington.");

    engine.process(cas);

    String sentence = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    assertThat(cas.select(cas.getTypeSystem().getType(sentence)).count()).isEqualTo(2);
    String mention = "org.dateline.type.EntityMention";
    assertThat(cas.select(cas.getTypeSystem().getType(mention)).count()).isPositive();
    engine.destroy();
  }
}
