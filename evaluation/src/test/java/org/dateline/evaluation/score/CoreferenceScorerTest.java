package org.dateline.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.evaluation.Samples;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.Test;

class CoreferenceScorerTest {

  @Test
  void pairsOfMentionsAreCountedInThePhrasesThatHoldThem() throws Exception {
    LayerScore score = Samples.score("chains-gold.jsonl", "chains-predicted.jsonl");

    // Gold: Ana Sol, She, Sol and Bo Li, Li; predicted: Ana Sol, She and Bo Li, Li, Sol.
    assertThat(Samples.figures(score))
        .containsEntry("pairs of mentions precision", 2.0 / 4)
        .containsEntry("pairs of mentions recall", 2.0 / 4)
        .containsEntry("pairs of names precision", 1.0 / 3)
        .containsEntry("pairs with a pronoun precision", 1.0)
        .containsEntry("pairs with a pronoun recall", 1.0 / 2)
        .containsEntry("floor: pairs with the same last word recall", 2.0 / 4)
        .containsEntry("mention found right", 5.0);
  }
}
