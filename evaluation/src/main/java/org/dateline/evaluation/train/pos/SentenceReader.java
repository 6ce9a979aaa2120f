package org.dateline.evaluation.train.pos;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/**
 * Splits texts into sentences and tokens by the same annotator that a pipeline has in front of the
 * tagger. Not thread-safe.
 */
final class SentenceReader implements AutoCloseable {

  private static final String STRUCTURE = "org.dateline.annotator.structure.StructureAnnotator";

  private final JCas jcas;
  private final AnalysisEngine engine;

  SentenceReader() throws UIMAException {
    try {
      jcas = JCasFactory.createJCas();
      engine =
          AnalysisEngineFactory.createEngine(
              AnalysisEngineFactory.createEngineDescription(STRUCTURE));
    } catch (IOException e) {
      throw new UIMAException(e);
    }
  }

  /** Returns the sentences of a text in order, all tags unknown. */
  List<TaggedSentence> read(String text) throws UIMAException {
    jcas.reset();
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage("en");
    engine.process(jcas);
    List<TaggedSentence> sentences = new ArrayList<>();
    for (Sentence sentence : jcas.select(Sentence.class)) {
      List<Token> tokens = jcas.select(Token.class).coveredBy(sentence).asList();
      int[] tags = new int[tokens.size()];
      Arrays.fill(tags, TaggedSentence.UNKNOWN);
      sentences.add(
          new TaggedSentence(
              text,
              tokens.stream().mapToInt(Token::getBegin).toArray(),
              tokens.stream().mapToInt(Token::getEnd).toArray(),
              tags));
    }
    return sentences;
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
