package org.dateline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisbehavingAnnotatorTest {

  private AnalysisEngine engine;
  private JCas jcas;

  @BeforeAll
  static void prepare() throws Exception {
    // Before any class of the annotations is loaded: UIMA issue 234.
    CasCreationUtils.createCas();
  }

  @BeforeEach
  void produce() throws Exception {
    AnalysisEngineDescription byName =
        AnalysisEngineFactory.createEngineDescription(MisbehavingAnnotator.class.getName());
    engine = AnalysisEngineFactory.createEngine(byName);
    jcas = engine.newJCas();
  }

  @Test
  void aDocumentThatAsksForNothingPasses() throws Exception {
    process("Moscow may misbehave: nobody knows.");
    assertThat(JCasUtil.select(jcas, Annotation.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "THROW,IllegalStateException",
    "ERROR,AssertionError",
    "LINK,NoClassDefFoundError",
    "STACK,StackOverflowError"
  })
  void whatIsThrownComesOutOfTheEngine(Misbehaviour way, String expected) {
    assertThatThrownBy(() -> process("Moscow " + way.word()))
        .satisfies(
            thrown -> {
              Throwable root = thrown.getCause() == null ? thrown : thrown.getCause();
              assertThat(root.getClass().getSimpleName()).isEqualTo(expected);
            });
  }

  @Test
  void annotationsAreAddedAsAskedFor() throws Exception {
    process(Misbehaviour.FLOOD.word(50) + " and " + Misbehaviour.OFFSETS.word(7));
    int length = jcas.getDocumentText().length();
    assertThat(JCasUtil.select(jcas, Annotation.class))
        .hasSize(52)
        .anyMatch(annotation -> annotation.getEnd() == length + 7);
  }

  @Test
  void anUnknownWayIsAnError() {
    assertThatThrownBy(() -> process("misbehave:quietly")).hasStackTraceContaining("QUIETLY");
  }

  private void process(String text) throws Exception {
    jcas.setDocumentText(text);
    engine.process(jcas);
  }
}
