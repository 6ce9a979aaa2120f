package org.dateline.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.dateline.evaluation.ReferenceScorers;
import org.dateline.evaluation.Samples;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.Test;

class SentimentScorerTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private static LayerScore sample() throws Exception {
    return Samples.score("targets-gold.jsonl", "targets-predicted.jsonl");
  }

  @Test
  void whatIsNotJudgedIsWrong() throws Exception {
    Map<String, Double> figures = Samples.figures(sample());
    assertThat(figures.get("accuracy")).isEqualTo(2 / 4.0, EXACT);
    assertThat(figures.get("judged at all")).isEqualTo(3 / 4.0, EXACT);
    assertThat(figures.get("class -1")).isZero();
    assertThat(figures.get("class 0")).isEqualTo(2 / 3.0, EXACT);
    assertThat(figures.get("class +1")).isEqualTo(1, EXACT);
    assertThat(figures.get("macro-F1")).isEqualTo(5 / 9.0, EXACT);
    assertThat(figures.get("average recall")).isEqualTo(2 / 3.0, EXACT);
    assertThat(figures.get("not neutral, all classes as one")).isEqualTo(0.5, EXACT);
  }

  @Test
  void errorsSayWhatWasThere() throws Exception {
    assertThat(Samples.errors(sample())).containsExactly("gold -1, got 0", "gold -1, got nothing");
  }

  @Test
  void figuresAreThoseOfTheReferenceScorer() throws Exception {
    String printed =
        ReferenceScorers.run(
            "tsc.py",
            Samples.file("targets-gold.jsonl").toString(),
            Samples.file("targets-predicted.jsonl").toString());
    Map<String, Double> figures = Samples.figures(sample());
    assertThat(printed)
        .contains(
            String.format(
                Locale.ROOT,
                "accuracy %.4f  macro-F1 %.4f  average recall %.4f  F1 (non-neutral, macro) %.4f",
                figures.get("accuracy"),
                figures.get("macro-F1"),
                figures.get("average recall"),
                figures.get("macro-F1 of the classes that are not neutral")));
  }
}
