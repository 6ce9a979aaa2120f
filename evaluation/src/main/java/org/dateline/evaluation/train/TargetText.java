package org.dateline.evaluation.train;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.dateline.evaluation.data.Polarities;
import org.dateline.evaluation.data.Polarities.Form;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.learning.attribution.TokenSequence;

/**
 * A sentence or document with targets that it judges.
 *
 * @param document where the text and the judgements come from
 * @param sequences its paragraphs in order
 * @param targets in the order of the document
 * @since 0.1.0
 */
public record TargetText(Row document, List<TokenSequence> sequences, List<Target> targets) {

  /** What the classes are called, in their order: against, neutral, for. */
  public static final List<String> CLASSES = List.of("negative", "neutral", "positive");

  /** Copies the lists, not what is in them. */
  public TargetText {
    sequences = List.copyOf(sequences);
    targets = List.copyOf(targets);
  }

  /**
   * A target in a document.
   *
   * @param span its offsets
   * @param first the first token that it touches, counted over all paragraphs
   * @param end the token after the last
   * @param judgement index of its class in {@link #CLASSES}
   */
  public record Target(Span span, int first, int end, int judgement) {}

  /** Tells whether a document has judged targets. */
  public static boolean isIn(Row row) {
    return Form.of(row) == Form.TARGETS;
  }

  /**
   * Splits documents into tokens and finds their targets there; a target in no token is left out.
   */
  public static List<TargetText> read(List<Row> documents, Segmenter segmenter)
      throws UIMAException {
    List<TargetText> texts = new ArrayList<>();
    for (Row document : documents) {
      List<TokenSequence> sequences = segmenter.segment(document);
      List<Target> targets = new ArrayList<>();
      Polarities.of(document, Form.TARGETS, document)
          .forEach((span, polarity) -> find(span, polarity + 1, sequences, targets));
      texts.add(new TargetText(document, sequences, targets));
    }
    return texts;
  }

  private static void find(
      Span span, int judgement, List<TokenSequence> sequences, List<Target> targets) {
    int first = -1;
    int end = -1;
    int number = 0;
    for (TokenSequence tokens : sequences) {
      for (int i = 0; i < tokens.size(); i++, number++) {
        if (tokens.begin(i) < span.end() && tokens.end(i) > span.begin()) {
          first = first < 0 ? number : first;
          end = number + 1;
        }
      }
    }
    if (first >= 0) {
      targets.add(new Target(span, first, end, judgement));
    }
  }

  /** Returns the document with judgements of its targets, in the form of the gold. */
  public Row row(Map<Span, Integer> judgements) {
    ObjectNode json = document.json().objectNode();
    ArrayNode list = json.putArray("targets");
    judgements.forEach(
        (span, judgement) ->
            list.addObject()
                .put("b", span.begin())
                .put("e", span.end())
                .put("polarity", judgement - 1));
    return new Row(document.id(), document.text(), json);
  }
}
