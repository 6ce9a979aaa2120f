package org.dateline.learning.names;

import java.util.List;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelKind;
import org.dateline.learning.SequenceTagger;
import org.dateline.learning.TagSet;
import org.dateline.learning.UnusableModelException;

/**
 * Tags the tokens of a document as names, sentence by sentence: by a linear model, alone or
 * together with the scores of another. Not thread-safe: one per worker, all with the same model.
 *
 * @since 0.1.0
 */
public final class NameTagger {

  private final NameFeatures features;
  private final SequenceTagger tagger;
  private final TagSet tagSet;
  private final List<NameScores> others;
  private final FeatureBuffer buffer = new FeatureBuffer();

  /**
   * Prepares for a model.
   *
   * @param clusters those that the model was trained with
   * @param others models whose scores are added; none for the linear model alone
   * @throws UnusableModelException if the model is not one of names with these features
   */
  public NameTagger(LinearModel model, WordClusters clusters, List<NameScores> others)
      throws UnusableModelException {
    model.require(ModelKind.SEQUENCE, NameFeatures.TEMPLATE);
    this.features = new NameFeatures(clusters);
    this.tagger = new SequenceTagger(model);
    this.tagSet = TagSet.ofNames(model.header().labels());
    this.others = List.copyOf(others);
  }

  /** Returns the tags that the tagger finds, by index. */
  public TagSet tagSet() {
    return tagSet;
  }

  /** Finds the tags of all tokens of a document. */
  public int[] tag(NameTokens tokens) {
    features.read(tokens);
    others.forEach(other -> other.read(tokens));
    int[] tags = new int[tokens.size()];
    for (int s = 0; s < tokens.sentences(); s++) {
      tagSentence(s);
      for (int i = tokens.first(s); i < tokens.end(s); i++) {
        tags[i] = tagger.tag(i - tokens.first(s));
      }
    }
    return tags;
  }

  private void tagSentence(int sentence) {
    features.extract(sentence, buffer);
    if (others.isEmpty()) {
      tagger.tag(buffer);
      return;
    }
    var scores = others.stream().map(other -> other.of(sentence)).toList();
    tagger.tag(
        buffer, (item, sums, first) -> scores.forEach(score -> score.addTo(item, sums, first)));
  }
}
