package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartOfSpeechAnnotatorTest {

  private static final Set<String> UNIVERSAL_TAGS =
      Set.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private static StructureRunner structure;
  private static AnalysisEngine tagger;

  @BeforeAll
  static void createEngines() throws Exception {
    structure = new StructureRunner();
    tagger = AnalysisEngineFactory.createEngine(PartOfSpeechAnnotator.class);
  }

  @Test
  void aWordAndItsCliticHaveATagEach() throws Exception {
    assertThat(tagged("Kerry’s envoys don’t think they’re safe."))
        .containsExactly(
            "Kerry/PROPN",
            "’s/PART",
            "envoys/NOUN",
            "do/AUX",
            "n’t/PART",
            "think/VERB",
            "they/PRON",
            "’re/AUX",
            "safe/ADJ",
            "./PUNCT");
  }

  @Test
  void aCompoundWithAHyphenHasOneTag() throws Exception {
    assertThat(tagged("The US-led coalition bombed Al-Nusra."))
        .containsExactly(
            "The/DET", "US-led/ADJ", "coalition/NOUN", "bombed/VERB", "Al-Nusra/PROPN", "./PUNCT");
  }

  @Test
  void quotationMarksAreMarksAndWordsAreNot() throws Exception {
    assertThat(tagged("“The talks failed,” said President Bashar al-Assad."))
        .startsWith("“/PUNCT")
        .contains(",/PUNCT", "”/PUNCT", "al-Assad/PROPN");
  }

  @Test
  void everyTokenOfTheSeedsHasOneUniversalTag() throws Exception {
    try (var files =
        Files.newDirectoryStream(Path.of(System.getProperty("dateline.root"), "seeds"), "*.txt")) {
      for (Path file : files) {
        JCas jcas = structure.run(Files.readString(file));
        tagger.process(jcas);
        for (Token token : jcas.select(Token.class)) {
          assertThat(UNIVERSAL_TAGS).as(token.getCoveredText()).contains(token.getPosValue());
          assertThat(token.getPos().getCoarseValue()).isEqualTo(token.getPosValue());
          assertThat(token.getPos().getBegin()).isEqualTo(token.getBegin());
          assertThat(token.getPos().getEnd()).isEqualTo(token.getEnd());
        }
      }
    }
  }

  @Test
  void everyTokenOfAnEndlessSentenceIsTagged() throws Exception {
    assertThat(tagged("Kerry’s plan didn’t work, ".repeat(200)))
        .hasSize(1400)
        .filteredOn(token -> token.startsWith("’s"))
        .containsOnly("’s/PART");
  }

  @Test
  void oddTextIsTaggedToo() throws Exception {
    assertThat(tagged("\uD800 \uD83D\uDE00 ''' n't -- a--b - 's")).isNotEmpty();
    assertThat(tagged("")).isEmpty();
  }

  @Test
  void aMissingModelIsNamed() {
    assertThatThrownBy(
            () ->
                AnalysisEngineFactory.createEngine(
                    PartOfSpeechAnnotator.class,
                    PartOfSpeechAnnotator.PARAM_MODEL_LOCATION,
                    "classpath:no-model.bin"))
        .isInstanceOf(ResourceInitializationException.class)
        .hasRootCauseInstanceOf(FileNotFoundException.class)
        .hasStackTraceContaining("no-model.bin");
  }

  private static List<String> tagged(String text) throws Exception {
    JCas jcas = structure.run(text);
    tagger.process(jcas);
    return jcas.select(Token.class)
        .map(token -> token.getCoveredText() + "/" + token.getPosValue())
        .toList();
  }
}
