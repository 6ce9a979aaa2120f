package org.dateline.annotator.structure;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;

/** Runs the structure annotator over texts, with one CAS. */
final class StructureRunner {

  private final AnalysisEngine engine;
  private final JCas jcas;

  StructureRunner() throws Exception {
    // Before any class of a type is loaded: UIMA issue 234.
    CasCreationUtils.createCas().release();
    engine = AnalysisEngineFactory.createEngine(StructureAnnotator.class);
    jcas = engine.newJCas();
  }

  JCas run(String text) throws Exception {
    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    engine.process(jcas);
    return jcas;
  }

  List<String> sentences(String text) throws Exception {
    return StructureText.sentences(run(text));
  }

  List<String> lines(String text) throws Exception {
    return StructureText.lines(run(text));
  }
}
