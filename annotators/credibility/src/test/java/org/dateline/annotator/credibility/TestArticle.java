package org.dateline.annotator.credibility;

import java.util.List;
import java.util.Locale;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.dateline.annotator.structure.PartOfSpeechAnnotator;
import org.dateline.annotator.structure.StructureAnnotator;
import org.dateline.api.IndicatorScope;
import org.dateline.api.Links;
import org.dateline.api.MentionType;
import org.dateline.api.QuotationKind;
import org.dateline.api.SpeakerType;
import org.dateline.type.AttributionContent;
import org.dateline.type.AttributionSource;
import org.dateline.type.CredibilityAssessment;
import org.dateline.type.CredibilityIndicator;
import org.dateline.type.EntityMention;
import org.dateline.type.MarkedSegment;
import org.dateline.type.Quotation;
import org.dateline.type.SourceProfile;

/** Builds an article with the quotations that a test names, and assesses it. */
final class TestArticle {

  private static final AnalysisEngine STRUCTURE = engine(StructureAnnotator.class);
  private static final AnalysisEngine POS = engine(PartOfSpeechAnnotator.class);

  private final JCas jcas;
  private final String text;
  private Quotation last;

  private TestArticle(JCas jcas, String text) {
    this.jcas = jcas;
    this.text = text;
  }

  static TestArticle of(JCas jcas, String text) throws UIMAException {
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage("en");
    STRUCTURE.process(jcas);
    POS.process(jcas);
    return new TestArticle(jcas, text);
  }

  TestArticle person(String words, String entity, String country) {
    int begin = text.indexOf(words);
    EntityMention mention = new EntityMention(jcas, begin, begin + words.length());
    mention.setEntity(entity);
    mention.setMentionType(MentionType.NAME.label());
    mention.setEntityType("PERSON");
    mention.setName(words);
    mention.setCountry(country);
    mention.addToIndexes();
    return this;
  }

  /** Adds a direct quotation; the content stands between marks. */
  TestArticle said(String source, String entity, SpeakerType type, String content) {
    int begin = text.indexOf(content);
    int end = begin + content.length();
    Quotation quotation = new Quotation(jcas, begin, end);
    quotation.setKind(QuotationKind.DIRECT.label());
    AttributionContent covered = new AttributionContent(jcas, begin, end);
    covered.addToIndexes();
    MarkedSegment marked = new MarkedSegment(jcas, begin - 1, end + 1);
    marked.setClosed(true);
    marked.addToIndexes();
    int at = text.indexOf(source);
    AttributionSource mention = new AttributionSource(jcas, at, at + source.length());
    mention.addToIndexes();
    quotation.setContent(Links.to(jcas, "content", covered));
    quotation.setMarked(Links.to(jcas, "marked", marked));
    quotation.setSource(Links.to(jcas, "source", mention));
    quotation.setSpeakerName(source);
    quotation.setSpeakerEntity(entity);
    quotation.setSpeakerType(type.label());
    quotation.setSpeakerNamed(type == SpeakerType.PERSON);
    quotation.setSpeakerAnonymous(type == SpeakerType.ANONYMOUS);
    quotation.setUtterance("u" + begin);
    quotation.addToIndexes();
    last = quotation;
    return this;
  }

  /** Gives the quotation added last the one through whom its words came. */
  TestArticle through(String words) {
    int at = text.indexOf(words);
    AttributionSource mention = new AttributionSource(jcas, at, at + words.length());
    mention.addToIndexes();
    last.setVia(Links.to(jcas, "via", mention));
    last.setViaName(words);
    return this;
  }

  TestArticle assess(Object... parameters) throws UIMAException {
    AnalysisEngineFactory.createEngine(CredibilityAnnotator.class, parameters).process(jcas);
    return this;
  }

  /** Returns the indicators of spans: "hedge: reportedly". */
  List<String> spans() {
    return JCasUtil.select(jcas, CredibilityIndicator.class).stream()
        .filter(i -> i.getScope().equals(IndicatorScope.SPAN.label()))
        .map(i -> i.getIndicator() + ": " + i.getCoveredText())
        .toList();
  }

  List<String> ofDocument() {
    return JCasUtil.select(jcas, CredibilityIndicator.class).stream()
        .filter(i -> i.getScope().equals(IndicatorScope.DOCUMENT.label()))
        .map(CredibilityIndicator::getIndicator)
        .toList();
  }

  List<String> sources() {
    return JCasUtil.select(jcas, SourceProfile.class).stream()
        .map(
            s ->
                String.format(
                    Locale.ROOT, "%s %s %d", s.getName(), s.getSourceType(), s.getQuotes()))
        .toList();
  }

  CredibilityAssessment assessment() {
    return JCasUtil.selectSingle(jcas, CredibilityAssessment.class);
  }

  private static AnalysisEngine engine(Class<? extends AnalysisComponent> component) {
    try {
      return AnalysisEngineFactory.createEngine(component);
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }
}
