package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.api.QuotationKind;
import org.dateline.type.EntityMention;
import org.dateline.type.Quotation;

/** Tells whose words a place in the document is: those of a quoted source, or the author's. */
final class Speakers {

  /**
   * A stretch of reported words.
   *
   * @param begin offset where it begins
   * @param end offset where it ends
   * @param quotation the quotation it belongs to
   */
  record Reported(int begin, int end, Quotation quotation) {

    int length() {
      return end - begin;
    }
  }

  private final List<Reported> reported = new ArrayList<>();
  private final int[] furthestEnd;
  private final Map<String, String> countries = new HashMap<>();

  Speakers(JCas jcas) {
    for (Quotation quotation : JCasUtil.select(jcas, Quotation.class)) {
      if (!QuotationKind.SCARE.label().equals(quotation.getKind())) {
        List<Annotation> content = Links.targets(quotation.getContent());
        for (Annotation part : content.isEmpty() ? List.of((Annotation) quotation) : content) {
          reported.add(new Reported(part.getBegin(), part.getEnd(), quotation));
        }
      }
    }
    reported.sort(Comparator.comparingInt(Reported::begin));
    furthestEnd = new int[reported.size()];
    int furthest = 0;
    for (int i = 0; i < furthestEnd.length; i++) {
      furthest = Math.max(furthest, reported.get(i).end());
      furthestEnd[i] = furthest;
    }
    for (EntityMention mention : JCasUtil.select(jcas, EntityMention.class)) {
      if (mention.getEntity() != null && mention.getCountry() != null) {
        countries.putIfAbsent(mention.getEntity(), mention.getCountry());
      }
    }
  }

  /** Returns the innermost reported words at the offset; null where the author speaks. */
  Reported at(int offset) {
    int low = 0;
    int high = reported.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reported.get(middle).begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Reported innermost = null;
    for (int i = low - 1; i >= 0 && furthestEnd[i] > offset; i--) {
      Reported one = reported.get(i);
      if (one.end() > offset && (innermost == null || one.length() < innermost.length())) {
        innermost = one;
      }
    }
    return innermost;
  }

  /** Returns the country of the speaker; null where it is not known. */
  String country(Reported words) {
    return words == null ? null : countries.get(words.quotation().getSpeakerEntity());
  }
}
