package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GovernmentsTest {

  private static EntityRunner runner;

  @BeforeAll
  static void start() throws Exception {
    runner = new EntityRunner();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow demanded an answer.",
        "On Thursday Moscow has blamed the rebels for the failure.",
        "They said that Moscow would use its influence.",
        "Officials urged Moscow to stop the flights.",
        "The plan was proposed by Moscow.",
        "They reached an agreement with Moscow.",
        "Talks between Moscow and the rebels failed.",
        "It was up to Moscow.",
        "They waited for Moscow to act.",
        "Moscow’s refusal angered the allies.",
        "Moscow is willing to talk.",
      })
  void aCapitalThatActsIsAGovernment(String text) throws Exception {
    assertThat(runner.governments(text)).contains("Moscow RU");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He arrived in Moscow on Thursday.",
        "The secretary flew to Moscow.",
        "The Moscow talks went on.",
        "Moscow’s streets were empty.",
        "Moscow is known for its theatres.",
        "Prices rose across Moscow.",
        "It borders with Moscow in the north.",
      })
  void aCapitalThatIsAPlaceIsNone(String text) throws Exception {
    assertThat(runner.governments(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They share intelligence with Russia, Syria or Iran.",
        "Russia, Syria and Iran agreed on it.",
        "It is a deal between Syria, Iran and Russia.",
      })
  void allMembersOfAListHaveItsPart(String text) throws Exception {
    assertThat(runner.governments(text))
        .containsExactlyInAnyOrder("Russia RU", "Syria SY", "Iran IR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The White House offered support.", "The plan angered the White House."})
  void aSeatOfGovernmentMeansThoseInIt(String text) throws Exception {
    assertThat(runner.governments(text)).containsExactly("White House US");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at the White House on Monday.",
        "A White House spokesman spoke.",
        "Protesters stood outside the White House."
      })
  void aSeatOfGovernmentMayBeABuilding(String text) throws Exception {
    assertThat(runner.governments(text)).isEmpty();
  }
}
