package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.type.EntityMention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CanonicalNamesTest {

  private static EntityRunner runner;

  @BeforeAll
  static void start() throws Exception {
    runner = new EntityRunner();
  }

  @Test
  void surnameResolvesToTheFullNameIntroducedEarlier() throws Exception {
    assertThat(runner.canonical("Spokesman John Kirby spoke. Later Kirby left."))
        .containsExactly("John Kirby > John Kirby", "Kirby > John Kirby");
  }

  @Test
  void surnameResolvesToTheFullNameIntroducedLater() throws Exception {
    assertThat(runner.canonical("Secretary Carter spoke. Ash Carter then left."))
        .containsExactly("Carter > Ash Carter", "Ash Carter > Ash Carter");
  }

  @Test
  void aShortFirstNameIsTheSamePerson() throws Exception {
    assertThat(runner.canonical("Secretary Ash Carter spoke. Ashton Carter then left."))
        .containsExactly("Ash Carter > Ash Carter", "Ashton Carter > Ash Carter");
  }

  @Test
  void anotherFirstNameIsAnotherPerson() throws Exception {
    String text = "Ash Carter spoke. Jimmy Carter listened.";
    assertThat(runner.mention(text, "Ash Carter").getEntity())
        .isNotEqualTo(runner.mention(text, "Jimmy Carter").getEntity());
  }

  @Test
  void theTitleTellsNamesakesApart() throws Exception {
    assertThat(
            runner.canonical(
                "Bill Clinton met Hillary Clinton. Mr. Clinton spoke, and Mrs. Clinton left."))
        .contains("Clinton > Bill Clinton", "Clinton > Hillary Clinton");
  }

  @Test
  void otherNamesOfACountryAreOne() throws Exception {
    String text = "The USA, the U.S. and the United States met the Russian Federation and Russia.";
    assertThat(runner.canonical(text))
        .containsExactly(
            "USA > United States",
            "U.S. > United States",
            "United States > United States",
            "Russian Federation > Russia",
            "Russia > Russia");
    assertThat(runner.mention(text, "USA").getKb()).isEqualTo("Q30");
    assertThat(runner.mention(text, "Russia").getKb()).isEqualTo("Q159");
  }

  @Test
  void anAcronymIsTheOrganizationWithTheseInitials() throws Exception {
    assertThat(runner.canonical("The Joint Implementation Center opens. The JIC is new."))
        .containsExactly(
            "Joint Implementation Center > Joint Implementation Center",
            "JIC > Joint Implementation Center");
  }

  @Test
  void anAcronymOfOtherInitialsIsNot() throws Exception {
    assertThat(runner.canonical("The Joint Implementation Center opens. The XYZ is new."))
        .contains("XYZ > XYZ");
  }

  @Test
  void thePentagonIsTheDefenseDepartment() throws Exception {
    String text = "The Pentagon agreed. The Defense Department confirmed it.";
    assertThat(runner.mention(text, "Pentagon").getEntity())
        .isEqualTo(runner.mention(text, "Defense Department").getEntity());
  }

  @Test
  void namesOfTheCapitalAndTheCountryStayApart() throws Exception {
    String text = "Russia said that Moscow would host the talks.";
    EntityMention moscow = runner.mention(text, "Moscow");
    assertThat(moscow.getName()).isEqualTo("Moscow");
    assertThat(moscow.getCountry()).isEqualTo("RU");
    assertThat(moscow.getEntity()).isNotEqualTo(runner.mention(text, "Russia").getEntity());
  }
}
