package org.dateline.learning.pos;

import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearClassifier;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelKind;
import org.dateline.learning.UnusableModelException;

/**
 * Tags the tokens of a sentence from left to right with their parts of speech, by a model. A token
 * whose form leaves one tag possible has that one; for the others the best of the possible tags is
 * taken. It keeps its arrays, so that nothing is allocated for a sentence no longer than the
 * longest before. Not thread-safe: one per worker, all with the same model.
 *
 * @since 0.1.0
 */
public final class PartOfSpeechTagger {

  private static final int NO_TAG = -1;

  private final PartOfSpeechFeatures features;
  private final LinearClassifier classifier;
  private final FeatureBuffer buffer = new FeatureBuffer();
  private int[] tags = new int[128];

  /**
   * Prepares for a model.
   *
   * @throws UnusableModelException if the model is not one of parts of speech with these features
   *     and these tags
   */
  public PartOfSpeechTagger(LinearModel model, ClosedClasses closed) throws UnusableModelException {
    model
        .require(ModelKind.CLASSIFIER, PartOfSpeechFeatures.TEMPLATE)
        .requireLabels(UniversalTag.names());
    this.features = new PartOfSpeechFeatures(closed);
    this.classifier = new LinearClassifier(model);
  }

  /** Begins a sentence. */
  public void clear() {
    features.clear();
  }

  /** Adds a token; offsets are UTF-16 code units, end exclusive. */
  public void add(int begin, int end) {
    features.add(begin, end);
  }

  /** Finds the tags of the tokens that were added. */
  public void tag(String text) {
    features.read(text);
    int size = features.size();
    if (tags.length < size) {
      tags = new int[2 * size];
    }
    int beforeThat = NO_TAG;
    int before = NO_TAG;
    for (int i = 0; i < size; i++) {
      int possible = features.possible(i);
      int tag = Integer.numberOfTrailingZeros(possible);
      if (possible != 1 << tag) {
        buffer.clear();
        features.addForms(i, buffer);
        features.addTags(i, before, beforeThat, buffer);
        tag = classifier.classify(buffer, 0, possible);
      }
      tags[i] = tag;
      beforeThat = before;
      before = tag;
    }
  }

  /** Returns the index of the tag found for a token, one of {@link UniversalTag}. */
  public int tag(int token) {
    return tags[token];
  }
}
