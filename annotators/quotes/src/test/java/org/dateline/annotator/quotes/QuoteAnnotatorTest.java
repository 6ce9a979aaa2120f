package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.type.MarkedSegment;
import org.dateline.type.Provenance;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class QuoteAnnotatorTest {

  private static final String FOLDER = "classpath:org/dateline/annotator/quotes/";

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @Test
  void itMakesTheTypesItDeclares() throws Exception {
    QuoteRunner runner = new QuoteRunner();
    Set<String> made = new TreeSet<>();
    try (var files = Files.newDirectoryStream(seeds(), "*.txt")) {
      for (Path file : files) {
        runner.run(cas.get(), Files.readString(file));
        for (String type : declared()) {
          if (!cas.get().select(cas.get().getTypeSystem().getType(type)).isEmpty()) {
            made.add(type);
          }
        }
      }
    }
    assertThat(made).isEqualTo(declared());
  }

  private static Set<String> declared() throws ResourceInitializationException {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(QuoteAnnotator.class);
    Set<String> names = new TreeSet<>();
    for (TypeOrFeature output :
        engine.getAnalysisEngineMetaData().getCapabilities()[0].getOutputs()) {
      names.add(output.getName());
    }
    return names;
  }

  @Test
  void everyDoubleMarkOfTheSeedsBoundsASegment() throws Exception {
    QuoteRunner runner = new QuoteRunner();
    try (var files = Files.newDirectoryStream(seeds(), "*.txt")) {
      for (Path file : files) {
        String text = Files.readString(file);
        runner.run(cas.get(), text);
        for (int i = 0; i < text.length(); i++) {
          if ("“”\"".indexOf(text.charAt(i)) >= 0) {
            int at = i;
            assertThat(cas.get().select(MarkedSegment.class).asList())
                .as("mark at %d of %s", at, file.getFileName())
                .filteredOn(
                    one -> one.getBegin() == at || one.getClosed() && one.getEnd() == at + 1)
                .hasSize(1);
          }
        }
      }
    }
  }

  @Test
  void anEmptyTextIsLeftAlone() throws Exception {
    JCas jcas = cas.get();
    AnalysisEngineFactory.createEngine(QuoteAnnotator.class).process(jcas);
    assertThat(jcas.select(Quotation.class).asList()).isEmpty();
  }

  @Test
  void textWithoutTokensStillHasItsSegments() throws Exception {
    JCas jcas = cas.get();
    jcas.setDocumentText("“We go,” he said.");
    AnalysisEngineFactory.createEngine(QuoteAnnotator.class).process(jcas);
    assertThat(jcas.select(MarkedSegment.class).count()).isEqualTo(1);
    assertThat(jcas.select(Provenance.class).single().getComponent()).isEqualTo("quotes");
  }

  @Test
  void quotationsBelowTheLeastConfidenceAreLeftOut() throws Exception {
    String text = "“They have failed,” the minister said. He praised the plan of the governor.";
    int all = QuoteRunner.ofRules().run(cas.get(), text).size();
    int sure =
        QuoteRunner.ofRules(QuoteAnnotator.PARAM_MIN_CONFIDENCE, 0.8f).run(cas.get(), text).size();
    assertThat(all).isEqualTo(2);
    assertThat(sure).isEqualTo(1);
  }

  @Test
  void ownVerbsExtendAndReplaceThoseOfTheFile(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("own.tsv");
    Files.writeString(
        own,
        "lemma\tkind\tframes\tprepositions\tforms\nvouchsafe\tsay\tclause\nsay\tsay\tobject\n");
    String[] both = {FOLDER + "reporting-verbs.tsv", own.toString()};
    QuoteRunner runner = QuoteRunner.ofRules(QuoteAnnotator.PARAM_VERB_LOCATIONS, (Object) both);
    assertThat(runner.attributions(cas.get(), "The king vouchsafed that the plan had failed."))
        .containsExactly("indirect | The king | vouchsafed | that the plan had failed");
    assertThat(runner.attributions(cas.get(), "The king said that the plan had failed.")).isEmpty();
  }

  @Test
  void aWrongFrameIsNamedWithFileAndLine(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("wrong.tsv");
    Files.writeString(own, "lemma\tkind\tframes\tprepositions\nsay\tsay\tclaus\n");
    assertThatThrownBy(
            () ->
                new QuoteRunner(QuoteAnnotator.PARAM_VERB_LOCATIONS, new String[] {own.toString()}))
        .rootCause()
        .hasMessageContaining("wrong.tsv:2")
        .hasMessageContaining("'claus'")
        .hasMessageContaining("clause");
  }

  @Test
  void anyTextGivesAValidCas() throws Exception {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    Random random = new Random(seed);
    String[] parts = {
      "“",
      "”",
      "\"",
      "‘",
      "’",
      "'",
      " said ",
      " he ",
      "the minister",
      ", ",
      ". ",
      "\n\n",
      " that ",
      "according to ",
      "Kerry ",
      "claim ",
      " was quoted as saying ",
      "[",
      "]",
      "(",
      ")",
      ": ",
      "\ud83d\ude00"
    };
    QuoteRunner runner = new QuoteRunner();
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      for (Quotation quotation : runner.run(cas.get(), text.toString())) {
        assertThat(quotation.getBegin())
            .as("seed %d, round %d", seed, round)
            .isLessThan(quotation.getEnd());
      }
    }
  }

  private static Path seeds() {
    return Path.of(System.getProperty("dateline.root"), "seeds");
  }
}
