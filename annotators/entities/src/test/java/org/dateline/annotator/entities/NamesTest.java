package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static EntityRunner runner;

  @BeforeAll
  static void start() throws Exception {
    runner = new EntityRunner();
  }

  @Test
  void titlesAndPossessivesStayOutsideTheName() throws Exception {
    assertThat(runner.names("Secretary of State John Kerry’s plan angered General Joseph Dunford."))
        .containsExactly("John Kerry PERSON", "Joseph Dunford PERSON");
  }

  @Test
  void aTitleWithoutANameIsNoName() throws Exception {
    assertThat(runner.names("The report went to the Secretary and to the General.")).isEmpty();
  }

  @Test
  void surnamesThatAreWordsArePersonsOnceIntroduced() throws Exception {
    assertThat(
            runner.names(
                "Spokesman Josh Earnest praised the plan. Earnest said it would hold, and"
                    + " Deputy Secretary Bob Work agreed. Work told reporters so."))
        .containsExactly("Josh Earnest PERSON", "Earnest PERSON", "Bob Work PERSON", "Work PERSON");
  }

  @Test
  void knownNameWithADigitIsOneWhateverTheTaggerSays() throws Exception {
    assertThat(runner.names("Leaders of G20 met on the sidelines [of G20], not on page B20."))
        .containsExactly("G20 ORG", "G20 ORG");
  }

  @Test
  void theSameWordsAreNoPersonsElsewhere() throws Exception {
    assertThat(runner.names("Work on the bridge stopped. Earnest talks followed.")).isEmpty();
  }

  @Test
  void arabicAndHyphenatedNamesAreWhole() throws Exception {
    assertThat(runner.names("President Bashar al-Assad met Jean-Marc Ayrault and Ban Ki-moon."))
        .containsExactly(
            "Bashar al-Assad PERSON", "Jean-Marc Ayrault PERSON", "Ban Ki-moon PERSON");
  }

  @Test
  void compoundsOfCountriesAreTwoNames() throws Exception {
    assertThat(runner.names("The Russia-US talks and a U.S.-backed plan went on."))
        .containsExactly("Russia GPE", "US GPE", "U.S. GPE");
  }

  @Test
  void organizationsAreReadToTheirEnd() throws Exception {
    assertThat(
            runner.names(
                "The Senate Armed Services Committee wrote to the Ministry of Foreign Affairs"
                    + " and to the Russian Center for Reconciliation."))
        .containsExactly(
            "Senate Armed Services Committee ORG",
            "Ministry of Foreign Affairs ORG",
            "Russian Center for Reconciliation ORG");
  }

  @Test
  void theNationBeforeAnOrganOfTheStateIsANameOfItsOwn() throws Exception {
    assertThat(runner.names("They asked the Russian Defense Ministry and the U.S. Senate."))
        .containsExactly("Russian NORP", "Defense Ministry ORG", "U.S. GPE", "Senate ORG");
  }

  @Test
  void aPartOfAPlaceIsAPlace() throws Exception {
    assertThat(runner.names("Troops left East Aleppo, but not the eastern district."))
        .containsExactly("East Aleppo GPE");
  }

  @Test
  void wordsInCapitalsAreReadWithoutRegardToCase() throws Exception {
    assertThat(runner.names("WHITE HOUSE SAYS IT IS UP TO RUSSIA\n\nThe talks went on all day."))
        .containsExactly("WHITE HOUSE ORG", "RUSSIA GPE");
  }

  @Test
  void usIsAPronounInSmallLetters() throws Exception {
    assertThat(runner.names("They told us that it is who we are.")).isEmpty();
  }

  @Test
  void daysAndMonthsAreNoNames() throws Exception {
    assertThat(runner.names("It opened on Monday and will close in March or in May.")).isEmpty();
  }

  @Test
  void anUnknownTownBeforeItsCountryIsAPlace() throws Exception {
    assertThat(runner.mention("A fire broke out in Worthing, England, at noon.", "Worthing"))
        .satisfies(
            m -> {
              assertThat(m.getEntityType()).isEqualTo("GPE");
              assertThat(m.getCountry()).isEqualTo("GB");
            });
  }

  @Test
  void aCountryThatIsAFirstNameIsAPersonBeforeASurname() throws Exception {
    assertThat(runner.names("The goal by Jordan Pickford surprised Jordan."))
        .containsExactly("Jordan Pickford PERSON", "Jordan GPE");
  }

  @Test
  void aCityWithAPluralIsATeam() throws Exception {
    assertThat(runner.names("They watched the Chicago Bulls in Chicago."))
        .containsExactly("Chicago Bulls ORG", "Chicago GPE");
  }

  @Test
  void wordsBeforeAPersonStayOutside() throws Exception {
    assertThat(runner.names("Rival Hillary Clinton and Libertarian Gary Johnson spoke."))
        .contains("Hillary Clinton PERSON", "Gary Johnson PERSON");
  }

  @Test
  void aPeopleMayBeASurname() throws Exception {
    assertThat(runner.names("The owner, Mark Cuban, said that Cuban officials had called."))
        .containsExactly("Mark Cuban PERSON", "Cuban NORP");
  }

  @Test
  void aPhraseWhoseWordsStandInSmallLettersIsNoPerson() throws Exception {
    assertThat(runner.names("They shopped at Home Depot, far from home, in a depot."))
        .doesNotContain("Home Depot PERSON");
  }
}
