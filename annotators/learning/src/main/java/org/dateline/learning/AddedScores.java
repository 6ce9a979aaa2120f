package org.dateline.learning;

/**
 * Scores of another model, which a {@link SequenceTagger} adds to its own before it looks for the
 * best tags: so a linear model and an encoder decide together.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface AddedScores {

  /**
   * Adds to the scores of the tags of an item.
   *
   * @param item index of the item within the sequence
   * @param sums scores in units of {@link LinearModel#scale}
   * @param first index of the score of the first tag; those of the others follow in the order of
   *     the model's labels
   */
  void addTo(int item, int[] sums, int first);
}
