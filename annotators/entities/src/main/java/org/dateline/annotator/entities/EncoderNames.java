package org.dateline.annotator.entities;

import org.dateline.encoder.Encoder;
import org.dateline.encoder.TaskScores;
import org.dateline.encoder.Window;
import org.dateline.encoder.WindowPacker;
import org.dateline.learning.AddedScores;
import org.dateline.learning.LinearModel;
import org.dateline.learning.names.NameScores;
import org.dateline.learning.names.NameTokens;

/**
 * What a fine-tuned encoder makes of the tokens of a document: the logarithms of its probabilities,
 * weighted, for a linear tagger of names to add to its own scores. One per worker.
 *
 * <p>The encoder knows the four types of CoNLL-2003. What it says of a place counts for places with
 * and without a government, what it says of other names for peoples as well: which of both it is,
 * the linear model decides alone.
 *
 * @since 0.1.0
 */
public final class EncoderNames implements NameScores {

  private static final String TASK = "names";

  /** How much a logarithm of a probability counts, in the scores of the linear model. */
  private static final double WEIGHT = 30;

  /** Added to each probability, so that the encoder alone rules nothing out. */
  private static final double LEAST = 1e-4;

  private final TaskScores scores;
  private final int[] columns;
  private final double scale;
  private NameTokens tokens;
  private float[] probabilities = {};

  /**
   * Prepares for an encoder and the model that its scores are added to.
   *
   * @throws IllegalArgumentException if the encoder was not trained for the types of the model; the
   *     message names those that it knows
   * @throws IllegalStateException if it was not trained for names; the message names its labels
   */
  public EncoderNames(Encoder encoder, LinearModel model) {
    scores = new TaskScores(encoder, TASK);
    scale = WEIGHT / model.scale();
    columns = new int[model.header().labels().size()];
    for (int tag = 0; tag < columns.length; tag++) {
      String label = label(model.header().labels().get(tag));
      columns[tag] = scores.labels().indexOf(label);
      if (columns[tag] < 0) {
        throw new IllegalArgumentException(
            "The encoder '"
                + encoder.name()
                + "' has the tags "
                + scores.labels()
                + " for names, expected '"
                + label
                + "' among them");
      }
    }
  }

  /** Returns what the encoder calls a tag of the linear model. */
  private static String label(String tag) {
    int type = tag.indexOf('-') + 1;
    return tag.substring(0, type)
        + switch (tag.substring(type)) {
          case "PERSON" -> "PER";
          case "GPE" -> "LOC";
          case "NORP" -> "MISC";
          default -> tag.substring(type);
        };
  }

  @Override
  public void read(NameTokens document) {
    tokens = document;
    WindowPacker packer = scores.packer(document.text());
    for (int s = 0; s < document.sentences(); s++) {
      packer.sentence(sentence(document, s));
    }
    probabilities = scores.probabilities(packer);
  }

  private static Window sentence(NameTokens document, int sentence) {
    Window.Builder window = Window.builder(document.text());
    for (int i = document.first(sentence); i < document.end(sentence); i++) {
      window.token(document.begin(i), document.endOf(i));
    }
    return window.build();
  }

  @Override
  public AddedScores of(int sentence) {
    int from = tokens.first(sentence);
    return (item, sums, first) -> addTo(from + item, sums, first);
  }

  private void addTo(int token, int[] sums, int first) {
    if (tokens.isJoined(token)) {
      // It has learned from whole words, and says what it says at the first part.
      return;
    }
    int row = token * scores.labels().size();
    for (int tag = 0; tag < columns.length; tag++) {
      double logarithm = Math.log(probabilities[row + columns[tag]] + LEAST);
      sums[first + tag] += (int) Math.rint(scale * logarithm);
    }
  }
}
