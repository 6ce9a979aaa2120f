package org.dateline.evaluation.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.ChainMention;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Polarities;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.record.RecordCredibility;
import org.dateline.evaluation.record.RecordEntities;
import org.dateline.evaluation.record.RecordQuotes;
import org.dateline.evaluation.record.RecordSentiment;
import org.dateline.evaluation.score.AttributionScorer;
import org.dateline.evaluation.score.CoreferenceScorer;
import org.dateline.evaluation.score.DocumentScorer;
import org.dateline.evaluation.score.EntityScorer;
import org.dateline.evaluation.score.NameTypeScorer;
import org.dateline.evaluation.score.ReadingScorer;
import org.dateline.evaluation.score.Scorer;
import org.dateline.evaluation.score.SentimentScorer;
import org.dateline.evaluation.score.TypeFolding;

/**
 * Scores predictions in all layers that the gold has.
 *
 * @since 0.1.0
 */
public final class Evaluation {

  private final List<Row> gold;
  private final Set<String> only;

  /**
   * Makes an evaluation.
   *
   * @param gold rows with their texts
   * @param only the identifiers that count when links are scored; all where it is empty
   */
  public Evaluation(List<Row> gold, Set<String> only) {
    this.gold = List.copyOf(gold);
    this.only = Set.copyOf(only);
  }

  /** Scores predictions; a layer for each that the gold has, none where it has none. */
  public List<LayerScore> score(List<Row> predictions) {
    Map<String, Row> byId = new LinkedHashMap<>();
    predictions.forEach(row -> byId.put(row.id(), row));
    List<LayerScore> scores = new ArrayList<>();
    layers(predictions)
        .forEach(
            (scorer, rows) -> {
              if (!rows.isEmpty()) {
                scores.add(LayerScore.of(scorer, rows, byId));
              }
            });
    return scores;
  }

  private Map<Scorer, List<Row>> layers(List<Row> predictions) {
    Map<Scorer, List<Row>> layers = new LinkedHashMap<>();
    layers.put(new AttributionScorer(), having(Attribution::areIn));
    for (Mention.Label label : Mention.Label.values()) {
      boolean types = label == Mention.Label.TYPE;
      // Gold of links has types too, which predictions of links may leave out.
      boolean asked = !types || predictions.isEmpty() || predictions.stream().anyMatch(this::typed);
      List<Row> rows = having(row -> asked && Mention.areIn(row, label));
      TypeFolding folding = types ? TypeFolding.fitting(rows) : TypeFolding.NONE;
      layers.put(new EntityScorer(label, folding, types ? Set.of() : only), rows);
    }
    layers.put(new NameTypeScorer(), having(NameTypeScorer::isTyped));
    layers.put(new CoreferenceScorer(), having(ChainMention::areIn));
    layers.put(new ReadingScorer(), having(ReadingScorer::isLabelled));
    for (Polarities.Form form : Polarities.Form.values()) {
      layers.put(new SentimentScorer(form), having(row -> Polarities.Form.of(row) == form));
    }
    layers.put(new DocumentScorer(predictions), having(DocumentScorer::isLabelled));
    layers.put(new RecordQuotes(), having(row -> row.has("quotes")));
    layers.put(new RecordEntities(), having(row -> row.isRecord() && row.has("entities")));
    layers.put(new RecordSentiment(), having(row -> row.has("sentiment")));
    layers.put(new RecordCredibility(), having(row -> row.has("credibility")));
    return layers;
  }

  private boolean typed(Row prediction) {
    return Mention.areIn(prediction, Mention.Label.TYPE) || prediction.has("spans");
  }

  private List<Row> having(Predicate<Row> layer) {
    return gold.stream().filter(layer).toList();
  }
}
