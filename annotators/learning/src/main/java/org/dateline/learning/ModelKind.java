package org.dateline.learning;

/**
 * What a linear model decides.
 *
 * @since 0.1.0
 */
public enum ModelKind {
  /** A tag for each item of a sequence, jointly; the labels are the tags of a {@link TagSet}. */
  SEQUENCE,
  /** One label for an item by itself. */
  CLASSIFIER
}
