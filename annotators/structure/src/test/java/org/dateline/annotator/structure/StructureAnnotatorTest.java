package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.type.Boilerplate;
import org.dateline.type.Provenance;
import org.dateline.type.PublicationFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class StructureAnnotatorTest {

  private static final List<String> WORD_LISTS =
      List.of(
          "abbreviations",
          "agencies",
          "boilerplate",
          "byline-words",
          "calendar",
          "clitics",
          "counter-words",
          "cue-followers",
          "cue-verbs",
          "heading-words",
          "not-places",
          "sentence-openers",
          "sentence-starters",
          "titles-after-abbreviations",
          "top-level-domains");

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @Test
  void bothComponentsTogetherMakeTheTypesTheyDeclare() throws Exception {
    AnalysisEngine structure = AnalysisEngineFactory.createEngine(StructureAnnotator.class);
    AnalysisEngine tagger = AnalysisEngineFactory.createEngine(PartOfSpeechAnnotator.class);
    Set<String> declared = new TreeSet<>(outputs(structure));
    declared.addAll(outputs(tagger));
    Set<String> made = new TreeSet<>();
    JCas jcas = cas.get();
    try (var files =
        Files.newDirectoryStream(Path.of(System.getProperty("dateline.root"), "seeds"), "*.txt")) {
      for (Path file : files) {
        jcas.reset();
        jcas.setDocumentText(Files.readString(file));
        structure.process(jcas);
        tagger.process(jcas);
        jcas.select(Annotation.class).forEach(a -> made.add(a.getType().getName()));
      }
    }
    made.remove("uima.tcas.DocumentAnnotation");

    assertThat(made).isEqualTo(declared);
  }

  @Test
  void everyJudgementSaysWhyAndHowSure() throws Exception {
    JCas jcas = cas.get();
    jcas.setDocumentText(
        "Talks fail\n\n46\n\nGENEVA (AP) - The talks failed.\n\nBy Ford and Kerry");

    AnalysisEngineFactory.createEngine(StructureAnnotator.class).process(jcas);

    Boilerplate counter = jcas.select(Boilerplate.class).single();
    assertThat(counter.getKind()).isEqualTo("counter");
    assertThat(counter.getWhy()).startsWith("boilerplate: ");
    assertThat(counter.getConfidence()).isBetween(0.5f, 1f);
    assertThat(counter.getComponent()).isEqualTo("structure");
    PublicationFact dateline = jcas.select(PublicationFact.class).get(0);
    assertThat(dateline.getWhy()).startsWith("dateline: ");
    assertThat(dateline.getConfidence()).isBetween(0.5f, 1f);
    assertThat(dateline.getComponent()).isEqualTo("structure");
    assertThat(jcas.select(Provenance.class).single().getComponent()).isEqualTo("structure");
  }

  @Test
  void aMissingWordListIsNamed() {
    assertThatThrownBy(
            () ->
                AnalysisEngineFactory.createEngine(
                    StructureAnnotator.class,
                    StructureAnnotator.PARAM_LEXICON_LOCATION,
                    "classpath:nowhere/"))
        .isInstanceOf(ResourceInitializationException.class)
        .hasRootCauseInstanceOf(FileNotFoundException.class)
        .hasStackTraceContaining("nowhere/");
  }

  @Test
  void aWrongCellOfAWordListIsNamedWithFileAndLine(@TempDir Path folder) throws Exception {
    for (String name : WORD_LISTS) {
      try (InputStream in = StructureAnnotator.class.getResourceAsStream(name + ".tsv")) {
        Files.copy(in, folder.resolve(name + ".tsv"));
      }
    }
    Path list = folder.resolve("abbreviations.tsv");
    Files.writeString(list, "form\tkind\nMr\ttitel\n");

    assertThatThrownBy(
            () ->
                AnalysisEngineFactory.createEngine(
                    StructureAnnotator.class,
                    StructureAnnotator.PARAM_LEXICON_LOCATION,
                    folder + "/"))
        .hasStackTraceContaining("abbreviations.tsv:2: 'titel' in column 'kind'; expected title");
  }

  private static Set<String> outputs(AnalysisEngine engine) {
    Set<String> names = new TreeSet<>();
    for (TypeOrFeature type :
        engine.getAnalysisEngineMetaData().getCapabilities()[0].getOutputs()) {
      names.add(type.getName());
    }
    return names;
  }
}
