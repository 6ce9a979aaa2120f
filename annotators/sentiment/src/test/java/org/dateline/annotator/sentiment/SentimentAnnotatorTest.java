package org.dateline.annotator.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.UIMAException;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.apache.uima.fit.util.JCasUtil;
import org.dateline.type.Provenance;
import org.dateline.type.TargetSentiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SentimentAnnotatorTest {

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @Test
  void theSubjectOfAnAttitudeVerbHoldsItTowardTheObject() throws UIMAException {
    TestDocument document = document("Berlin sharply criticized Moscow on Monday.");
    assertThat(document.judge()).containsExactly("RU -1 Berlin");
    assertThat(document.evidence()).containsExactly("criticized");
  }

  @Test
  void thePassiveExchangesHolderAndTarget() throws UIMAException {
    assertThat(document("Moscow was praised by Berlin for the deal.").judge())
        .containsExactly("RU +1 Berlin");
  }

  @Test
  void whoCriticizesIsNotJudgedByIt() throws UIMAException {
    assertThat(document("Moscow criticized Berlin.").judge()).isEmpty();
  }

  @Test
  void aMereMentionBesideWarWordsIsNeutral() throws UIMAException {
    TestDocument document =
        document("The war killed hundreds near the border, and Moscow sent a delegation.");
    assertThat(document.judge()).isEmpty();
    assertThat(document.rows()).hasSize(1);
    assertThat(document.rows().get(0).getPolarity()).isZero();
    assertThat(document.rows().get(0).getWhy()).contains("mere mention");
  }

  @Test
  void theSpeakerOfTheQuotationHoldsWhatHeSays() throws UIMAException {
    TestDocument document =
        document("“Moscow violated the agreement,” Kirby said.")
            .said("Kirby", "Moscow violated the agreement,");
    assertThat(document.judge()).containsExactly("RU -1 Kirby");
    TargetSentiment row = document.rows().get(0);
    assertThat(row.getCoveredText()).isEqualTo("Moscow violated the agreement,");
    assertThat(row.getQuote()).isNotEmpty();
  }

  @Test
  void outsideOfQuotationsTheAuthorHoldsIt() throws UIMAException {
    assertThat(document("Moscow violated the agreement.").judge()).containsExactly("RU -1 author");
  }

  @Test
  void actsCountInTheWordsOfASourceOnly() throws UIMAException {
    assertThat(document("Moscow bombed the camp on Monday.").judge()).isEmpty();
  }

  @Test
  void actsToldByASourceSpeakAgainstTheActor() throws UIMAException {
    assertThat(
            document("“Moscow bombed the camp,” Kirby said.")
                .said("Kirby", "Moscow bombed the camp,")
                .judge())
        .containsExactly("RU -1 Kirby");
  }

  @Test
  void denialTurnsTheDirection() throws UIMAException {
    assertThat(
            document("“Moscow cannot be trusted,” Kirby said.")
                .said("Kirby", "Moscow cannot be trusted,")
                .judge())
        .containsExactly("RU -1 Kirby");
  }

  @Test
  void aDeniedThoughtDeniesItsClause() throws UIMAException {
    assertThat(
            document("“I do not think Moscow can deliver,” Kirby said.")
                .said("Kirby", "I do not think Moscow can deliver,")
                .judge())
        .containsExactly("RU -1 Kirby");
  }

  @Test
  void abilityThatNobodyDeniesIsNoPraise() throws UIMAException {
    assertThat(document("The talks with Moscow will help the truce.").judge()).isEmpty();
  }

  @Test
  void aConditionIsNoJudgement() throws UIMAException {
    assertThat(document("If Moscow violated the agreement, the talks would end.").judge())
        .isEmpty();
  }

  @Test
  void skepticismIsHeldByTheSubjectOfTheVerbThatCarriesIt() throws UIMAException {
    assertThat(document("Berlin expressed deep skepticism about the aims of Moscow.").judge())
        .containsExactly("RU -1 Berlin");
  }

  @Test
  void skepticismAboutSomebodyElseIsNotTowardTheTarget() throws UIMAException {
    assertThat(document("In Moscow, Berlin expressed skepticism about the plan.").judge())
        .isEmpty();
  }

  @Test
  void aDemandInTheClauseIsTowardItsSubject() throws UIMAException {
    assertThat(document("Berlin demanded that Moscow withdraw its troops.").judge())
        .containsExactly("RU -1 Berlin");
  }

  @Test
  void anObligationStatedByASourceIsADemand() throws UIMAException {
    assertThat(
            document("“Moscow must keep its promise,” Kirby said.")
                .said("Kirby", "Moscow must keep its promise,")
                .judge())
        .containsExactly("RU -1 Kirby");
  }

  @Test
  void anObligationStatedByTheAuthorIsNone() throws UIMAException {
    assertThat(document("Under the treaty Moscow must report its stocks.").judge()).isEmpty();
  }

  @Test
  void itIsTimeForSomebodyToActIsADemand() throws UIMAException {
    assertThat(
            document("“It is time for Moscow to decide,” Kirby said.")
                .said("Kirby", "It is time for Moscow to decide,")
                .judge())
        .containsExactly("RU -1 Kirby");
  }

  @Test
  void aRhetoricalQuestionOfASourceSpeaksAgainstWhomItAsksAbout() throws UIMAException {
    assertThat(
            document("“How serious is Moscow about peace?” Kirby said.")
                .said("Kirby", "How serious is Moscow about peace?")
                .judge())
        .containsExactly("RU -1 Kirby");
  }

  @Test
  void aQuestionOfTheAuthorIsNone() throws UIMAException {
    assertThat(document("How serious is Moscow about peace?").judge()).isEmpty();
  }

  @Test
  void blameLiesOnWhatFollowsThePreposition() throws UIMAException {
    assertThat(document("Berlin blamed the failure of the talks on Moscow.").judge())
        .containsExactly("RU -1 Berlin");
  }

  @Test
  void aThingSaidOfThePossessorJudgesHim() throws UIMAException {
    assertThat(document("Nobody spoke of Moscow’s brutality in the region.").judge())
        .containsExactly("RU -1 author");
  }

  @Test
  void theNameInACompoundIsNotWhatIsJudged() throws UIMAException {
    assertThat(document("Berlin praised the Moscow-backed rebels.").judge()).isEmpty();
  }

  @Test
  void thePersonIsMeantNotTheCountryInHisDescription() throws UIMAException {
    TestDocument document =
        TestDocument.of(cas.get(), "Berlin praised the Russian dissident Navalny.")
            .mention("Berlin", "GPE", "DE")
            .mention("Russian", "NORP", "RU")
            .mention("Navalny", "PERSON", null);
    assertThat(document.judge()).isEmpty();
  }

  @Test
  void whoHasLeftOfficeIsNotTheCountry() throws UIMAException {
    TestDocument document =
        TestDocument.of(cas.get(), "Berlin criticized Robert Ford.")
            .mention("Berlin", "GPE", "DE")
            .mention("Robert Ford", "PERSON", "US")
            .role("Robert Ford", "Former ambassador to Syria");
    assertThat(document.judge()).isEmpty();
    assertThat(document.rows()).isEmpty();
  }

  @Test
  void anOfficialCountsAsHisCountry() throws UIMAException {
    TestDocument document =
        TestDocument.of(cas.get(), "Berlin criticized John Kerry.")
            .mention("Berlin", "GPE", "DE")
            .mention("John Kerry", "PERSON", "US")
            .role("John Kerry", "Secretary of State");
    assertThat(document.judge()).containsExactly("US -1 Berlin");
  }

  @Test
  void aNewspaperIsNotItsCountry() throws UIMAException {
    TestDocument document =
        TestDocument.of(cas.get(), "Berlin criticized The Washington Post.")
            .mention("Berlin", "GPE", "DE")
            .mention("The Washington Post", "ORG", "US");
    assertThat(document.judge()).isEmpty();
  }

  @Test
  void theMoveTakesUpWhatTheSentenceBeforeWasAbout() throws UIMAException {
    assertThat(document("Moscow closed the border. The move angered Berlin.").judge())
        .containsExactly("RU -1 Berlin");
  }

  @Test
  void aPronounInTheSameMouthTakesUpWhomItSpokeOf() throws UIMAException {
    TestDocument document =
        document(
                "“That is what Moscow has been doing,” an official said."
                    + " “They’ve violated every agreement,” the official said.")
            .said("the official", "That is what Moscow has been doing,")
            .said("the official", "They’ve violated every agreement,");
    assertThat(document.judge()).containsExactly("RU -1 the official");
  }

  @Test
  void aPronounInAnotherMouthDoesNot() throws UIMAException {
    TestDocument document =
        document(
                "“That is what Moscow has been doing,” an official said."
                    + " “They’ve violated every agreement,” Kirby said.")
            .said("an official", "That is what Moscow has been doing,")
            .said("Kirby", "They’ve violated every agreement,");
    assertThat(document.judge()).isEmpty();
  }

  @Test
  void aPronounInTheClauseTakesUpTheSubjectBeforeIt() throws UIMAException {
    assertThat(
            document("“Moscow has proved that it cannot be trusted,” Kirby said.")
                .said("Kirby", "Moscow has proved that it cannot be trusted,")
                .judge())
        .containsExactly("RU -1 Kirby");
  }

  @Test
  void aRefusalToShareIsDistrust() throws UIMAException {
    assertThat(
            document("“We are not going to share intelligence with either Berlin, or Moscow.”")
                .said(
                    "Kirby",
                    "We are not going to share intelligence with either Berlin, or Moscow.")
                .judge())
        .containsExactly("RU -1 Kirby");
  }

  @Test
  void sharingIsNoPraise() throws UIMAException {
    assertThat(document("We share intelligence with Moscow.").judge()).isEmpty();
  }

  @Test
  void whoDismissesReportsOfADeedDoesNotDismissTheDoer() throws UIMAException {
    assertThat(document("Berlin dismissed reports of Moscow meddling.").judge())
        .doesNotContain("RU -1 Berlin");
  }

  @Test
  void callingOnSomebodyIsADemand() throws UIMAException {
    assertThat(document("Berlin called on Moscow to withdraw.").judge())
        .containsExactly("RU -1 Berlin");
  }

  @Test
  void superlativesOfJudgingAdjectivesAreKnown() throws UIMAException {
    assertThat(document("It was the dumbest idea of Moscow.").judge()).isEmpty();
    cas.get().reset();
    assertThat(document("Berlin called Moscow’s plan the dumbest idea.").judge())
        .containsExactly("RU -1 Berlin");
  }

  @Test
  void whereTheOwnerStandsBeforeOfNamesTheVictim() throws UIMAException {
    assertThat(document("Moscow’s breaches of Washington systems went on.").judge())
        .containsExactly("RU -1 author");
  }

  @Test
  void everyTargetOfTheSentenceHasARowOfItsOwn() throws UIMAException {
    TestDocument document = document("Berlin praised Washington and accused Moscow of lying.");
    assertThat(document.judge()).containsExactlyInAnyOrder("US +1 Berlin", "RU -1 Berlin");
  }

  @Test
  void bothDirectionsAreMixed() throws UIMAException {
    TestDocument document = document("Berlin praised Moscow but criticized Moscow, too.");
    document.judge();
    assertThat(document.rows()).hasSize(1);
    assertThat(document.rows().get(0).getMixed()).isTrue();
  }

  @Test
  void otherCountriesAreJudgedWhereTheyAreConfigured() throws UIMAException {
    assertThat(
            document("Moscow criticized Berlin.")
                .judge(SentimentAnnotator.PARAM_TARGETS, new String[] {"DE"}))
        .containsExactly("DE -1 Moscow");
  }

  @Test
  void aGivenTargetIsJudgedWhateverItNames() throws UIMAException {
    TestDocument document =
        document("Berlin condemned the new tax at a meeting.").given("tax", "t1");
    assertThat(document.judge()).containsExactly("t1 -1 Berlin");
    assertThat(document.rows().get(0).getGiven()).isTrue();
  }

  @Test
  void aGivenTargetThatNothingEvaluatesIsNeutral() throws UIMAException {
    TestDocument document = document("Berlin discussed the new tax.").given("tax", "t1");
    assertThat(document.judge()).isEmpty();
    assertThat(document.rows()).hasSize(1);
    assertThat(document.rows().get(0).getGiven()).isTrue();
  }

  @Test
  void theStanceSumsUpWhatAHolderExpresses() throws UIMAException {
    TestDocument document =
        document("Berlin criticized Moscow. Berlin accused Moscow of lying. Berlin met Moscow.");
    document.judge();
    assertThat(document.stances()).containsExactly("Berlin RU -1 of 2");
  }

  @Test
  void anEmptyDocumentHasNoJudgements() throws UIMAException {
    TestDocument document = TestDocument.of(cas.get(), "");
    assertThat(document.judge()).isEmpty();
    assertThat(document.rows()).isEmpty();
  }

  @Test
  void theComponentIsRecorded() throws UIMAException {
    document("Berlin met Moscow.").judge();
    assertThat(JCasUtil.select(cas.get(), Provenance.class))
        .extracting(Provenance::getComponent)
        .contains(SentimentAnnotator.NAME);
  }

  private TestDocument document(String text) throws UIMAException {
    return TestDocument.of(cas.get(), text)
        .mention("Moscow", "GPE", "RU")
        .mention("Berlin", "GPE", "DE")
        .mention("Washington", "GPE", "US")
        .mention("Kirby", "PERSON", null);
  }
}
