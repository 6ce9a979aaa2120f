package org.dateline.learning;

/**
 * Tags sequences with a model, jointly and with valid transitions only. It keeps its buffers, so
 * that nothing is allocated for a sequence no longer than the longest before. Not thread-safe: one
 * per worker, all with the same model.
 *
 * @since 0.1.0
 */
public final class SequenceTagger {

  private final LinearModel model;
  private final Viterbi viterbi;
  private final int labels;

  /**
   * Prepares for a model.
   *
   * @throws IllegalArgumentException if the model is no sequence tagger
   */
  public SequenceTagger(LinearModel model) {
    if (model.header().kind() != ModelKind.SEQUENCE) {
      throw new IllegalArgumentException(
          "Model '" + model.header().name() + "' is no sequence tagger");
    }
    this.model = model;
    this.viterbi = new Viterbi(TagSet.ofNames(model.header().labels()));
    this.labels = model.header().labels().size();
  }

  /** Finds the best tags of a sequence. */
  public void tag(FeatureBuffer sequence) {
    tag(sequence, (item, sums, first) -> {});
  }

  /** Finds the best tags of a sequence, given the scores of this model and others. */
  public void tag(FeatureBuffer sequence, AddedScores added) {
    int items = sequence.items();
    int[] emissions = viterbi.emissions(items);
    for (int item = 0; item < items; item++) {
      model.score(sequence, item, emissions, item * labels);
      added.addTo(item, emissions, item * labels);
    }
    viterbi.decode(items, sequence.groups(), model.transitions());
  }

  /** Returns the tag found for an item of the sequence tagged last. */
  public int tag(int item) {
    return viterbi.tag(item);
  }
}
