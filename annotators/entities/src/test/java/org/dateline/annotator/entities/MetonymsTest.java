package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dateline.type.EntityMention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetonymsTest {

  private static EntityRunner runner;

  @BeforeAll
  static void start() throws Exception {
    runner = new EntityRunner();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They beat Kenya twice.",
        "She scored two goals against Kenya.",
        "He has played for Kenya since May.",
        "The visitors lost to Kenya.",
        "It was their first victory over Kenya.",
        "Kenya’s captain was injured.",
        "Kenya were lucky.",
        "It came after a request of Kenya.",
        "The rebels got support from Kenya.",
        "Kenya had little choice.",
        "The hosts Kenya were out early.",
        "The winners were Kenya.",
        "It ended Kenya 3-1 Uganda.",
        "His policy towards Kenya was harsh.",
      })
  void aPlaceMayStandForItsTeamOrPeople(String text) throws Exception {
    assertThat(metonym(text)).isEqualTo("group");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They arrived in Kenya twice.",
        "She has lived for years in Kenya.",
        "The visitors flew to Kenya.",
        "It is the tallest peak of Kenya.",
        "Kenya’s coast was flooded.",
        "Kenya and Uganda are neighbours.",
        "Somalia is bordered by Kenya.",
        "The rebels came from Kenya.",
        "Kenya had a population of millions.",
        "Kenya was founded later.",
        "Kenya, after years of drought, became a desert.",
        "They left Kenya to join the army.",
        "The river reaches Kenya.",
        "They helped Kenya’s wildlife.",
        "The army ruled Kenya.",
        "Kenya lies in the east.",
        "It was Kenya occupied by rebels.",
        "The bus to Nairobi, Kenya, was late.",
        "The province Kenya is dry.",
      })
  void aPlaceIsAPlaceOtherwise(String text) throws Exception {
    assertThat(metonym(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crisis led Kenya to leave the union.",
        "The war ended with Kenya refusing to talk.",
        "The court fined Kenya.",
        "Kenya, after years of talks, signed the treaty.",
      })
  void anActorIsNoPlace(String text) throws Exception {
    assertThat(metonym(text)).isNotNull();
  }

  @Test
  void whatStandsForAGovernmentSaysSo() throws Exception {
    assertThat(metonym("Kenya demanded an answer.")).isEqualTo("government");
  }

  private static String metonym(String text) throws Exception {
    return runner.mentions(text).stream()
        .filter(mention -> mention.getCoveredText().equals("Kenya"))
        .map(EntityMention::getMetonym)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
