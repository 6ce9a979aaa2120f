package org.dateline.evaluation.train;

import java.util.Arrays;
import org.dateline.learning.FeatureBuffer;

/**
 * A sequence with the labels that are right for it. Immutable; the arrays are not copied.
 *
 * @param features features of all items, as in {@link FeatureBuffer}
 * @param ends index after the last feature of each item
 * @param groups transition table of each item
 * @param labels right label of each item
 */
record TrainingSequence(int[] features, int[] ends, int[] groups, int[] labels) {

  /** Copies the items of a buffer. */
  static TrainingSequence of(FeatureBuffer buffer, int[] labels) {
    int items = buffer.items();
    int[] ends = new int[items];
    int[] groups = new int[items];
    for (int i = 0; i < items; i++) {
      ends[i] = buffer.end(i);
      groups[i] = buffer.group(i);
    }
    int[] features = new int[items == 0 ? 0 : ends[items - 1]];
    Arrays.setAll(features, buffer::feature);
    return new TrainingSequence(features, ends, groups, labels.clone());
  }

  int items() {
    return ends.length;
  }

  int begin(int item) {
    return item == 0 ? 0 : ends[item - 1];
  }
}
