package org.dateline.annotator.quotes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Finds for each quotation the one that it stands in. */
final class Nesting {

  /** No text nests deeper; bounds the work where thousands of quotations overlap. */
  private static final int DEEPEST = 8;

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
      if (quote.attribution() == null) {
        continue;
      }
      Quote parent = innermost(around, quote);
      if (parent != null) {
        quote.parent(parent);
      }
      if (quote.stretch() == null || !quote.attribution().isAllQuoted()) {
        around.push(quote);
      }
    }
  }

  /** Returns the quotation that begins last of those which hold another, or {@code null}. */
  private static Quote innermost(Deque<Quote> around, Quote quote) {
    Iterator<Quote> candidates = around.iterator();
    for (int i = 0; i < DEEPEST && candidates.hasNext(); i++) {
      Quote candidate = candidates.next();
      if (isInside(quote, candidate)) {
        return candidate;
      }
    }
    return null;
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
