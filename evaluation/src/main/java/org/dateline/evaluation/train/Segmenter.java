package org.dateline.evaluation.train;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.learning.attribution.TokenSequence;

/**
 * Splits articles into paragraphs and headings with tokens and parts of speech, by the same
 * annotators that a pipeline has in front of the tagger. Not thread-safe.
 */
final class Segmenter implements AutoCloseable {

  private static final String STRUCTURE = "org.dateline.annotator.structure.StructureAnnotator";
  private static final String POS = "org.dateline.annotator.structure.PartOfSpeechAnnotator";

  private final JCas jcas;
  private final AnalysisEngine engine;

  Segmenter() throws UIMAException {
    try {
      jcas = JCasFactory.createJCas();
      engine =
          AnalysisEngineFactory.createEngine(
              AnalysisEngineFactory.createEngineDescription(
                  AnalysisEngineFactory.createEngineDescription(STRUCTURE),
                  AnalysisEngineFactory.createEngineDescription(POS)));
    } catch (IOException e) {
      throw new UIMAException(e);
    }
  }

  /** Returns the paragraphs and headings of a text in order. */
  List<TokenSequence> segment(String text) throws UIMAException {
    jcas.reset();
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage("en");
    engine.process(jcas);
    Set<Integer> sentences = new HashSet<>();
    jcas.select(Sentence.class).forEach(sentence -> sentences.add(sentence.getBegin()));
    List<TokenSequence> sequences = new ArrayList<>();
    for (Div div : jcas.select(Div.class)) {
      TokenSequence tokens = new TokenSequence();
      tokens.reset(text);
      for (Token token : jcas.select(Token.class).coveredBy(div)) {
        String pos = token.getPos() == null ? null : token.getPos().getPosValue();
        tokens.add(token.getBegin(), token.getEnd(), pos, sentences.contains(token.getBegin()));
      }
      sequences.add(tokens);
    }
    return sequences;
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
