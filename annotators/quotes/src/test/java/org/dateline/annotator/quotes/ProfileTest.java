package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.dateline.type.Provenance;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the trained models add to the rules, and how a profile is chosen. */
class ProfileTest {

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @Test
  void whatNoRuleKnowsIsFoundByTheTagger() throws Exception {
    String text = "The company made it clear that the harbour would never pay for itself.";

    assertThat(QuoteRunner.ofRules().attributions(cas.get(), text)).isEmpty();
    assertThat(new QuoteRunner().attributions(cas.get(), text))
        .singleElement()
        .asString()
        .startsWith("indirect | The company | ")
        .endsWith("the harbour would never pay for itself");
  }

  @Test
  void plainNarrationIsNoQuotation() throws Exception {
    assertThat(new QuoteRunner().run(cas.get(), "The storm hit the coast on Monday night."))
        .isEmpty();
  }

  @Test
  void everyAttributionSaysWhyWithTheScoresOfTheModels() throws Exception {
    List<Quotation> found =
        new QuoteRunner().run(cas.get(), "“Taxes will fall next year,” Anna Berg said on Monday.");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).getWhy())
        .startsWith("in quotation marks; ")
        .contains("tagger content 0.", "; linker 0.", "rule quote-before-cue")
        .endsWith("named 'Anna Berg'");
    assertThat(found.get(0).getConfidence()).isBetween(0.7f, 1f);
  }

  @Test
  void provenanceNamesTheTagger() throws Exception {
    new QuoteRunner().run(cas.get(), "“Taxes will fall,” she said.");
    assertThat(cas.get().select(Provenance.class).asList())
        .filteredOn(one -> one.getComponent().equals("quotes"))
        .extracting(Provenance::getModel)
        .containsExactly("attribution-linear");
  }

  @Test
  void anUnknownProfileIsNamedWithThoseThatThereAre() {
    assertThatThrownBy(() -> new QuoteRunner(QuoteAnnotator.PARAM_PROFILE, "quick"))
        .rootCause()
        .hasMessageContaining("'quick'")
        .hasMessageContaining("[rules, fast, accurate]");
  }

  @Test
  void theAccurateProfileHasAnEncoderBesideTheLinearTagger() throws Exception {
    QuoteRunner runner = new QuoteRunner(QuoteAnnotator.PARAM_PROFILE, "accurate");

    assertThat(runner.attributions(cas.get(), "“Taxes will fall next year,” Anna Berg said."))
        .containsExactly("direct | Anna Berg | said | Taxes will fall next year,");
    assertThat(cas.get().select(Provenance.class).asList())
        .extracting(Provenance::getModel)
        .contains("news-encoder, attribution-linear");
  }

  @Test
  void theEncoderMayBeSparedWhereTheLinearTaggerIsSure() throws Exception {
    String sentence = "“Taxes will fall next year,” Anna Berg said.";
    for (float threshold : new float[] {0.05f, 1f}) {
      QuoteRunner runner =
          new QuoteRunner(
              QuoteAnnotator.PARAM_PROFILE,
              "accurate",
              QuoteAnnotator.PARAM_ENCODER_THRESHOLD,
              threshold);

      assertThat(runner.attributions(cas.get(), sentence))
          .containsExactly("direct | Anna Berg | said | Taxes will fall next year,");
    }
  }

  @Test
  void whoStandsBehindTheCueOfAnInsertionSpeaks() throws Exception {
    String text = "The ministers, said one aide, had known for weeks about the visit to Oslo.";

    for (String profile : List.of("fast", "accurate")) {
      assertThat(
              new QuoteRunner(QuoteAnnotator.PARAM_PROFILE, profile).attributions(cas.get(), text))
          .singleElement()
          .asString()
          .startsWith("indirect | one aide | said | ");
    }
  }

  @Test
  void aMissingEncoderIsNamed() {
    assertThatThrownBy(
            () ->
                new QuoteRunner(
                    QuoteAnnotator.PARAM_PROFILE,
                    "accurate",
                    QuoteAnnotator.PARAM_ENCODER_LOCATION,
                    "no/such/encoder.properties"))
        .rootCause()
        .hasMessageContaining("no/such/encoder.properties");
  }
}
