package org.dateline.evaluation.train;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.dateline.evaluation.data.Row;
import org.dateline.learning.attribution.TokenSequence;

/**
 * Splits articles into paragraphs and headings with tokens and parts of speech, by the same
 * annotators that a pipeline has in front of the tagger. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Segmenter implements AutoCloseable {

  private static final String STRUCTURE = "org.dateline.annotator.structure.StructureAnnotator";
  private static final String POS = "org.dateline.annotator.structure.PartOfSpeechAnnotator";

  private final JCas jcas;
  private final AnalysisEngine engine;

  /**
   * Prepares the annotators.
   *
   * @throws UIMAException if they cannot be made
   */
  public Segmenter() throws UIMAException {
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

  /**
   * Returns the paragraphs and headings of a document in order; of one that brings its tokens
   * along, these, as one paragraph without parts of speech.
   */
  List<TokenSequence> segment(Row document) throws UIMAException {
    JsonNode offsets = document.get("token_offsets");
    if (offsets == null) {
      return segment(document.text());
    }
    Set<Integer> sentences = new HashSet<>();
    document.json().path("sentences").forEach(s -> sentences.add(s.get(0).intValue()));
    TokenSequence tokens = new TokenSequence();
    tokens.reset(document.text());
    for (int i = 0; i < offsets.size(); i++) {
      JsonNode token = offsets.get(i);
      tokens.add(token.get(0).intValue(), token.get(1).intValue(), null, sentences.contains(i));
    }
    return List.of(tokens);
  }

  /** Returns a text with its annotations; they last until the next text. */
  JCas annotate(String text) throws UIMAException {
    jcas.reset();
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage("en");
    engine.process(jcas);
    return jcas;
  }

  /** Returns the paragraphs and headings of a text in order. */
  public List<TokenSequence> segment(String text) throws UIMAException {
    annotate(text);
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
