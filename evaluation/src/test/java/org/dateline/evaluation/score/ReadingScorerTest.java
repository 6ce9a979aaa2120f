package org.dateline.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dateline.evaluation.Samples;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.Test;

class ReadingScorerTest {

  @Test
  void aPlaceWithAnActorOrAnotherMetonymIsNotTakenLiterally() throws Exception {
    LayerScore score = Samples.score("readings-gold.jsonl", "readings-predicted.jsonl");

    assertThat(Samples.figures(score).get("reading right")).isEqualTo(0.5, within(1e-12));
    assertThat(Samples.figures(score).get("metonymic precision")).isEqualTo(0.5, within(1e-12));
    assertThat(Samples.figures(score).get("metonymic recall")).isEqualTo(0.5, within(1e-12));
    assertThat(Samples.errors(score)).containsExactly("taken literally", "not taken literally");
  }

  @Test
  void goldItselfIsAllRight() throws Exception {
    LayerScore score = Samples.score("readings-gold.jsonl", "readings-gold.jsonl");

    assertThat(Samples.figures(score).get("reading right")).isEqualTo(1.0, within(1e-12));
  }
}
