package org.dateline.annotator.quotes;

import java.util.BitSet;
import java.util.List;

/** The cues of the reports that rules found: a report within a content belongs to it whole. */
final class InnerCues {

  private final NewsText news;
  private final BitSet cues = new BitSet();

  InnerCues(NewsText news, List<Attribution> byRules) {
    this.news = news;
    for (Attribution one : byRules) {
      if (one.source() != null && !one.rule().isLoose()) {
        cues.set(news.tokenAt(one.cue().begin()), news.tokenAt(one.cue().end()));
      }
    }
  }

  /** Tells whether a content leaves out the cue of a report that a rule has within it. */
  boolean isCut(Attribution tagged, Attribution byRule) {
    for (Span span : byRule.content()) {
      int end = news.tokenAt(span.end());
      for (int i = cues.nextSetBit(news.tokenAt(span.begin()));
          i >= 0 && i < end;
          i = cues.nextSetBit(i + 1)) {
        if (!holds(tagged, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holds(Attribution attribution, int token) {
    Span word = new Span(news.begin(token), news.end(token));
    for (Span span : attribution.content()) {
      if (span.holds(word)) {
        return true;
      }
    }
    return false;
  }
}
