package org.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.type.AttributionCue;
import org.dateline.type.MarkedSegment;
import org.dateline.type.Provenance;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinksTest {

  private JCas jcas;

  @BeforeEach
  void createCas() throws Exception {
    jcas = JCasFactory.createText("“We agree,” they said.", "en");
  }

  @Test
  void linksAreReadBackInTheirOrder() {
    Quotation quotation = new Quotation(jcas, 1, 10);
    MarkedSegment marked = new MarkedSegment(jcas, 0, 11);
    AttributionCue cue = new AttributionCue(jcas, 17, 21);
    quotation.setEvidence(Links.to(jcas, Links.EVIDENCE, List.of(marked, cue)));
    assertThat(Links.targets(quotation.getEvidence())).containsExactly(marked, cue);
    assertThat(quotation.getEvidence(0).getRole()).isEqualTo("evidence");
  }

  @Test
  void noLinksAreAnEmptyList() {
    assertThat(Links.targets(new Quotation(jcas, 1, 10).getContent())).isEmpty();
  }

  @Test
  void aTargetOfAnotherTypeIsRefused() {
    var links = Links.to(jcas, "cue", new AttributionCue(jcas, 17, 21));
    assertThatThrownBy(() -> Links.targets(links, Quotation.class))
        .isInstanceOf(CASRuntimeException.class)
        .rootCause()
        .hasMessageContainingAll("cue", "Quotation", "AttributionCue");
  }

  @Test
  void provenanceNamesComponentAndModel() {
    ProvenanceRecorder.record(jcas, getClass(), "quotes", "verbs 1.0");
    Provenance provenance = jcas.select(Provenance.class).single();
    assertThat(provenance.getComponent()).isEqualTo("quotes");
    assertThat(provenance.getModel()).isEqualTo("verbs 1.0");
    assertThat(provenance.getVersion()).isEqualTo("development");
    assertThat(provenance.getEnd()).isEqualTo(jcas.getDocumentText().length());
  }

  @Test
  void anEmptyDocumentHasNoProvenance() throws Exception {
    JCas empty = JCasFactory.createText("", "en");
    ProvenanceRecorder.record(empty, getClass(), "quotes", null);
    assertThat(empty.select(Provenance.class).isEmpty()).isTrue();
  }
}
