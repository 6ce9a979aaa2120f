package org.dateline.runner.check;

/**
 * What the documents bring along besides their text.
 *
 * @since 0.1.0
 */
public enum InputAnnotations {
  /** Nothing: every annotation that an annotator needs must come from one before it. */
  NONE,
  /** Perhaps annotations, as in XMI: a type that no annotator makes may be in the input. */
  POSSIBLE
}
