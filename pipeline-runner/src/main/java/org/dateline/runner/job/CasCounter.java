package org.dateline.runner.job;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.dateline.api.MentionType;
import org.dateline.runner.report.DocumentCounts;
import org.dateline.type.CredibilityIndicator;
import org.dateline.type.EntityMention;
import org.dateline.type.Quotation;
import org.dateline.type.TargetSentiment;

/** Counts what the annotators have found in a document. */
final class CasCounter {

  private static final String SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.";

  private CasCounter() {}

  static DocumentCounts count(CAS cas) {
    return new DocumentCounts(
        cas.getDocumentText().length(),
        count(cas, SEGMENTATION + "Sentence"),
        count(cas, SEGMENTATION + "Token"),
        names(cas),
        count(cas, Quotation._TypeName),
        count(cas, TargetSentiment._TypeName),
        count(cas, CredibilityIndicator._TypeName));
  }

  private static long count(CAS cas, String type) {
    return cas.select(cas.getTypeSystem().getType(type)).count();
  }

  private static long names(CAS cas) {
    Type type = cas.getTypeSystem().getType(EntityMention._TypeName);
    long names = 0;
    for (FeatureStructure mention : cas.select(type)) {
      String mentionType =
          mention.getStringValue(type.getFeatureByBaseName(EntityMention._FeatName_mentionType));
      names += MentionType.NAME.label().equals(mentionType) ? 1 : 0;
    }
    return names;
  }
}
