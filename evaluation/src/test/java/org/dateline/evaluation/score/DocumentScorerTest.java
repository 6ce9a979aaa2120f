package org.dateline.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.dateline.evaluation.ReferenceScorers;
import org.dateline.evaluation.Samples;
import org.junit.jupiter.api.Test;

class DocumentScorerTest {

  private static Map<String, Double> figures() throws Exception {
    return Samples.figures(Samples.score("labels-gold.jsonl", "labels-predicted.jsonl"));
  }

  @Test
  void tiesCountHalfAndWhatIsNotRatedHasTheMedian() throws Exception {
    assertThat(figures().get("area under the curve")).isEqualTo(0.75, within(1e-12));
    assertThat(figures().get("rated at all")).isEqualTo(0.75, within(1e-12));
  }

  @Test
  void bestThresholdLeavesWhatNoThresholdTellsApart() throws Exception {
    assertThat(figures().get("accuracy, best threshold")).isEqualTo(0.75, within(1e-12));
  }

  @Test
  void figuresAreThoseOfTheReferenceScorer() throws Exception {
    String printed =
        ReferenceScorers.run(
            "binary_auc.py",
            Samples.file("labels-gold.jsonl").toString(),
            Samples.file("labels-predicted.jsonl").toString());
    assertThat(printed).contains("'AUC': " + figures().get("area under the curve"));
    assertThat(printed)
        .contains("(oracle threshold)': " + figures().get("accuracy, best threshold"));
  }
}
