package org.dateline.runner.check;

/**
 * What the documents bring along.
 *
 * @since 0.1.0
 */
public enum InputKind {
  /** Text alone: every annotation that an annotator needs must come from one before it. */
  TEXT,
  /** Annotations too, as in XMI: a type that no annotator makes may be in the input. */
  ANNOTATED
}
