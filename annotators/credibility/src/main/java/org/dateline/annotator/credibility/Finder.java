package org.dateline.annotator.credibility;

import java.util.function.Consumer;

/** Looks for signs of one sort in an article. */
@FunctionalInterface
interface Finder {

  /** Hands every sign that it finds to the consumer. */
  void find(Article article, Consumer<Finding> found);
}
