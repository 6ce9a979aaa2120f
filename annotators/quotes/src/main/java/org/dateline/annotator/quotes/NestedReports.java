package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses from what rules found the reports inside of others: a tagger gives a word one role only,
 * so it cannot find them.
 */
final class NestedReports {

  private final NewsText news;
  private final BitSet reported = new BitSet();
  private final BitSet cues = new BitSet();

  NestedReports(NewsText news, List<Attribution> found) {
    this.news = news;
    for (Attribution attribution : found) {
      attribution.content().forEach(span -> mark(reported, span));
      mark(cues, attribution.cue());
    }
  }

  private void mark(BitSet set, Span span) {
    if (span != null) {
      set.set(news.tokenAt(span.begin()), news.tokenAt(span.end()));
    }
  }

  List<Attribution> of(List<Attribution> byRules) {
    List<Attribution> nested = new ArrayList<>();
    for (Attribution one : byRules) {
      boolean inside = one.region() != null || !one.rule().isLoose() && isReported(one);
      boolean used = cues.get(news.tokenAt(one.cue().begin()));
      if (inside && !used && one.judgement() == null) {
        nested.add(one);
      }
    }
    return nested;
  }

  private boolean isReported(Attribution one) {
    return reported.get(news.tokenAt(one.cue().begin()))
        && reported.get(news.tokenAt(one.begin()))
        && reported.get(news.tokenAt(one.end()) - 1);
  }
}
