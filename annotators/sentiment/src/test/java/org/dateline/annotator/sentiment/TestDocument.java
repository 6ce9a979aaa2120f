package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.dateline.annotator.structure.PartOfSpeechAnnotator;
import org.dateline.annotator.structure.StructureAnnotator;
import org.dateline.api.Links;
import org.dateline.api.MentionType;
import org.dateline.api.QuotationKind;
import org.dateline.type.AttributionContent;
import org.dateline.type.EntityMention;
import org.dateline.type.GivenTarget;
import org.dateline.type.Quotation;
import org.dateline.type.Stance;
import org.dateline.type.TargetSentiment;

/** Builds a document with the mentions and quotations that a test names, and judges it. */
final class TestDocument {

  private static final AnalysisEngine STRUCTURE = engine(StructureAnnotator.class);
  private static final AnalysisEngine POS = engine(PartOfSpeechAnnotator.class);

  private final JCas jcas;
  private final String text;

  private TestDocument(JCas jcas, String text) {
    this.jcas = jcas;
    this.text = text;
  }

  static TestDocument of(JCas jcas, String text) throws UIMAException {
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage("en");
    STRUCTURE.process(jcas);
    POS.process(jcas);
    return new TestDocument(jcas, text);
  }

  /** Marks every occurrence of the words as mention of a country or of something that is its. */
  TestDocument mention(String words, String type, String country) {
    for (int begin = text.indexOf(words); begin >= 0; begin = text.indexOf(words, begin + 1)) {
      EntityMention mention = new EntityMention(jcas, begin, begin + words.length());
      mention.setEntity("c-" + words);
      mention.setMentionType(MentionType.NAME.label());
      mention.setEntityType(type);
      mention.setName(words);
      mention.setCountry(country);
      mention.addToIndexes();
    }
    return this;
  }

  /** Gives the mentions of the words a role. */
  TestDocument role(String words, String role) {
    JCasUtil.select(jcas, EntityMention.class).stream()
        .filter(m -> m.getName().equals(words))
        .forEach(m -> m.setRole(role));
    return this;
  }

  TestDocument given(String words, String id) {
    int begin = text.indexOf(words);
    GivenTarget target = new GivenTarget(jcas, begin, begin + words.length());
    target.setId(id);
    target.addToIndexes();
    return this;
  }

  TestDocument said(String speaker, String content) {
    int begin = text.indexOf(content);
    Quotation quotation = new Quotation(jcas, begin, begin + content.length());
    quotation.setKind(QuotationKind.DIRECT.label());
    AttributionContent covered = new AttributionContent(jcas, begin, begin + content.length());
    covered.addToIndexes();
    quotation.setContent(Links.to(jcas, "content", covered));
    quotation.setSpeakerName(speaker);
    quotation.setSpeakerEntity("c-" + speaker);
    quotation.addToIndexes();
    return this;
  }

  /** Judges and returns the judgements with a direction: "RU -1 holder | evidence". */
  List<String> judge(Object... parameters) throws UIMAException {
    AnalysisEngine engine =
        AnalysisEngineFactory.createEngine(SentimentAnnotator.class, parameters);
    engine.process(jcas);
    List<String> shown = new ArrayList<>();
    for (TargetSentiment row : JCasUtil.select(jcas, TargetSentiment.class)) {
      if (row.getPolarity() != 0) {
        String holder = row.getHolderName() == null ? row.getHolderKind() : row.getHolderName();
        shown.add(
            String.format(Locale.ROOT, "%s %+d %s", row.getTarget(), row.getPolarity(), holder));
      }
    }
    return shown;
  }

  List<TargetSentiment> rows() {
    return List.copyOf(JCasUtil.select(jcas, TargetSentiment.class));
  }

  List<String> evidence() {
    return rows().stream()
        .flatMap(r -> Links.targets(r.getEvidence()).stream())
        .map(a -> a.getCoveredText())
        .toList();
  }

  List<String> stances() {
    return JCasUtil.select(jcas, Stance.class).stream()
        .map(
            s ->
                String.format(
                    Locale.ROOT,
                    "%s %s %+d of %d",
                    s.getHolder(),
                    s.getTarget(),
                    s.getPolarity(),
                    s.getN()))
        .toList();
  }

  private static AnalysisEngine engine(
      Class<? extends org.apache.uima.analysis_component.AnalysisComponent> component) {
    try {
      return AnalysisEngineFactory.createEngine(component);
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }
}
