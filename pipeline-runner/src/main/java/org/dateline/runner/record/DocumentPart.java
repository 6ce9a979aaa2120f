package org.dateline.runner.record;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.dateline.api.FactKind;
import org.dateline.api.HeadingKind;
import org.dateline.type.Boilerplate;
import org.dateline.type.PublicationFact;

/** The field {@code document}: layout and the facts of publication. */
final class DocumentPart {

  private final JCas jcas;
  private final List<PublicationFact> facts;

  DocumentPart(JCas jcas) {
    this.jcas = jcas;
    this.facts = Order.rows(jcas, PublicationFact.class);
  }

  void write(Fields json) throws IOException {
    json.beginObject("document");
    Optional<Heading> headline =
        jcas.select(Heading.class)
            .filter(h -> HeadingKind.HEADLINE.label().equals(h.getDivType()))
            .findFirst();
    json.span("headline", headline.orElse(null));
    dateline(json);
    json.span("byline", first(FactKind.BYLINE));
    PublicationFact date = first(FactKind.DATE);
    json.text("date", date == null ? null : date.getValue());
    publisher(json);
    json.spans("boilerplate", Order.rows(jcas, Boilerplate.class));
    json.endObject();
  }

  private void dateline(Fields json) throws IOException {
    PublicationFact dateline = first(FactKind.DATELINE);
    if (dateline != null) {
      json.beginObject("dateline");
      json.span("span", dateline);
      json.text("place", dateline.getValue());
      json.text("wire", dateline.getAgency());
      json.endObject();
    }
  }

  private void publisher(Fields json) throws IOException {
    PublicationFact publisher = first(FactKind.PUBLISHER);
    if (publisher != null) {
      json.beginObject("publisher");
      json.span("span", publisher);
      json.text("name", publisher.getValue());
      json.endObject();
    }
  }

  private PublicationFact first(FactKind kind) {
    return facts.stream().filter(f -> kind.label().equals(f.getKind())).findFirst().orElse(null);
  }
}
