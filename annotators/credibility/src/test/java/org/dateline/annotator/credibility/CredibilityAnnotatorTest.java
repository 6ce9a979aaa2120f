package org.dateline.annotator.credibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.UIMAException;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.apache.uima.fit.util.JCasUtil;
import org.dateline.api.Links;
import org.dateline.api.SpeakerType;
import org.dateline.type.CredibilityAssessment;
import org.dateline.type.CredibilityIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CredibilityAnnotatorTest {

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @Test
  void aHedgeOfTheAuthorIsAHedge() throws UIMAException {
    assertThat(article("The minister reportedly left the capital.").assess().spans())
        .contains("hedge: reportedly");
  }

  @Test
  void aHedgeOfTheSpeakerIsQuoted() throws UIMAException {
    TestArticle article =
        article("“I think the talks failed,” Josh Earnest said.")
            .said("Josh Earnest", "c1", SpeakerType.PERSON, "I think the talks failed,")
            .assess();
    assertThat(article.spans()).contains("quoted-hedge: I think");
    assertThat(article.spans()).noneMatch(s -> s.startsWith("hedge"));
  }

  @Test
  void plainStatementsHaveNoHedge() throws UIMAException {
    assertThat(article("The minister left the capital on Monday.").assess().spans()).isEmpty();
  }

  @Test
  void accusationsWithoutAnAccuserAreUnattributed() throws UIMAException {
    assertThat(article("It prompted accusations that he lied.").assess().spans())
        .contains("unattributed-claim: accusations that");
  }

  @Test
  void theAgencyToldIsOwnReporting() throws UIMAException {
    assertThat(article("The minister told Reuters that he would resign.").assess().spans())
        .contains("own-reporting: told Reuters", "wire: Reuters");
  }

  @Test
  void tellingSomebodyElseIsNoOwnReporting() throws UIMAException {
    assertThat(article("The minister told his wife that he would resign.").assess().spans())
        .noneMatch(s -> s.startsWith("own-reporting"));
  }

  @Test
  void unnamedOfficialsWhoTakeAStandAreAnonymous() throws UIMAException {
    assertThat(article("Two senior officials argue that the plan failed.").assess().spans())
        .contains("anonymous-source: Two senior officials");
  }

  @Test
  void officialsWhoSayNothingAreNoSource() throws UIMAException {
    assertThat(article("Two senior officials met in Geneva.").assess().spans())
        .noneMatch(s -> s.startsWith("anonymous-source"));
  }

  @Test
  void theReasonForAnonymityIsSeen() throws UIMAException {
    assertThat(
            article("The aide spoke on condition of anonymity about the talks.").assess().spans())
        .anyMatch(s -> s.startsWith("anonymity-reason: on condition of anonymity"));
  }

  @Test
  void whatASourcePassesOnIsSecondHand() throws UIMAException {
    TestArticle article =
        article("“The secretary emphasized that time is short,” John Kirby said.")
            .said(
                "John Kirby",
                "c1",
                SpeakerType.PERSON,
                "The secretary emphasized that time is short,")
            .assess();
    assertThat(article.spans()).contains("second-hand: The secretary emphasized");
  }

  @Test
  void whatAnotherMediumPassesOnIsSecondHand() throws UIMAException {
    String text = "“Time is short,” the secretary said, as quoted by an agency.";
    TestArticle medium =
        article(text)
            .said("the secretary", null, SpeakerType.PERSON, "Time is short,")
            .through("an agency")
            .assess();
    assertThat(medium.spans()).contains("second-hand: an agency");
  }

  @Test
  void whoIsASourceHimselfIsNoOtherMedium() throws UIMAException {
    TestArticle source =
        article("“Time is short,” the secretary had said. “It is late,” John Kirby said.")
            .said("John Kirby", "c1", SpeakerType.PERSON, "It is late,")
            .said("the secretary", null, SpeakerType.PERSON, "Time is short,")
            .through("John Kirby")
            .assess();
    assertThat(source.spans()).noneMatch(s -> s.startsWith("second-hand"));
  }

  @Test
  void whatASourceSaysOfHimselfIsNot() throws UIMAException {
    TestArticle article =
        article("“I said that time is short,” John Kirby said.")
            .said("John Kirby", "c1", SpeakerType.PERSON, "I said that time is short,")
            .assess();
    assertThat(article.spans()).noneMatch(s -> s.startsWith("second-hand"));
  }

  @Test
  void damagedTextIsSeen() throws UIMAException {
    assertThat(article("He met Assad.Kerry left the USA -brokered talks.").assess().spans())
        .contains("text-damage: Assad.Kerry", "text-damage: USA -brokered");
  }

  @Test
  void aNameWithoutItsArticleIsDamage() throws UIMAException {
    assertThat(article("They made a deal with Russian Federation on Syria.").assess().spans())
        .contains("text-damage: with Russian Federation");
    cas.get().reset();
    assertThat(article("They made a deal with Russian Federation officials.").assess().spans())
        .isEmpty();
  }

  @Test
  void twoFirstNamesOfOnePersonAreInconsistent() throws UIMAException {
    assertThat(
            article("Ash Carter spoke. Later Ashton Carter left.")
                .person("Ash Carter", "c1", "US")
                .person("Ashton Carter", "c1", "US")
                .assess()
                .spans())
        .contains("inconsistent-name: Ashton Carter");
  }

  @Test
  void aQuestionOfTheAuthorIsPutToTheReader() throws UIMAException {
    assertThat(article("What idea has been dumber?").assess().spans())
        .contains("rhetorical-question: What idea has been dumber?");
  }

  @Test
  void loadedWordsCountInTheWordsOfTheAuthorOnly() throws UIMAException {
    assertThat(article("It was a shameless lie.").assess().spans()).contains("loaded: shameless");
    cas.get().reset();
    assertThat(
            article("“It was a shameless lie,” John Kirby said.")
                .said("John Kirby", "c1", SpeakerType.PERSON, "It was a shameless lie,")
                .assess()
                .spans())
        .noneMatch(s -> s.startsWith("loaded"));
  }

  @Test
  void sourcesHaveProfiles() throws UIMAException {
    TestArticle article = twoSides().assess();
    assertThat(article.sources())
        .containsExactlyInAnyOrder("John Kirby person 1", "Dmitry Peskov person 1");
    assertThat(article.spans()).contains("named-source: John Kirby", "named-source: Dmitry Peskov");
    assertThat(article.ofDocument()).contains("both-sides").doesNotContain("single-source");
  }

  @Test
  void aNamedSourceIsShownWhereItsFullNameStands() throws UIMAException {
    TestArticle article =
        article("Officials met Josh Earnest on Monday. “It holds,” Earnest said.")
            .person("Josh Earnest", "c1", "US")
            .said("Earnest said", "c1", SpeakerType.PERSON, "It holds,")
            .assess();
    assertThat(article.spans()).contains("named-source: Josh Earnest");
  }

  @Test
  void aFormerOfficialIsAnExpert() throws UIMAException {
    assertThat(
            article("“It holds,” former ambassador Robert Ford said.")
                .said("former ambassador Robert Ford", "c1", SpeakerType.PERSON, "It holds,")
                .assess()
                .spans())
        .anyMatch(s -> s.startsWith("named-expert"));
    cas.get().reset();
    assertThat(
            article("“It holds,” spokesman John Kirby said.")
                .said("spokesman John Kirby", "c1", SpeakerType.PERSON, "It holds,")
                .assess()
                .spans())
        .noneMatch(s -> s.startsWith("named-expert"));
  }

  @Test
  void distanceOutsideOfMarksIsTheAuthors() throws UIMAException {
    assertThat(article("The so-called experts left.").assess().spans())
        .contains("loaded: so-called");
  }

  @Test
  void anArticleWithSourcesOfBothSidesIsRatedAboveOneWithoutAny() throws UIMAException {
    float sourced = twoSides().assess().assessment().getScore();
    cas.get().reset();
    TestArticle bare =
        article("Everyone knows that the shameless cabal lied. What else is new?").assess();
    assertThat(bare.assessment().getRating()).isEqualTo("low");
    assertThat(bare.assessment().getScore()).isLessThan(sourced);
    assertThat(bare.ofDocument()).contains("no-source", "no-publication-facts");
  }

  @Test
  void theRatingIsTheSumOfItsIndicators() throws UIMAException {
    TestArticle article = article("It was a shameless lie.").assess();
    CredibilityAssessment assessment = article.assessment();
    double sum = 0.5;
    for (CredibilityIndicator indicator :
        Links.targets(assessment.getEvidence(), CredibilityIndicator.class)) {
      sum += indicator.getDirection() * indicator.getWeight();
    }
    assertThat((double) assessment.getScore())
        .isCloseTo(sum, org.assertj.core.data.Offset.offset(0.002));
    assertThat(assessment.getWhy()).startsWith("0.50").contains("no-source");
  }

  @Test
  void anEmptyDocumentHasNoAssessment() throws UIMAException {
    TestArticle.of(cas.get(), "").assess();
    assertThat(JCasUtil.select(cas.get(), CredibilityAssessment.class)).isEmpty();
  }

  private TestArticle twoSides() throws UIMAException {
    return article("“It holds,” John Kirby said. “It fails,” Dmitry Peskov said.")
        .person("John Kirby", "c1", "US")
        .person("Dmitry Peskov", "c2", "RU")
        .said("John Kirby", "c1", SpeakerType.PERSON, "It holds,")
        .said("Dmitry Peskov", "c2", SpeakerType.PERSON, "It fails,");
  }

  private TestArticle article(String text) throws UIMAException {
    return TestArticle.of(cas.get(), text);
  }
}
