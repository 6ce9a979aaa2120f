package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutAttributionFinderTest {

  private static final String TRANSCRIPT =
      """
      Partial transcript as follows:

      "KIRBY: Why do you have no deal?

      "COOK: The opposition thinks this is a game.

      "And we have made a fair offer.

      "(CROSSTALK)

      "KIRBY: They will not sign it.
      """;

  private static QuoteRunner runner;

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @BeforeAll
  static void start() throws Exception {
    runner = QuoteRunner.ofRules();
  }

  private List<String> find(String text) throws Exception {
    return runner.attributions(cas.get(), text);
  }

  @Test
  void aTranscriptNamesTheSpeakerOfEachTurn() throws Exception {
    assertThat(find(TRANSCRIPT))
        .contains(
            "direct | KIRBY | : | Why do you have no deal?",
            "direct | COOK | : | The opposition thinks this is a game.",
            "direct | COOK | : | And we have made a fair offer.",
            "direct | KIRBY | : | They will not sign it.");
  }

  @Test
  void whatIsReportedWithinATurnStays() throws Exception {
    assertThat(find(TRANSCRIPT)).contains("indirect | The opposition | thinks | this is a game");
  }

  @Test
  void whatIsToldOfASpeechIsNoneOfIt() throws Exception {
    assertThat(find(TRANSCRIPT)).noneMatch(found -> found.contains("CROSSTALK"));
  }

  @Test
  void aTurnGoesOnInTheNextParagraph() throws Exception {
    List<Quotation> found = runner.run(cas.get(), TRANSCRIPT);
    List<String> turns =
        found.stream()
            .filter(quote -> quote.getKind().equals("direct"))
            .map(Quotation::getUtterance)
            .toList();
    assertThat(turns).hasSize(4);
    assertThat(turns.get(1)).isEqualTo(turns.get(2));
    assertThat(turns.get(0)).isNotIn(turns.get(1), turns.get(3));
  }

  @Test
  void aTurnHoldsWhatStandsInOtherMarks() throws Exception {
    assertThat(find("\"KIRBY: They call it “Shark Bay.” It is one.\n\n\"COOK: So it is."))
        .contains(
            "direct | KIRBY | : | They call it “Shark Bay.” It is one.",
            "direct | COOK | : | So it is.");
  }

  @Test
  void aTranscriptNeedsNoMarks() throws Exception {
    assertThat(find(TRANSCRIPT.replace("\"", "")))
        .contains(
            "indirect | KIRBY | : | Why do you have no deal?",
            "indirect | COOK | : | The opposition thinks this is a game.",
            "indirect | The opposition | thinks | this is a game",
            "indirect | KIRBY | : | They will not sign it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VIDEO: The harbour from the air.\n\nPHOTOS: The harbour at night.",
        "VIDEO: The harbour from the air.\n\nVIDEO: The harbour at night.",
        "LONDON: The harbour is closed.\n\nPARIS: The harbour is open.",
      })
  void linesThatBeginWithACapitalWordAreNoDialogue(String text) throws Exception {
    assertThat(find(text)).noneMatch(found -> found.contains("| : |"));
  }

  @Test
  void oneParagraphWithAColonIsNoTranscript() throws Exception {
    assertThat(find("\"NOTE: We never said that this would be easy.\""))
        .noneMatch(found -> found.contains("NOTE | :"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The harbour needs new cranes.” ― José Manuel Barroso",
        "“The harbour needs new cranes.” – José Manuel Barroso, 34, a pilot",
        "“The harbour needs new cranes.” -- José Manuel Barroso (by letter)",
        "“The harbour needs new cranes.”\n\n— José Manuel Barroso",
        "“The harbour needs new cranes.” - José Manuel Barroso."
      })
  void aLetterIsSigned(String text) throws Exception {
    assertThat(find(text))
        .singleElement()
        .asString()
        .startsWith("direct | José Manuel Barroso | ")
        .endsWith(" | The harbour needs new cranes.");
  }

  @Test
  void eachOfSeveralLettersHasItsOwnSignature() throws Exception {
    assertThat(
            find(
                "“I have never seen such a mess.” ― Ursula von der Leyen “Ask us first.” ― Peter Cook"))
        .containsExactly(
            "direct | Ursula von der Leyen | ― | I have never seen such a mess.",
            "direct | Peter Cook | ― | Ask us first.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will go.” — Kerry said so on Monday, and he meant it.",
        "“We will go.” — nobody believed it.",
        "He had a “plan” – Kerry",
        "“We will go.” —"
      })
  void aDashAloneIsNoSignature(String text) throws Exception {
    assertThat(find(text)).noneMatch(found -> found.contains("| — |") || found.contains("| – |"));
  }
}
