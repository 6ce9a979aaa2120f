package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SpeakerTest {

  private static QuoteRunner runner;

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @BeforeAll
  static void start() throws Exception {
    runner = QuoteRunner.ofRules();
  }

  private List<String> speakers(String text) throws Exception {
    return runner.speakers(cas.get(), text);
  }

  @Test
  void aSurnameStandsForTheFullName() throws Exception {
    assertThat(
            speakers(
                "State Department spokesman John Kirby said the talks had failed.\n\n"
                    + "“They have failed,” Kirby said."))
        .containsExactly("explicit: John Kirby (person)", "explicit: John Kirby (person)");
  }

  @Test
  void aPronounGoesOnWithTheSpeakerBefore() throws Exception {
    assertThat(
            speakers(
                "“They have failed,” spokesman John Kirby said.\n\n“We tried,” he told reporters."))
        .containsExactly("explicit: John Kirby (person)", "pronoun: John Kirby (person)");
  }

  @Test
  void aPronounWithNobodyBeforeItIsNotGuessed() throws Exception {
    assertThat(speakers("“They have failed,” he said.")).containsExactly("none: null (unknown)");
  }

  @Test
  void theyGoesOnWithTheGroupThatSpokeBefore() throws Exception {
    assertThat(
            speakers(
                "Prosecutors said the sentence was fair. They said that it would deter others."))
        .containsExactly("nominal: Prosecutors (group)", "pronoun: Prosecutors (group)");
    assertThat(speakers("John Kirby said the talks had failed. They said that it was a pity."))
        .containsExactly("explicit: John Kirby (person)", "none: null (unknown)");
  }

  @Test
  void itGoesOnWithTheBodyThatSpokeBefore() throws Exception {
    assertThat(
            speakers(
                "The State Department said the talks had failed. It added that nobody was to"
                    + " blame."))
        .element(1)
        .asString()
        .startsWith("pronoun: ")
        .endsWith(" (organization)");
    assertThat(speakers("John Kirby said the talks had failed. It said that nobody was to blame."))
        .element(1)
        .isEqualTo("none: null (unknown)");
  }

  @Test
  void theSpeakerIsCarriedWithinAParagraphAndIntoTheNext() throws Exception {
    assertThat(
            speakers(
                "“They have failed,” John Kirby said. “We tried to help them.”\n\n"
                    + "“Nobody wanted our help in the end.”"))
        .containsExactly(
            "explicit: John Kirby (person)",
            "carried: John Kirby (person)",
            "carried: John Kirby (person)");
  }

  @Test
  void theSpeakerIsNotCarriedOverASentenceOfTheWriter() throws Exception {
    assertThat(
            speakers(
                "“They have failed,” John Kirby said. The room was cold. “Nobody wanted our help.”"))
        .containsExactly("explicit: John Kirby (person)", "none: null (unknown)");
  }

  @Test
  void paragraphsThatOnlyTheLastClosesAreOneUtterance() throws Exception {
    List<Quotation> found =
        runner.run(cas.get(), "“They have failed.\n\n“We tried to help,” John Kirby said.");
    assertThat(found).extracting(Quotation::getSpeakerName).containsOnly("John Kirby");
    assertThat(found).extracting(Quotation::getUtterance).containsOnly("u1");
  }

  @Test
  void anUnnamedOfficialIsAnonymous() throws Exception {
    List<Quotation> found =
        runner.run(
            cas.get(), "“They have failed,” said a military official, who asked not to be named.");
    assertThat(found.get(0).getSpeakerType()).isEqualTo("anonymous");
    assertThat(found.get(0).getSpeakerAnonymous()).isTrue();
    assertThat(found.get(0).getSpeakerNamed()).isFalse();
  }

  @Test
  void whoHoldsAnOfficeAloneIsUnnamedButNotAnonymous() throws Exception {
    assertThat(anonymous("“They have failed,” the foreign minister said.")).isFalse();
    assertThat(anonymous("“They have failed,” the country’s top diplomat said.")).isFalse();

    assertThat(anonymous("“They have failed,” a foreign minister said.")).isTrue();
    assertThat(anonymous("“They have failed,” a top diplomat said.")).isTrue();
    assertThat(anonymous("“They have failed,” the official said.")).isTrue();
  }

  @Test
  void aDescriptionIsAnonymousWhereTheTextSaysThatNoNameIsToBeGiven() throws Exception {
    String said = "“They have failed,” said a lawyer for the company";

    assertThat(anonymous(said + ", who spoke on condition of anonymity.")).isTrue();
    assertThat(anonymous(said + ", who spoke on condition of an early answer.")).isFalse();
    assertThat(anonymous(said + ". The talks were held on condition of anonymity.")).isFalse();
  }

  @Test
  void aNamedSpeakerIsNeverAnonymous() throws Exception {
    assertThat(anonymous("“They failed,” said John Kirby, who had asked not to be named before."))
        .isFalse();
  }

  @Test
  void whyTellsWhetherAnUnnamedSpeakerCanBeIdentified() throws Exception {
    assertThat(runner.run(cas.get(), "“They have failed,” the foreign minister said."))
        .singleElement()
        .extracting(Quotation::getWhy)
        .asString()
        .endsWith("one person is the 'minister' of this description");
    assertThat(runner.run(cas.get(), "“They have failed,” an official said."))
        .singleElement()
        .extracting(Quotation::getWhy)
        .asString()
        .endsWith("'official' is an unnamed source");
  }

  @Test
  void whoQuotesInAnAsideIsTheIntermediate() throws Exception {
    List<Quotation> found =
        runner.run(
            cas.get(), "“They have failed,” John Kirby said, as quoted by the Interfax agency.");

    assertThat(found.get(0).getSpeakerName()).isEqualTo("John Kirby");
    assertThat(found.get(0).getViaName()).isEqualTo("the Interfax agency");
  }

  @Test
  void whoIsQuotedElsewhereInTheSentenceIsNoIntermediate() throws Exception {
    List<Quotation> found =
        runner.run(cas.get(), "“They have failed,” John Kirby said, and was quoted by nobody.");

    assertThat(found.get(0).getViaName()).isNull();
  }

  private boolean anonymous(String text) throws Exception {
    return runner.run(cas.get(), text).get(0).getSpeakerAnonymous();
  }

  @Test
  void thePossessorOfTheSpeakerDoesNotSpeak() throws Exception {
    List<Quotation> found = runner.run(cas.get(), "“They have failed,” Trump’s lawyer said.");
    assertThat(found.get(0).getSpeakerName()).isNotEqualTo("Trump");
    assertThat(found.get(0).getSpeakerNamed()).isFalse();
  }

  @Test
  void organizationsSpeak() throws Exception {
    assertThat(speakers("The army had left the city, the State Department said."))
        .singleElement()
        .asString()
        .endsWith("(organization)");
  }

  @Test
  void everyQuotationSaysWhy() throws Exception {
    List<Quotation> found = runner.run(cas.get(), "“They have failed,” John Kirby said.");
    assertThat(found.get(0).getWhy())
        .isEqualTo("in quotation marks; rule quote-before-cue; named 'John Kirby'");
    assertThat(found.get(0).getConfidence()).isBetween(0.5f, 1f);
    assertThat(found.get(0).getComponent()).isEqualTo("quotes");
    assertThat(found.get(0).getEvidence()).hasSize(2);
  }
}
