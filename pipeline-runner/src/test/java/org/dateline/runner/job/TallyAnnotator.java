package org.dateline.runner.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

/** Adds a byte to a file for each document, where a system property names one. */
public final class TallyAnnotator extends JCasAnnotator_ImplBase {

  /** Names the file. */
  static final String FILE = "tests.tally";

  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    String file = System.getProperty(FILE);
    if (file == null) {
      return;
    }
    try (OutputStream out =
        Files.newOutputStream(
            Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write('.');
    } catch (IOException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }
}
