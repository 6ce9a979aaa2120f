package org.dateline.runner.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

  private static final List<String> VALID =
      List.of("minConfidence", "maxConfidence", "lexiconLocation", "targets");

  @Test
  void misspeltNameFindsTheNearestFirst() {
    assertThat(NearestNames.of("minConfidense", VALID))
        .containsExactly("minConfidence", "maxConfidence");
  }

  @Test
  void swappedLettersAreOneEdit() {
    assertThat(NearestNames.distance("tragets", "targets")).isEqualTo(1);
  }

  @Test
  void capitalsDoNotCountInAnyLocale() {
    assertThat(NearestNames.of("MINCONFIDENCE", VALID)).startsWith("minConfidence");
  }

  @Test
  void nameFarFromAllFindsNone() {
    assertThat(NearestNames.of("colour", VALID)).isEmpty();
  }
}
