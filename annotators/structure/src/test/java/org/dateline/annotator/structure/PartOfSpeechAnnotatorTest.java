package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** OpenNLP's tagger has .940 there; the model has .970. */
  @Test
  void theTagsOfTheSeedsAreMostlyThoseThatAPersonGave() throws Exception {
    List<String> gold;
    try (InputStream in = getClass().getResourceAsStream("seeds.pos")) {
      gold =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
    }
    Set<String> sentences = new HashSet<>();
    try (var files =
        Files.newDirectoryStream(Path.of(System.getProperty("dateline.root"), "seeds"), "*.txt")) {
      for (Path file : files) {
        JCas jcas = structure.run(Files.readString(file));
        tagger.process(jcas);
        for (Sentence sentence : jcas.select(Sentence.class)) {
          sentences.add(
              String.join(
                  " ",
                  jcas.select(Token.class)
                      .coveredBy(sentence)
                      .map(PartOfSpeechAnnotatorTest::tagged)
                      .toList()));
        }
      }
    }
    Map<String, String> found = new HashMap<>();
    sentences.forEach(line -> found.put(words(line), line));
    int tokens = 0;
    int right = 0;
    for (String line : gold) {
      assertThat(found).containsKey(words(line));
      String[] expected = line.split(" ");
      String[] actual = found.get(words(line)).split(" ");
      for (int i = 0; i < expected.length; i++) {
        right += expected[i].equals(actual[i]) ? 1 : 0;
      }
      tokens += expected.length;
    }
    assertThat((double) right / tokens).isGreaterThan(0.965);
  }

  private static String words(String line) {
    return line.replaceAll("/[A-Z]+( |$)", "$1");
  }

  private static String tagged(Token token) {
    return token.getCoveredText() + "/" + token.getPosValue();
  }

  @Test
  void namesThatAreWordsTooAreNames() throws Exception {
    assertThat(tagged("Aides said Work met Cook in May."))
        .contains("Work/PROPN", "Cook/PROPN", "May/PROPN");
    assertThat(tagged("They work hard and may stay.")).contains("work/VERB", "may/AUX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow backs the plan.",
        "The senator attacks him.",
        "In Geneva, the ministry also questions the truce.",
        "The head of the ministry supports Kerry.",
        "Putin demands new sanctions.",
        "The Pentagon claims that Moscow lied.",
        "The Kremlin denies it.",
        "Washington plans to send troops."
      })
  void aVerbInSAfterItsSubjectIsAVerb(String text) throws Exception {
    assertThat(tagged(text))
        .filteredOn(token -> token.contains("s/") && !token.startsWith("sanctions"))
        .filteredOn(token -> !token.startsWith("troops") && !token.startsWith("his"))
        .isNotEmpty()
        .allMatch(token -> token.endsWith("/VERB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Geneva talks failed.",
        "The Pentagon plans were leaked.",
        "He gave the Moscow talks a chance.",
        "The Moscow talks that failed were long.",
        "The Kremlin claims are false.",
        "They lost the Ohio contests that year."
      })
  void aPluralAfterANameStaysAPlural(String text) throws Exception {
    assertThat(tagged(text))
        .filteredOn(token -> token.contains("s/"))
        .filteredOn(token -> !token.startsWith("was"))
        .isNotEmpty()
        .allMatch(token -> token.endsWith("/NOUN"));
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
                    "classpath:no.model"))
        .isInstanceOf(ResourceInitializationException.class)
        .hasRootCauseInstanceOf(FileNotFoundException.class)
        .hasStackTraceContaining("no.model");
  }

  private static List<String> tagged(String text) throws Exception {
    JCas jcas = structure.run(text);
    tagger.process(jcas);
    return jcas.select(Token.class).map(PartOfSpeechAnnotatorTest::tagged).toList();
  }
}
