package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.annotator.entities.EntityAnnotator;
import org.dateline.annotator.structure.PartOfSpeechAnnotator;
import org.dateline.annotator.structure.StructureAnnotator;
import org.dateline.api.Links;
import org.dateline.type.Quotation;

/** Runs quotes with the annotators before it, and shows what it finds in one line each. */
final class QuoteRunner {

  private final List<AnalysisEngine> engines = new ArrayList<>();

  /** Makes a runner of the rules alone, for tests of single rules. */
  static QuoteRunner ofRules(Object... parameters) throws UIMAException {
    List<Object> all = new ArrayList<>(List.of(QuoteAnnotator.PARAM_PROFILE, "rules"));
    all.addAll(List.of(parameters));
    return new QuoteRunner(all.toArray());
  }

  /** Makes a runner; parameters are those of the quote annotator. */
  QuoteRunner(Object... parameters) throws UIMAException {
    engines.add(AnalysisEngineFactory.createEngine(StructureAnnotator.class));
    engines.add(AnalysisEngineFactory.createEngine(PartOfSpeechAnnotator.class));
    engines.add(AnalysisEngineFactory.createEngine(EntityAnnotator.class));
    engines.add(AnalysisEngineFactory.createEngine(QuoteAnnotator.class, parameters));
  }

  List<Quotation> run(JCas jcas, String text) throws UIMAException {
    jcas.reset();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(text);
    for (AnalysisEngine engine : engines) {
      engine.process(jcas);
    }
    return jcas.select(Quotation.class).asList();
  }

  /** Returns {@code kind | source | cue | content} of each quotation that has a cue. */
  List<String> attributions(JCas jcas, String text) throws UIMAException {
    return run(jcas, text).stream()
        .filter(quotation -> quotation.getCue() != null)
        .map(
            one ->
                one.getKind()
                    + " | "
                    + words(Links.targets(one.getSource()))
                    + " | "
                    + words(Links.targets(one.getCue()))
                    + " | "
                    + words(Links.targets(one.getContent())))
        .collect(Collectors.toList());
  }

  /** Returns {@code attribution: speaker (type)} of each quotation. */
  List<String> speakers(JCas jcas, String text) throws UIMAException {
    return run(jcas, text).stream()
        .map(
            one ->
                one.getAttribution()
                    + ": "
                    + one.getSpeakerName()
                    + " ("
                    + one.getSpeakerType()
                    + ")")
        .collect(Collectors.toList());
  }

  private static String words(List<Annotation> spans) {
    return spans.stream().map(Annotation::getCoveredText).collect(Collectors.joining(" … "));
  }
}
