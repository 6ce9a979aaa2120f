package org.dateline.evaluation.train;

import com.fasterxml.jackson.databind.JsonNode;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.dateline.api.ComponentParameters;
import org.dateline.api.Profile;
import org.dateline.evaluation.data.Row;
import org.dateline.learning.names.NamePieces;
import org.dateline.learning.names.NameTokens;
import org.dateline.type.EntityMention;

/**
 * Splits documents into the pieces that names are made of, and has the rules hint at names, by the
 * same annotators that a pipeline has. Tokens and sentences are those of the gold where it has any.
 * Not thread-safe.
 */
final class NameSegmenter implements AutoCloseable {

  private static final String STRUCTURE = "org.dateline.annotator.structure.StructureAnnotator";
  private static final String POS = "org.dateline.annotator.structure.PartOfSpeechAnnotator";
  private static final String ENTITIES = "org.dateline.annotator.entities.EntityAnnotator";
  private static final String NAME = "name";

  private final JCas jcas;
  private final AnalysisEngine structure;
  private final AnalysisEngine rules;

  NameSegmenter() throws UIMAException {
    try {
      jcas = JCasFactory.createJCas();
      structure = AnalysisEngineFactory.createEngine(STRUCTURE);
      rules =
          AnalysisEngineFactory.createEngine(
              AnalysisEngineFactory.createEngineDescription(
                  AnalysisEngineFactory.createEngineDescription(POS),
                  AnalysisEngineFactory.createEngineDescription(
                      ENTITIES, ComponentParameters.PROFILE, Profile.RULES.label())));
    } catch (IOException e) {
      throw new UIMAException(e);
    }
  }

  /** Returns the document of a row with a text. */
  NameDocument segment(Row row) throws UIMAException {
    jcas.reset();
    jcas.setDocumentText(row.text());
    jcas.setDocumentLanguage("en");
    if (row.has("token_offsets") && row.has("sentences")) {
      addGiven(row);
    } else {
      structure.process(jcas);
    }
    rules.process(jcas);
    NameTokens tokens = new NameTokens();
    tokens.reset(row.text());
    for (Sentence sentence : JCasUtil.select(jcas, Sentence.class)) {
      tokens.startSentence();
      for (Token token : JCasUtil.selectCovered(Token.class, sentence)) {
        addPieces(token, tokens);
      }
    }
    return new NameDocument(tokens, hints(tokens));
  }

  private void addGiven(Row row) {
    JsonNode offsets = row.get("token_offsets");
    for (JsonNode offset : offsets) {
      new Token(jcas, offset.get(0).intValue(), offset.get(1).intValue()).addToIndexes();
    }
    for (JsonNode sentence : row.get("sentences")) {
      int first = sentence.get(0).intValue();
      int last = sentence.get(1).intValue() - 1;
      new Sentence(jcas, offsets.get(first).get(0).intValue(), offsets.get(last).get(1).intValue())
          .addToIndexes();
    }
  }

  private static void addPieces(Token token, NameTokens tokens) {
    List<Integer> borders = NamePieces.borders(token.getCoveredText());
    for (int b = 1; b < borders.size(); b++) {
      tokens.add(token.getBegin() + borders.get(b - 1), token.getBegin() + borders.get(b));
    }
  }

  private List<NameDocument.Found> hints(NameTokens tokens) {
    List<NameDocument.Found> hints = new ArrayList<>();
    int token = 0;
    for (EntityMention mention : JCasUtil.select(jcas, EntityMention.class)) {
      if (!mention.getMentionType().equals(NAME)) {
        continue;
      }
      while (tokens.begin(token) < mention.getBegin()) {
        token++;
      }
      int to = token;
      while (to < tokens.size() && tokens.endOf(to) <= mention.getEnd()) {
        to++;
      }
      tokens.hint(token, to, mention.getEntityType(), mention.getConfidence());
      hints.add(
          new NameDocument.Found(token, to, mention.getEntityType(), mention.getConfidence()));
    }
    return hints;
  }

  @Override
  public void close() {
    structure.destroy();
    rules.destroy();
  }
}
