package org.dateline.annotator.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.fit.validation.Validator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.annotator.structure.PartOfSpeechAnnotator;
import org.dateline.annotator.structure.StructureAnnotator;
import org.dateline.type.EntityMention;

/**
 * Runs structure, part of speech and entities over texts, with one CAS, and validates each result.
 */
final class EntityRunner {

  private final AnalysisEngine engine;
  private final JCas jcas;

  EntityRunner(Object... parameters) throws UIMAException {
    // Before any class of a type is loaded: UIMA issue 234.
    CasCreationUtils.createCas().release();
    engine =
        AnalysisEngineFactory.createEngine(
            AnalysisEngineFactory.createEngineDescription(
                AnalysisEngineFactory.createEngineDescription(StructureAnnotator.class),
                AnalysisEngineFactory.createEngineDescription(PartOfSpeechAnnotator.class),
                AnalysisEngineFactory.createEngineDescription(EntityAnnotator.class, parameters)));
    jcas = engine.newJCas();
  }

  /** Returns the CAS of a text, which the next run resets. */
  JCas run(String text) throws Exception {
    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    engine.process(jcas);
    new Validator.Builder().withAutoDetectedChecks().build().check(jcas);
    return jcas;
  }

  /** Returns the mentions of a text in its order. */
  List<EntityMention> mentions(String text) throws Exception {
    return new ArrayList<>(JCasUtil.select(run(text), EntityMention.class));
  }

  /** Returns the names of a text as "covered text TYPE". */
  List<String> names(String text) throws Exception {
    return names(mentions(text)).map(m -> m.getCoveredText() + " " + m.getEntityType()).toList();
  }

  /** Returns the names of a text as "covered text > canonical name". */
  List<String> canonical(String text) throws Exception {
    return names(mentions(text)).map(m -> m.getCoveredText() + " > " + m.getName()).toList();
  }

  /** Returns the mentions that stand for a government as "covered text CODE". */
  List<String> governments(String text) throws Exception {
    return mentions(text).stream()
        .filter(m -> m.getActor() != null)
        .map(m -> m.getCoveredText() + " " + m.getActor())
        .toList();
  }

  /** Returns descriptions and pronouns as "covered text > canonical name". */
  List<String> references(String text) throws Exception {
    return mentions(text).stream()
        .filter(m -> !m.getMentionType().equals("name"))
        .map(m -> m.getCoveredText() + " > " + m.getName())
        .toList();
  }

  /** Returns the first mention with a covered text. */
  EntityMention mention(String text, String covered) throws Exception {
    return mentions(text).stream()
        .filter(m -> m.getCoveredText().equals(covered))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No mention '" + covered + "' in: " + text));
  }

  private static Stream<EntityMention> names(List<EntityMention> mentions) {
    return mentions.stream().filter(m -> m.getMentionType().equals("name"));
  }

  /** Reads a seed article by the first digits of its name. */
  static String seed(String digits) throws IOException {
    Path seeds = Path.of(System.getProperty("dateline.root"), "seeds");
    try (Stream<Path> files = Files.list(seeds)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(digits))
              .findFirst()
              .orElseThrow(() -> new AssertionError("No seed " + digits + " in " + seeds));
      return Files.readString(file);
    }
  }
}
