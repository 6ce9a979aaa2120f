package org.dateline.evaluation.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/** The seed articles as one document, and annotators by the names of their descriptors. */
final class Articles {

  private static final List<String> ANNOTATORS =
      List.of(
          "structure.StructureAnnotator",
          "structure.PartOfSpeechAnnotator",
          "entities.EntityAnnotator",
          "quotes.QuoteAnnotator",
          "sentiment.SentimentAnnotator",
          "credibility.CredibilityAnnotator");

  private final String text;

  Articles() throws IOException {
    Path folder = Path.of(System.getProperty("dateline.root"), "seeds");
    StringBuilder joined = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        joined.append(Files.readString(file)).append("\n\n");
      }
    }
    text = joined.toString();
  }

  static JCas empty() throws UIMAException {
    return JCasFactory.createJCas();
  }

  /** Empties a CAS and gives it the text. */
  void fill(JCas jcas) {
    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
  }

  /** Makes the first annotators of the pipeline of news. */
  static AnalysisEngine[] engines(int count) throws IOException, UIMAException {
    AnalysisEngine[] engines = new AnalysisEngine[count];
    for (int i = 0; i < count; i++) {
      engines[i] =
          AnalysisEngineFactory.createEngine("org.dateline.annotator." + ANNOTATORS.get(i));
    }
    return engines;
  }

  /** Returns how many annotators there are up to and with one, such as {@code QuoteAnnotator}. */
  static int upTo(String annotator) {
    for (int i = 0; i < ANNOTATORS.size(); i++) {
      if (ANNOTATORS.get(i).endsWith("." + annotator)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(
        "There is no annotator '" + annotator + "'; there are " + ANNOTATORS);
  }

  static int all() {
    return ANNOTATORS.size();
  }
}
