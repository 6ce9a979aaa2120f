package org.dateline.annotator.quotes;

import java.util.List;
import org.dateline.encoder.Encoder;
import org.dateline.encoder.TaskScores;
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

  private final TaskScores scores;

  /**
   * Prepares for an encoder.
   *
   * @throws IllegalArgumentException if it was not trained for these tags; the message names its
   *     labels
   */
  public EncoderProbabilities(Encoder encoder) {
    scores = new TaskScores(encoder, TASK);
    if (!scores.labels().equals(AttributionFeatures.TAGS.names())) {
      throw new IllegalArgumentException(
          "The encoder '"
              + encoder.name()
              + "' has the tags "
              + scores.labels()
              + " for attribution, expected "
              + AttributionFeatures.TAGS.names());
    }
  }

  @Override
  public float[] of(List<TokenSequence> paragraphs) {
    String text = paragraphs.isEmpty() ? "" : paragraphs.get(0).text();
    WindowPacker packer = scores.packer(text);
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
    return scores.probabilities(packer);
  }
}
