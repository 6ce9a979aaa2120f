package org.dateline.finetuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.encoder.Encoder;
import org.dateline.encoder.TokenMatrix;
import org.dateline.encoder.Window;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.evaluation.train.TagTask;
import org.dateline.evaluation.train.TaggedText;
import org.dateline.evaluation.train.TargetText;
import org.dateline.learning.TagSet;
import org.dateline.learning.Viterbi;
import org.dateline.learning.attribution.TokenSequence;

/** How good a written encoder is on documents that it was not trained on. */
final class Measurement {

  /** Of what tags alone can be right in. */
  private static final Set<String> ATTRIBUTION_MEASURES =
      Stream.of("content", "cue", "source")
          .map(part -> "all " + part + ", tokens")
          .collect(Collectors.toSet());

  private static final Set<String> NAME_MEASURES = Set.of("span and label", "span alone");

  private static final Set<String> SENTIMENT_MEASURES =
      Set.of("macro-F1", "accuracy", "class -1", "class 0", "class +1");

  private static final int SCALE = 1 << 16;

  private final Encoder encoder;
  private final int maxPieces;

  Measurement(Encoder encoder, int maxPieces) {
    this.encoder = encoder;
    this.maxPieces = maxPieces;
  }

  /** Returns the main figures of a task, as {@code dateline evaluate} gives them. */
  Map<String, Double> tagging(TagTask task, List<TaggedText> texts) {
    List<Row> predictions = new ArrayList<>();
    for (TaggedText text : texts) {
      predictions.add(task.row(text.document(), text.sequences(), tags(task, text.sequences())));
    }
    Set<String> measures = task == TagTask.NAMES ? NAME_MEASURES : ATTRIBUTION_MEASURES;
    return figures(texts.stream().map(TaggedText::document).toList(), predictions, measures);
  }

  private List<int[]> tags(TagTask task, List<TokenSequence> sequences) {
    TagSet tagSet = task.tagSet();
    Viterbi viterbi = new Viterbi(tagSet);
    int first = encoder.columns(task.label()).first();
    List<float[]> rows = rows(sequences);
    List<int[]> tags = new ArrayList<>();
    int row = 0;
    for (TokenSequence tokens : sequences) {
      int[] emissions = viterbi.emissions(tokens.size());
      for (int token = 0; token < tokens.size(); token++, row++) {
        for (int tag = 0; tag < tagSet.size(); tag++) {
          emissions[token * tagSet.size() + tag] = Math.round(rows.get(row)[first + tag] * SCALE);
        }
      }
      viterbi.decode(tokens.size(), new int[tokens.size()], new int[tagSet.size() * tagSet.size()]);
      int[] found = new int[tokens.size()];
      Arrays.setAll(found, viterbi::tag);
      tags.add(found);
    }
    return tags;
  }

  /** A row of scores for each token of the paragraphs. */
  private List<float[]> rows(List<TokenSequence> sequences) {
    List<Window> windows = TextWindows.pack(encoder.tokenizer(), sequences, maxPieces);
    List<float[]> rows = new ArrayList<>();
    for (TokenMatrix matrix : encoder.scores(windows)) {
      for (int i = 0; i < matrix.rows(); i++) {
        rows.add(matrix.row(i));
      }
    }
    return rows;
  }

  /** Returns the main figures of the judgement of targets. */
  Map<String, Double> targets(List<TargetText> texts) {
    List<Row> predictions = new ArrayList<>();
    for (TargetText text : texts) {
      Map<Span, Integer> judgements = new LinkedHashMap<>();
      List<TargetWindow> windows = TargetWindow.of(text, encoder.tokenizer(), maxPieces);
      List<TokenMatrix> scores =
          encoder.scores(windows.stream().map(TargetWindow::window).toList());
      for (int i = 0; i < windows.size(); i++) {
        for (TargetText.Target target : windows.get(i).targets()) {
          judgements.put(target.span(), judgement(scores.get(i), target));
        }
      }
      predictions.add(text.row(judgements));
    }
    return figures(
        texts.stream().map(TargetText::document).toList(), predictions, SENTIMENT_MEASURES);
  }

  private int judgement(TokenMatrix scores, TargetText.Target target) {
    int first = encoder.columns(TargetTask.NAME).first();
    int classes = TargetText.CLASSES.size();
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    float[] window = scores.window();
    for (int c = 0; c < classes; c++) {
      double sum = 0;
      for (int token = target.first(); token < target.end(); token++) {
        sum += scores.get(token, first + c);
      }
      double score = sum / (target.end() - target.first()) + window[first + classes + c];
      if (score > most) {
        most = score;
        best = c;
      }
    }
    return best;
  }

  private static Map<String, Double> figures(
      List<Row> gold, List<Row> predictions, Set<String> measures) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (LayerScore layer : new Evaluation(gold, Set.of()).score(predictions)) {
      for (Measure measure : layer.measures()) {
        if (measures.contains(measure.name())) {
          figures.put(measure.name(), measure.value(layer.table().all()));
        }
      }
    }
    return figures;
  }
}
