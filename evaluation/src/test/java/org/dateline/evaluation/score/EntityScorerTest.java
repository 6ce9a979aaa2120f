package org.dateline.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.dateline.evaluation.ReferenceScorers;
import org.dateline.evaluation.Samples;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.Test;

class EntityScorerTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private static Map<String, Double> figures(String gold) throws Exception {
    return Samples.figures(Samples.score(gold, "names-predicted.jsonl"));
  }

  @Test
  void typesAreFoldedToThoseOfTheGold() throws Exception {
    Map<String, Double> figures = figures("names-gold.jsonl");
    assertThat(figures.get("span and label precision")).isEqualTo(2 / 4.0, EXACT);
    assertThat(figures.get("span and label recall")).isEqualTo(2 / 5.0, EXACT);
    assertThat(figures.get("span alone precision")).isEqualTo(3 / 4.0, EXACT);
    assertThat(figures.get("label, spans overlap recall")).isEqualTo(3 / 5.0, EXACT);
    assertThat(figures.get("label LOC")).isEqualTo(0.5, EXACT);
  }

  @Test
  void tagsAreReadAsTheSpansThatTheyMark() throws Exception {
    assertThat(figures("names-gold.jsonl")).isEqualTo(figures("names-gold-spans.jsonl"));
  }

  @Test
  void linksAreScoredByIdentifierAndOnlyWithinWhatIsAnnotated() throws Exception {
    List<LayerScore> scores =
        new Evaluation(Samples.rows("links-gold.jsonl"), Set.of())
            .score(Samples.rows("links-predicted.jsonl"));
    assertThat(scores).extracting(LayerScore::name).containsExactly("linking");
    Map<String, Double> figures = Samples.figures(scores.get(0));
    assertThat(figures.get("span and label precision")).isEqualTo(1 / 2.0, EXACT);
    assertThat(figures.get("span and label recall")).isEqualTo(1 / 2.0, EXACT);
  }

  @Test
  void linksCanBeScoredForSomeIdentifiersAlone() throws Exception {
    List<LayerScore> scores =
        new Evaluation(Samples.rows("links-gold.jsonl"), Set.of("Q159"))
            .score(Samples.rows("links-predicted.jsonl"));
    assertThat(Samples.figures(scores.get(0)))
        .containsEntry("span and label", 1.0)
        .containsEntry("span and label gold", 1.0);
  }

  @Test
  void errorsHaveKinds() throws Exception {
    assertThat(Samples.errors(Samples.score("names-gold.jsonl", "names-predicted.jsonl")))
        .containsExactly("other borders: ORG", "other label: LOC as ORG", "missed: LOC");
  }

  @Test
  void figuresAreThoseOfTheReferenceScorer() throws Exception {
    String printed =
        ReferenceScorers.run(
            "ner.py",
            "--map",
            Samples.file("names-gold-spans.jsonl").toString(),
            Samples.file("names-predicted.jsonl").toString());
    Map<String, Double> figures = figures("names-gold-spans.jsonl");
    Map.of(
            "micro", "span and label",
            "border", "span alone",
            "overlap", "label, spans overlap",
            "PER", "label PER",
            "ORG", "label ORG",
            "LOC", "label LOC")
        .forEach(
            (theirs, ours) ->
                assertThat(printed)
                    .containsPattern(
                        theirs
                            + String.format(
                                Locale.ROOT,
                                " +P %.4f R %.4f F1 %.4f",
                                figures.get(ours + " precision"),
                                figures.get(ours + " recall"),
                                figures.get(ours))));
  }
}
