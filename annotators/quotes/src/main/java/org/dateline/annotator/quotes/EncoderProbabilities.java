package org.dateline.annotator.quotes;

import java.util.List;
import org.dateline.encoder.Encoder;
import org.dateline.encoder.LabelColumns;
import org.dateline.encoder.TokenMatrix;
import org.dateline.encoder.Window;
import org.dateline.encoder.WindowPacker;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;

/**
 * Probabilities of a fine-tuned encoder. May be used by any number of threads.
 *
 * @since 0.1.0
 */
public final class EncoderProbabilities implements TokenProbabilities {

  private static final String TASK = "attribution";
  private static final int TAGS = AttributionFeatures.TAGS.size();

  /** As many wordpieces as the windows had that the model was trained on. */
  private static final int MOST_PIECES = 128;

  /** So many windows are computed at a time, for the memory of long texts. */
  private static final int GROUP = 64;

  private final Encoder encoder;
  private final int column;

  /**
   * Prepares for an encoder.
   *
   * @throws IllegalArgumentException if it was not trained for these tags; the message names its
   *     labels
   */
  public EncoderProbabilities(Encoder encoder) {
    this.encoder = encoder;
    LabelColumns columns = encoder.columns(TASK);
    if (!columns.labels().equals(AttributionFeatures.TAGS.names())) {
      throw new IllegalArgumentException(
          "The encoder '"
              + encoder.name()
              + "' has the tags "
              + columns.labels()
              + " for attribution, expected "
              + AttributionFeatures.TAGS.names());
    }
    column = columns.first();
  }

  @Override
  public float[] of(List<TokenSequence> paragraphs) {
    int tokens = paragraphs.stream().mapToInt(TokenSequence::size).sum();
    float[] all = new float[tokens * TAGS];
    List<Window> windows = windows(paragraphs);
    int at = 0;
    for (int from = 0; from < windows.size(); from += GROUP) {
      List<Window> group = windows.subList(from, Math.min(windows.size(), from + GROUP));
      for (TokenMatrix matrix : encoder.scores(group)) {
        for (int row = 0; row < matrix.rows(); row++) {
          softmax(matrix, row, all, at);
          at += TAGS;
        }
      }
    }
    return all;
  }

  /** Of the columns of this task alone; a model may have more. */
  private void softmax(TokenMatrix matrix, int row, float[] result, int at) {
    double most = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < TAGS; tag++) {
      most = Math.max(most, matrix.get(row, column + tag));
    }
    double sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      double weight = Math.exp(matrix.get(row, column + tag) - most);
      result[at + tag] = (float) weight;
      sum += weight;
    }
    for (int tag = 0; tag < TAGS; tag++) {
      result[at + tag] /= (float) sum;
    }
  }

  private List<Window> windows(List<TokenSequence> paragraphs) {
    String text = paragraphs.isEmpty() ? "" : paragraphs.get(0).text();
    WindowPacker packer = new WindowPacker(encoder.tokenizer(), text, MOST_PIECES);
    for (TokenSequence tokens : paragraphs) {
      packer.paragraph();
      int from = 0;
      while (from < tokens.size()) {
        Window.Builder sentence = Window.builder(text);
        int to = from;
        do {
          sentence.token(tokens.begin(to), tokens.end(to));
          to++;
        } while (to < tokens.size() && !tokens.startsSentence(to));
        packer.sentence(sentence.build());
        from = to;
      }
    }
    return packer.windows();
  }
}
