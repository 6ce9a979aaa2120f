package org.dateline.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.evaluation.Samples;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.Test;

class NameTypeScorerTest {

  @Test
  void typesAreThoseThatFitTheClassesOfWikidata() throws Exception {
    LayerScore score =
        new Evaluation(Samples.rows("types-gold.jsonl"), Set.of())
            .score(Samples.rows("types-predicted.jsonl")).stream()
                .filter(layer -> layer.name().equals("types of names"))
                .findFirst()
                .orElseThrow();

    assertThat(Samples.figures(score))
        .containsEntry("name found with its borders right", 3.0)
        .containsEntry("name found with its borders of", 3.0)
        .containsEntry("type right where the borders are right", 2.0)
        .containsEntry("type right where the borders are of", 3.0);
    assertThat(Samples.errors(score)).containsExactly("type: ORG as PERSON");
  }

  @Test
  void typesOfOtherKindsAreNotAskedFor() throws Exception {
    assertThat(Samples.rows("links-gold.jsonl")).noneMatch(NameTypeScorer::isTyped);
  }
}
