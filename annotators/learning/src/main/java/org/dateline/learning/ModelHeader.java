package org.dateline.learning;

import java.util.List;
import java.util.Locale;

/**
 * What a linear model is and how its weights are laid out.
 *
 * @param kind what it decides
 * @param name short name, such as "attribution-linear"
 * @param featureTemplate id of the features that it was trained with; only the same features may be
 *     asked of it
 * @param labels the labels by index; for {@link ModelKind#SEQUENCE} those of a {@link TagSet}
 * @param hashBits how many bits of a feature's hash choose its row of weights: there are 2^hashBits
 *     rows
 * @param groups number of transition tables; 0 for {@link ModelKind#CLASSIFIER}
 * @since 0.1.0
 */
public record ModelHeader(
    ModelKind kind,
    String name,
    String featureTemplate,
    List<String> labels,
    int hashBits,
    int groups) {

  static final int MOST_BITS = 26;
  static final int MOST_LABELS = 127;
  static final int MOST_GROUPS = 1024;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is broken; the message names it
   */
  public ModelHeader {
    labels = List.copyOf(labels);
    check("labels", labels.size(), 2, MOST_LABELS);
    check("hash bits", hashBits, 1, MOST_BITS);
    if (kind == ModelKind.SEQUENCE) {
      TagSet.ofNames(labels);
      check("groups", groups, 1, MOST_GROUPS);
    } else {
      check("groups", groups, 0, 0);
    }
  }

  /** Returns the number of rows of weights. */
  public int rows() {
    return 1 << hashBits;
  }

  /** Returns the row of weights of a feature. */
  public int row(int feature) {
    return feature >>> Integer.SIZE - hashBits;
  }

  /** Returns the number of weights of transitions. */
  public int transitions() {
    return groups * labels.size() * labels.size();
  }

  private static void check(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Number of %s is %d, expected %d to %d", what, value, least, most));
    }
  }
}
