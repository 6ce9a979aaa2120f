package org.dateline.annotator.quotes.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

  @Test
  void contentCueAndSourceOfASentenceAreJoined() throws Exception {
    assertThat(linked("The/S mayor/S said/Q that/C taxes/C would/C fall/C ."))
        .containsExactly("The mayor | said | that taxes would fall");
  }

  @Test
  void eachCueHasOneContent() throws Exception {
    assertThat(linked("She/S said/Q taxes/C fell/C . | He/S denied/Q the/C claim/C ."))
        .containsExactly("She | said | taxes fell", "He | denied | the claim");
  }

  @Test
  void secondPartOfASplitQuotationHasTheCueOfTheFirst() throws Exception {
    assertThat(linked("“/C We/C go/C ,/C ”/C he/S said/Q . “/C Now/C we/C do/C ./C ”/C"))
        .containsExactly("he | said | “ We go , ” … “ Now we do . ”");
  }

  @Test
  void aQuotationGoesOnFromTheOneBeforeRatherThanFromWhatWasAdded() throws Exception {
    assertThat(
            linked(
                "“/C We/C go/C ,/C ”/C he/S said/Q , adding/Q that/C it/C rains/C ."
                    + " “/C Now/C we/C do/C ./C ”/C"))
        .containsExactly(
            "he | said | “ We go , ” … “ Now we do . ”", "he | adding | that it rains");
  }

  @Test
  void aQuotationGoesOnFromReportedWordsWhereNoneStandsBefore() throws Exception {
    assertThat(linked("He/S said/Q that/C it/C rains/C . “/C Now/C we/C go/C ./C ”/C"))
        .containsExactly("He | said | that it rains … “ Now we go . ”");
  }

  @Test
  void aContentInAnotherParagraphIsNoPart() throws Exception {
    assertThat(linked("“/C We/C go/C ,/C ”/C he/S said/Q . | “/C Now/C we/C do/C ./C ”/C"))
        .containsExactly("he | said | “ We go , ”");
  }

  @Test
  void whatStandsInMarksIsContentAsAWhole() throws Exception {
    assertThat(linked("“ We/C shall/C not go/C , ” he/S said/Q ."))
        .containsExactly("he | said | “ We shall not go , ”");
  }

  @Test
  void marksAroundACueAreNoBorder() throws Exception {
    assertThat(linked("“ We/C go/C , he/S said/Q ” .")).containsExactly("he | said | We go");
  }

  @Test
  void aPossibleCueIsTakenWhereAContentHasNone() throws Exception {
    assertThat(linked("The/S mayor/S hinted/q that/C taxes/C would/C fall/C ."))
        .containsExactly("The mayor | hinted | that taxes would fall");
  }

  @Test
  void anImpossibleCueIsNotTaken() throws Exception {
    assertThat(linked("The/S mayor/S slept and/C taxes/C fell/C .")).isEmpty();
  }

  @Test
  void aPossibleSourceIsTakenWhereACueHasNone() throws Exception {
    assertThat(linked("Voters/s said/Q that/C taxes/C fell/C ."))
        .containsExactly("Voters | said | that taxes fell");
  }

  @Test
  void aNameBeforeAColonSpeaks() throws Exception {
    assertThat(linked("Smith : We/C shall/C not/C go/C there/C ."))
        .containsExactly("Smith | : | We shall not go there");
  }

  @Test
  void aWordBeforeAColonDoesNot() throws Exception {
    assertThat(linked("the result : We/C shall/C not/C go/C there/C .")).isEmpty();
  }

  @Test
  void aNameAfterADashSpeaks() throws Exception {
    assertThat(linked("“/C Never/C give/C up/C ./C ”/C — Ann Smith"))
        .containsExactly("Ann Smith | — | “ Never give up . ”");
  }

  @Test
  void theObjectOfAPlainClauseDoesNotSpeak() throws Exception {
    assertThat(linked("The/C move/C angered/Q the/S officers/S .")).isEmpty();
    assertThat(linked("The/C move/C failed/C , said/Q the/S officers/S ."))
        .containsExactly("the officers | said | The move failed");
  }

  @Test
  void aColonAtTheEndOfAParagraphIntroducesTheNext() throws Exception {
    assertThat(linked("Then/S Smith/S wrote/Q : | “/C Never/C give/C up/C ./C ”/C"))
        .containsExactly("Then Smith | wrote | “ Never give up . ”");
  }

  @Test
  void whatARuleFoundIsACandidateToo() throws Exception {
    Candidate rule =
        Candidate.ofRule(3, List.of(new Range(3, 6)), new Range(2, 3), new Range(0, 2));

    assertThat(new LinkSample("The mayor said taxes would fall .").linked(rule))
        .containsExactly("The mayor | said | taxes would fall");
  }

  @Test
  void agreementOfTaggerAndRuleIsKept() throws Exception {
    Candidate rule =
        Candidate.ofRule(3, List.of(new Range(3, 6)), new Range(2, 3), new Range(0, 2));
    LinkSample sample = new LinkSample("The/S mayor/S said/Q taxes/C would/C fall/C .");

    List<Candidate> candidates =
        new Linker().candidates(sample.input(rule), LinkSample.noPreference());

    assertThat(candidates).first().extracting(Candidate::agreeing).isSameAs(rule);
  }

  private static List<String> linked(String tagged) throws Exception {
    return new LinkSample(tagged).linked();
  }
}
