package org.dateline.runner.record;

import java.io.IOException;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.dateline.api.IndicatorScope;
import org.dateline.type.CredibilityAssessment;
import org.dateline.type.CredibilityIndicator;
import org.dateline.type.SourceProfile;

/** The field {@code credibility}; absent where the document was not assessed. */
final class CredibilityPart {

  private final JCas jcas;

  CredibilityPart(JCas jcas) {
    this.jcas = jcas;
  }

  void write(Fields json) throws IOException {
    Optional<CredibilityAssessment> assessment =
        jcas.select(CredibilityAssessment.class).findFirst();
    if (assessment.isEmpty()) {
      return;
    }
    json.beginObject("credibility");
    json.text("rating", assessment.get().getRating());
    json.number("score", assessment.get().getScore());
    json.text("why", assessment.get().getWhy());
    json.beginArray("indicators");
    for (CredibilityIndicator indicator : Order.rows(jcas, CredibilityIndicator.class)) {
      row(indicator, json);
    }
    json.endArray();
    json.beginArray("sources");
    for (SourceProfile source : Order.rows(jcas, SourceProfile.class)) {
      row(source, json);
    }
    json.endArray();
    json.endObject();
  }

  private static void row(CredibilityIndicator indicator, Fields json) throws IOException {
    json.beginObject();
    json.text("id", indicator.getIndicator());
    if (IndicatorScope.SPAN.label().equals(indicator.getScope())) {
      json.span("span", indicator);
    }
    json.integer("direction", indicator.getDirection());
    json.number("weight", indicator.getWeight());
    json.text("why", indicator.getWhy());
    json.endObject();
  }

  private static void row(SourceProfile source, Fields json) throws IOException {
    json.beginObject();
    json.text("name", source.getName());
    json.text("type", source.getSourceType());
    json.flag("named", source.getNamed());
    json.integer("quotes", source.getQuotes());
    json.flag("secondHand", source.getSecondHand());
    json.endObject();
  }
}
