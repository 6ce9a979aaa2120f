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
  void classInAnotherPackageIsNear() {
    assertThat(NearestNames.of("org.dateline.quotes.Quotes", List.of("org.dateline.a.b.Quotes")))
        .containsExactly("org.dateline.a.b.Quotes");
  }

  @Test
  void longNamesWithTheSameBeginningAreNotNear() {
    assertThat(
            NearestNames.of(
                "org.dateline.annotator.sentiment.SentimentAnnotator",
                List.of("org.dateline.annotator.entities.EntityAnnotator")))
        .isEmpty();
  }

  @Test
  void nameFarFromAllFindsNone() {
    assertThat(NearestNames.of("colour", VALID)).isEmpty();
  }
}
