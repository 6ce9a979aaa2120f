package org.dateline.runner.record;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.api.Links;
import org.dateline.type.Quotation;

/** The field {@code quotes}: one row per stretch in quotation marks or indirect attribution. */
final class QuotePart {

  private final List<Quotation> quotations;
  private final Map<Annotation, String> ids = new IdentityHashMap<>();

  QuotePart(JCas jcas) {
    quotations = Order.rows(jcas, Quotation.class);
    for (Quotation quotation : quotations) {
      ids.put(quotation, "q" + (ids.size() + 1));
    }
  }

  /** Returns the identifier of a quotation in this record; {@code null} for {@code null}. */
  String id(Annotation quotation) {
    return ids.get(quotation);
  }

  void write(Fields json) throws IOException {
    json.beginArray("quotes");
    for (Quotation quotation : quotations) {
      row(quotation, json);
    }
    json.endArray();
  }

  private void row(Quotation quotation, Fields json) throws IOException {
    json.beginObject();
    json.text("id", id(quotation));
    json.text("kind", quotation.getKind());
    json.spans("content", quotation.getContent());
    json.spans("marked", quotation.getMarked());
    json.spans("cue", quotation.getCue());
    json.spans("source", quotation.getSource());
    json.beginObject("speaker");
    json.text("name", quotation.getSpeakerName());
    json.text("type", quotation.getSpeakerType());
    json.text("chain", quotation.getSpeakerEntity());
    json.flag("named", quotation.getSpeakerNamed());
    json.flag("anonymous", quotation.getSpeakerAnonymous());
    json.endObject();
    json.text("attribution", quotation.getAttribution());
    via(quotation, json);
    json.text("utterance", quotation.getUtterance());
    json.text("parent", id(first(Links.targets(quotation.getParent()))));
    json.number("confidence", quotation.getConfidence());
    json.text("why", quotation.getWhy());
    json.endObject();
  }

  private static void via(Quotation quotation, Fields json) throws IOException {
    Annotation via = first(Links.targets(quotation.getVia()));
    if (via != null || quotation.getViaName() != null) {
      json.beginObject("via");
      json.text("name", quotation.getViaName());
      json.span("span", via);
      json.endObject();
    }
  }

  static Annotation first(List<Annotation> targets) {
    return targets.isEmpty() ? null : targets.get(0);
  }
}
