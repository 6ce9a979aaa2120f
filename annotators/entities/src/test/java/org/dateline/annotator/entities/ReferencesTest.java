package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static EntityRunner runner;

  @BeforeAll
  static void start() throws Exception {
    runner = new EntityRunner();
  }

  @Test
  void aDescriptionMeansTheLastPersonWithTheOffice() throws Exception {
    assertThat(
            runner.references(
                "Secretary of State John Kerry spoke. Defense Secretary Ash Carter agreed."
                    + " The secretary said so."))
        .containsExactly("The secretary > Ash Carter");
  }

  @Test
  void theFieldOfAnOfficeChoosesBetweenTwo() throws Exception {
    assertThat(
            runner.references(
                "Secretary of State John Kerry spoke. Defense Secretary Ash Carter agreed."
                    + " The secretary of state said so."))
        .containsExactly("The secretary of state > John Kerry");
  }

  @Test
  void theCountryOfADescriptionMustFit() throws Exception {
    String text = "U.S. spokesman John Kirby spoke. ";
    assertThat(runner.references(text + "The US official said so."))
        .containsExactly("The US official > John Kirby");
    assertThat(runner.references(text + "The Russian official said so.")).isEmpty();
  }

  @Test
  void aDescriptionWithoutAPersonOfTheOfficeStaysOpen() throws Exception {
    assertThat(runner.references("John Kirby spoke. The ambassador left.")).isEmpty();
  }

  @Test
  void somebodyUnnamedIsKeptWhenTakenUpAgain() throws Exception {
    assertThat(runner.references("A military official said so. It was late, the official said."))
        .containsExactly(
            "A military official > military official", "the official > military official");
  }

  @Test
  void aPronounMeansTheSpeakerOfItsGender() throws Exception {
    assertThat(
            runner.references(
                "State Department spokeswoman Elizabeth Trudeau told reporters of John Kerry’s"
                    + " plan. Asked again, she said it was late."))
        .containsExactly("she > Elizabeth Trudeau");
  }

  @Test
  void aPronounInAQuotationMeansTheOnlyPersonNamedBeforeIt() throws Exception {
    assertThat(runner.references("John Kirby was ill. “We miss him,” the ministry said."))
        .containsExactly("him > John Kirby");
  }

  @Test
  void aPronounInAQuotationIsNotTheSpeakerNorOneOfTwo() throws Exception {
    assertThat(runner.references("John Kirby said so. “We miss him,” he said."))
        .containsExactly("he > John Kirby");
    assertThat(
            runner.references(
                "John Kirby was ill. Ash Carter was ill too. “We miss him,” the ministry said."))
        .doesNotContain("him > Ash Carter", "him > John Kirby");
  }

  @Test
  void aPronounWithoutAPersonInReachStaysOpen() throws Exception {
    assertThat(runner.references("The ministry was quiet. Nobody knew what he wanted.")).isEmpty();
  }

  @Test
  void theMinistryIsTheOneNamedBefore() throws Exception {
    assertThat(runner.references("The Foreign Ministry was asked. Later the ministry replied."))
        .containsExactly("the ministry > Foreign Ministry");
  }

  @Test
  void theMinistryOfAMinisterNeedsNoName() throws Exception {
    assertThat(
            runner.references(
                "Russian Foreign Minister Sergey Lavrov spoke of it. The ministry agreed."))
        .containsExactly("The ministry > Foreign Ministry of Russia");
  }

  @Test
  void thereIsNoMinistryWithoutAMinister() throws Exception {
    assertThat(runner.references("Spokesman John Kirby spoke of it. The ministry agreed."))
        .isEmpty();
  }

  @Test
  void aDescriptionMayMeanThePersonNamedNext() throws Exception {
    String text = "The top US military official said so. ";
    assertThat(runner.references(text + "U.S. General Joseph Dunford did not explain."))
        .containsExactly("The top US military official > Joseph Dunford");
    assertThat(runner.references(text + "Russian Foreign Minister Sergey Lavrov agreed."))
        .isEmpty();
  }
}
