package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.type.AttributionContent;
import org.dateline.type.AttributionCue;
import org.dateline.type.AttributionSource;
import org.dateline.type.MarkedSegment;
import org.dateline.type.Quotation;

/** Adds quotations to a CAS. */
final class QuoteWriter {

  private static final String CONTENT = "content";
  private static final String MARKED = "marked";
  private static final String CUE = "cue";
  private static final String SOURCE = "source";
  private static final String VIA = "via";
  private static final String PARENT = "parent";

  private final JCas jcas;
  private final Map<Stretch, MarkedSegment> segments = new IdentityHashMap<>();
  private final Map<Attribution, AttributionCue> cues = new IdentityHashMap<>();
  private final Map<Span, AttributionSource> sources = new HashMap<>();

  QuoteWriter(JCas jcas) {
    this.jcas = jcas;
  }

  /** Adds a segment for each stretch in marks. */
  void addSegments(List<Stretch> stretches) {
    for (Stretch stretch : stretches) {
      MarkedSegment segment = new MarkedSegment(jcas, stretch.begin(), stretch.end());
      segment.setClosed(stretch.closed());
      segment.addToIndexes();
      segments.put(stretch, segment);
    }
  }

  /** Adds the quotations whose confidence is high enough. */
  void addQuotes(List<Quote> quotes, Grader grader, double minConfidence) {
    Map<Quote, Quotation> added = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      double confidence = grader.confidence(quote);
      if (confidence >= minConfidence) {
        added.put(quote, add(quote, grader, confidence));
      }
    }
    added.forEach(
        (quote, quotation) -> {
          Quotation parent = quote.parent() == null ? null : added.get(quote.parent());
          if (parent != null) {
            quotation.setParent(Links.to(jcas, PARENT, parent));
          }
        });
  }

  private Quotation add(Quote quote, Grader grader, double confidence) {
    Quotation quotation = new Quotation(jcas, quote.begin(), quote.end());
    quotation.setKind(quote.kind().label());
    quotation.setUtterance(quote.utterance());
    quotation.setAttribution(quote.found().label());
    quotation.setConfidence((float) confidence);
    quotation.setWhy(grader.why(quote));
    quotation.setComponent(QuoteAnnotator.NAME);
    List<Annotation> content = new ArrayList<>();
    for (Span span : quote.content()) {
      content.add(indexed(new AttributionContent(jcas, span.begin(), span.end())));
    }
    quotation.setContent(Links.to(jcas, CONTENT, content));
    if (quote.stretch() != null) {
      quotation.setMarked(Links.to(jcas, MARKED, segments.get(quote.stretch())));
    }
    setSpeaker(quotation, quote.speaker());
    if (quote.shownAttribution() != null) {
      setAttribution(quotation, quote.shownAttribution());
    }
    quotation.addToIndexes();
    return quotation;
  }

  private void setSpeaker(Quotation quotation, Speaker speaker) {
    quotation.setSpeakerName(speaker.name());
    quotation.setSpeakerType(speaker.type().label());
    quotation.setSpeakerEntity(speaker.entity());
    quotation.setSpeakerNamed(speaker.named());
    quotation.setSpeakerAnonymous(speaker.anonymous());
  }

  private void setAttribution(Quotation quotation, Attribution attribution) {
    AttributionCue cue =
        cues.computeIfAbsent(
            attribution,
            one -> indexed(new AttributionCue(jcas, one.cue().begin(), one.cue().end())));
    quotation.setCue(Links.to(jcas, CUE, cue));
    List<Annotation> evidence = new ArrayList<>(List.of(cue));
    if (attribution.source() != null) {
      AttributionSource source = source(attribution.source());
      quotation.setSource(Links.to(jcas, SOURCE, source));
      evidence.add(source);
    }
    Via via = attribution.via();
    if (via != null) {
      AttributionSource through = source(via.span());
      quotation.setVia(Links.to(jcas, VIA, through));
      quotation.setViaName(via.name());
      evidence.add(through);
    }
    quotation.setEvidence(Links.to(jcas, Links.EVIDENCE, evidence));
  }

  /** Returns the one annotation of a mention, which may be the source of several reports. */
  private AttributionSource source(Span span) {
    return sources.computeIfAbsent(
        span, one -> indexed(new AttributionSource(jcas, one.begin(), one.end())));
  }

  private static <T extends Annotation> T indexed(T annotation) {
    annotation.addToIndexes();
    return annotation;
  }
}
