package org.dateline.runner.record;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.api.Links;
import org.dateline.api.ProvenanceRecorder;
import org.dateline.type.AttributionContent;
import org.dateline.type.AttributionCue;
import org.dateline.type.AttributionSource;
import org.dateline.type.Boilerplate;
import org.dateline.type.CredibilityAssessment;
import org.dateline.type.CredibilityIndicator;
import org.dateline.type.EntityMention;
import org.dateline.type.MarkedSegment;
import org.dateline.type.PublicationFact;
import org.dateline.type.Quotation;
import org.dateline.type.SourceProfile;
import org.dateline.type.Stance;
import org.dateline.type.TargetSentiment;

/** A document with one annotation of every type that a record shows. */
public final class SampleDocument {

  private SampleDocument() {}

  /** Makes the document in a new CAS. */
  public static JCas create() throws Exception {
    JCas jcas = JCasFactory.createText("“We do not trust Russia,” Kirby said.\nShare", "en");
    publication(jcas);
    entity(jcas, 26, 31, "PERSON", "John Kirby", "c1");
    entity(jcas, 17, 23, "GPE", "Russia", "c2");
    Quotation quotation = quotation(jcas, 1, 24, "direct");
    sentiment(jcas, quotation);
    credibility(jcas);
    ProvenanceRecorder.record(jcas, SampleDocument.class, "quotes", "verbs 1.0");
    return jcas;
  }

  /** Adds a quotation with content, marks, cue and source. */
  static Quotation quotation(JCas jcas, int begin, int end, String kind) {
    Quotation quotation = new Quotation(jcas, begin, end);
    quotation.setKind(kind);
    quotation.setContent(Links.to(jcas, "content", new AttributionContent(jcas, begin, end)));
    quotation.setMarked(Links.to(jcas, "marked", new MarkedSegment(jcas, begin - 1, end + 1)));
    quotation.setCue(Links.to(jcas, "cue", new AttributionCue(jcas, 32, 36)));
    quotation.setSource(Links.to(jcas, "source", new AttributionSource(jcas, 26, 31)));
    quotation.setUtterance("u1");
    quotation.setAttribution("explicit");
    quotation.setSpeakerName("John Kirby");
    quotation.setSpeakerType("person");
    quotation.setSpeakerEntity("c1");
    quotation.setSpeakerNamed(true);
    quotation.setConfidence(0.9f);
    quotation.setWhy("marks, then a name and a verb of speech");
    quotation.addToIndexes();
    return quotation;
  }

  private static void publication(JCas jcas) {
    Heading headline = new Heading(jcas, 0, 37);
    headline.setDivType("headline");
    headline.addToIndexes();
    fact(jcas, "dateline", "Washington").setAgency("Reuters");
    fact(jcas, "date", "2017-07-10");
    fact(jcas, "publisher", "RT");
    new Boilerplate(jcas, 38, 43).addToIndexes();
  }

  private static PublicationFact fact(JCas jcas, String kind, String value) {
    PublicationFact fact = new PublicationFact(jcas, 0, 5);
    fact.setKind(kind);
    fact.setValue(value);
    fact.addToIndexes();
    return fact;
  }

  private static void entity(
      JCas jcas, int begin, int end, String type, String name, String chain) {
    EntityMention mention = new EntityMention(jcas, begin, end);
    mention.setMentionType("name");
    mention.setEntityType(type);
    mention.setName(name);
    mention.setEntity(chain);
    mention.setConfidence(0.95f);
    mention.setWhy("known name");
    mention.addToIndexes();
  }

  private static void sentiment(JCas jcas, Quotation quotation) {
    TargetSentiment sentiment = new TargetSentiment(jcas, 1, 24);
    sentiment.setTarget("RU");
    sentiment.setPolarity(-1);
    sentiment.setScore(-0.71234f);
    sentiment.setHolderKind("source");
    sentiment.setHolderName("John Kirby");
    sentiment.setQuote(Links.to(jcas, "quote", quotation));
    sentiment.setEvidence(
        Links.to(jcas, Links.EVIDENCE, List.of(new AttributionContent(jcas, 4, 16))));
    sentiment.setConfidence(0.8f);
    sentiment.setWhy("trust, negated");
    sentiment.addToIndexes();

    Stance stance = new Stance(jcas, 0, jcas.getDocumentText().length());
    stance.setHolder("John Kirby");
    stance.setTarget("RU");
    stance.setPolarity(-1);
    stance.setScore(-0.7f);
    stance.setN(1);
    stance.addToIndexes();
  }

  private static void credibility(JCas jcas) {
    int length = jcas.getDocumentText().length();
    CredibilityAssessment assessment = new CredibilityAssessment(jcas, 0, length);
    assessment.setRating("medium");
    assessment.setScore(0.5f);
    assessment.addToIndexes();
    indicator(jcas, 26, 31, "span", "named-source");
    indicator(jcas, 0, length, "document", "single-source");
    SourceProfile source = new SourceProfile(jcas, 26, 31);
    source.setName("John Kirby");
    source.setSourceType("person");
    source.setNamed(true);
    source.setQuotes(1);
    source.addToIndexes();
  }

  private static void indicator(JCas jcas, int begin, int end, String scope, String kind) {
    CredibilityIndicator indicator = new CredibilityIndicator(jcas, begin, end);
    indicator.setIndicator(kind);
    indicator.setScope(scope);
    indicator.setDirection(1);
    indicator.setWeight(0.5f);
    indicator.setWhy("a name with a verb of speech");
    indicator.addToIndexes();
  }
}
