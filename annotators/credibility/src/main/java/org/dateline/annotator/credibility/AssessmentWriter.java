package org.dateline.annotator.credibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.type.CredibilityAssessment;
import org.dateline.type.CredibilityIndicator;
import org.dateline.type.SourceProfile;

/** Writes indicators, sources and the rating that they add up to into the CAS. */
final class AssessmentWriter {

  private static final float ASSESSMENT_CONFIDENCE = 0.6f;

  private final JCas jcas;
  private final IndicatorCatalog catalog;
  private final RatingScale scale;

  AssessmentWriter(JCas jcas, IndicatorCatalog catalog, RatingScale scale) {
    this.jcas = jcas;
    this.catalog = catalog;
    this.scale = scale;
  }

  /** Writes the findings, each with its weight, and the rating. */
  void write(List<Finding> findings) {
    Map<IndicatorCatalog.Kind, Integer> counts = new LinkedHashMap<>();
    List<Annotation> indicators = new ArrayList<>();
    for (Finding finding : findings) {
      IndicatorCatalog.Kind kind = catalog.kind(finding.id());
      counts.merge(kind, 1, Integer::sum);
      indicators.add(indicator(finding, kind));
    }
    double score = scale.score(counts);
    CredibilityAssessment assessment =
        new CredibilityAssessment(jcas, 0, jcas.getDocumentText().length());
    assessment.setRating(scale.rating(score).label());
    assessment.setScore(Math.round(score * 1000) / 1000f);
    assessment.setConfidence(ASSESSMENT_CONFIDENCE);
    assessment.setWhy(sum(counts));
    assessment.setComponent(CredibilityAnnotator.NAME);
    assessment.setEvidence(Links.to(jcas, Links.EVIDENCE, indicators));
    assessment.addToIndexes();
  }

  /** Writes the profile of each source at its first mention. */
  void write(Sources sources) {
    for (Source source : sources.all()) {
      if (source.mentions().isEmpty()) {
        continue;
      }
      Annotation first = source.mentions().get(0);
      SourceProfile profile = new SourceProfile(jcas, first.getBegin(), first.getEnd());
      profile.setName(source.name());
      profile.setSourceType(source.type());
      profile.setNamed(source.isNamed());
      profile.setQuotes(source.quotes());
      profile.setSecondHand(source.isSecondHand());
      profile.setConfidence(1f);
      profile.setWhy("sum of its attributions");
      profile.setComponent(CredibilityAnnotator.NAME);
      profile.setEvidence(Links.to(jcas, Links.EVIDENCE, source.mentions()));
      profile.addToIndexes();
    }
  }

  private CredibilityIndicator indicator(Finding finding, IndicatorCatalog.Kind kind) {
    CredibilityIndicator indicator = new CredibilityIndicator(jcas, finding.begin(), finding.end());
    indicator.setIndicator(kind.id());
    indicator.setScope(Finding.scope(kind.document()));
    indicator.setDirection(kind.direction());
    indicator.setWeight((float) kind.weight());
    indicator.setConfidence(finding.confidence());
    indicator.setWhy(kind.meaning() + ": " + finding.why());
    indicator.setComponent(CredibilityAnnotator.NAME);
    indicator.setEvidence(
        Links.to(
            jcas,
            Links.EVIDENCE,
            kind.document()
                ? List.of()
                : List.of(new Annotation(jcas, finding.begin(), finding.end()))));
    indicator.addToIndexes();
    return indicator;
  }

  private String sum(Map<IndicatorCatalog.Kind, Integer> counts) {
    StringBuilder sum = new StringBuilder(String.format(Locale.ROOT, "%.2f", scale.value("base")));
    counts.forEach(
        (kind, count) -> {
          double part = kind.direction() * kind.weight() * Math.min(kind.limit(), count);
          if (part != 0) {
            sum.append(String.format(Locale.ROOT, " %+.2f %s (%d)", part, kind.id(), count));
          }
        });
    return sum.toString();
  }
}
