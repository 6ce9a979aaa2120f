package org.dateline.annotator.quotes.linking;

import java.util.List;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearClassifier;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelKind;
import org.dateline.learning.UnusableModelException;

/**
 * Chooses sources and tells how likely candidates are, by a trained model. Not thread-safe: one per
 * worker, all with the same linear model.
 *
 * @since 0.1.0
 */
public final class LinkModel {

  /** Id of the features of sources and candidates in models; any change of them needs another. */
  public static final String TEMPLATE = "linking-1";

  /** What the columns of a model stand for: nothing, the source of a cue, an attribution. */
  public static final List<String> LABELS = List.of("none", "source", "attribution");

  /** The column of {@link #LABELS} by which sources are ranked. */
  public static final int SOURCE = 1;

  /** The column of {@link #LABELS} that has the log odds of candidates. */
  public static final int ATTRIBUTION = 2;

  private final LinearClassifier classifier;

  /**
   * Prepares for a model.
   *
   * @throws UnusableModelException if the model is for something else
   */
  public LinkModel(LinearModel model) throws UnusableModelException {
    classifier = new LinearClassifier(model.require(ModelKind.CLASSIFIER, TEMPLATE));
  }

  /** Returns the source that goes best with a cue, or {@code null} if that is none. */
  TaggedSpan choose(SourceChoice choice) {
    FeatureBuffer features = choice.features();
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < features.items(); i++) {
      classifier.classify(features, i);
      if (classifier.score(SOURCE) > most) {
        most = classifier.score(SOURCE);
        best = i;
      }
    }
    return choice.span(best);
  }

  /** Returns how likely the candidate with these features is an attribution. */
  double probability(FeatureBuffer features, int item) {
    classifier.classify(features, item);
    return 1 / (1 + Math.exp(-classifier.score(ATTRIBUTION)));
  }
}
