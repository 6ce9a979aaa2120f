package org.dateline.annotator.credibility;

import org.dateline.api.IndicatorScope;

/**
 * A sign of sourcing practice that a finder saw.
 *
 * @param id kind of indicator, as in the catalog
 * @param begin offset where the words begin that show it
 * @param end offset where they end
 * @param confidence from 0 to 1
 * @param why the rule and what it saw
 */
record Finding(String id, int begin, int end, float confidence, String why) {

  /** Returns whether the two are the same sign on overlapping words. */
  boolean repeats(Finding other) {
    return id.equals(other.id) && begin < other.end && other.begin < end;
  }

  /** Returns the label of the scope that the kind has. */
  static String scope(boolean document) {
    return (document ? IndicatorScope.DOCUMENT : IndicatorScope.SPAN).label();
  }
}
