package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses from what rules found the reports inside of others and those around others: a tagger
 * gives a word one role only, so it cannot find both.
 */
final class NestedReports {

  private final NewsText news;
  private final BitSet reported = new BitSet();
  private final BitSet cues = new BitSet();
  private final BitSet sources = new BitSet();

  NestedReports(NewsText news, List<Attribution> found) {
    this.news = news;
    for (Attribution attribution : found) {
      attribution.content().forEach(span -> mark(reported, span));
      mark(cues, attribution.cue());
      mark(sources, attribution.source());
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
      boolean inside =
          one.region() != null || !one.rule().isLoose() && (isReported(one) || isAround(one));
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

  /** "S told him that …, V said": neither subject nor verb of V's report is part of S's. */
  private boolean isAround(Attribution one) {
    Span source = one.source();
    if (source == null || touches(reported, source) || touches(reported, one.cue())) {
      return false;
    }
    boolean report = false;
    for (Span span : one.content()) {
      report |= touches(cues, span) && touches(sources, span) && touches(reported, span);
    }
    return report && !touches(sources, source);
  }

  private boolean touches(BitSet set, Span span) {
    int next = set.nextSetBit(news.tokenAt(span.begin()));
    return next >= 0 && next < news.tokenAt(span.end());
  }
}
