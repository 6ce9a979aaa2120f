package org.dateline.annotator.quotes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Finds for each quotation the one that it stands in. */
final class Nesting {

  private Nesting() {}

  /**
   * Links quotations to those around them.
   *
   * @param quotes sorted by begin, longer ones first
   * @param rows the quotation of each stretch in marks
   */
  static void link(List<Quote> quotes, Map<Stretch, Quote> rows) {
    Deque<Quote> around = new ArrayDeque<>();
    for (Quote quote : quotes) {
      Stretch region = region(quote);
      if (region != null && rows.get(region) != null && rows.get(region) != quote) {
        quote.parent(rows.get(region));
        continue;
      }
      while (!around.isEmpty() && around.peek().end() <= quote.begin()) {
        around.pop();
      }
      if (quote.attribution() == null
          || quote.stretch() != null && quote.attribution().isAllQuoted()) {
        continue;
      }
      if (!around.isEmpty() && isInside(quote, around.peek())) {
        quote.parent(around.peek());
      } else {
        around.push(quote);
      }
    }
  }

  private static Stretch region(Quote quote) {
    if (quote.stretch() != null) {
      return quote.stretch().parent();
    }
    return quote.attribution() == null ? null : quote.attribution().region();
  }

  private static boolean isInside(Quote quote, Quote outer) {
    Span cue = quote.attribution().cue();
    Attribution whole = outer.attribution();
    boolean cueInside = false;
    for (Span span : outer.content()) {
      cueInside |= span.holds(cue);
    }
    return cueInside && whole != quote.attribution() && quote.end() <= outer.end();
  }
}
