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
    this.features = new NameFeatures(clusters, model.wordSet(NameFeatures.INSIDE));
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
      int from = features.nextOpen(s, tokens.first(s));
      while (from < tokens.end(s)) {
        int to = features.nextClosed(s, from);
        tagRun(tokens, s, from, to);
        for (int i = from; i < to; i++) {
          tags[i] = tagger.tag(i - from);
        }
        from = features.nextOpen(s, to);
      }
    }
    return tags;
  }

  /** Outside of names before it and behind it, so that it is a sequence of its own. */
  private void tagRun(NameTokens tokens, int sentence, int from, int to) {
    features.extract(sentence, from, to, buffer);
    if (others.isEmpty()) {
      tagger.tag(buffer);
      return;
    }
    int shift = from - tokens.first(sentence);
    var scores = others.stream().map(other -> other.of(sentence)).toList();
    tagger.tag(
        buffer,
        (item, sums, first) -> scores.forEach(score -> score.addTo(shift + item, sums, first)));
  }
}
