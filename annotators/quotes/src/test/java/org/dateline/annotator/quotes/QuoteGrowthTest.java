package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time grows with the length of a text, also of one that is a single sentence. */
class QuoteGrowthTest {

  private static final Map<String, String> TAGS =
      Map.of(
          "said", "VERB", "he", "PRON", "that", "SCONJ", "of", "ADP", "and", "CCONJ", "who",
          "PRON");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he said that talks failed , ",
        "official said that talks failed , ",
        "“ talks failed , ” he said . ",
        "“ talks ‘ failed ",
        "talks and ",
        "talks , ",
        "talks , said talks ",
        "reported ",
        "talks who reported ",
        "claim that talks , who ",
        "( talks of ",
        "according to "
      })
  void timeGrowsWithLength(String unit) throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(QuoteAnnotator.class);
    JCas jcas = JCasFactory.createJCas();
    double growth =
        Growth.perDoubling(
            1_500,
            size -> {
              fill(jcas, unit.repeat(size));
              engine.process(jcas);
            });
    assertThat(growth).as("growth per doubling for '%s'", unit).isLessThan(2.2);
  }

  private static void fill(JCas jcas, String text) {
    jcas.reset();
    jcas.setDocumentText(text);
    int begin = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', begin)) {
      String word = text.substring(begin, end);
      Token token = new Token(jcas, begin, end);
      POS pos = new POS(jcas, begin, end);
      String other = Character.isLetter(word.charAt(0)) ? "NOUN" : "PUNCT";
      pos.setPosValue(word.endsWith("ed") ? "VERB" : TAGS.getOrDefault(word, other));
      pos.addToIndexes();
      token.setPos(pos);
      token.addToIndexes();
      begin = end + 1;
    }
    new Sentence(jcas, 0, text.length()).addToIndexes();
  }
}
