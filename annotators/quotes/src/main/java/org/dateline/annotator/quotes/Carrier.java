package org.dateline.annotator.quotes;

import java.util.List;
import java.util.Map;
import org.dateline.api.QuotationKind;

/**
 * Carries the speaker of a quotation on to a neighbouring one that has no attribution of its own:
 * within a paragraph, and into the next one where that begins with a quotation.
 */
final class Carrier {

  private static final int LONGEST_TAIL = 250;

  private final NewsText news;
  private final List<Stretch> stretches;
  private final Map<Stretch, Quote> rows;

  Carrier(NewsText news, List<Stretch> stretches, Map<Stretch, Quote> rows) {
    this.news = news;
    this.stretches = stretches;
    this.rows = rows;
  }

  void carry() {
    Quote next = null;
    for (int i = stretches.size() - 1; i >= 0; i--) {
      Quote row = outer(i);
      if (row != null) {
        boolean adjacent = next != null && isOpen(row) && hasSpeaker(next) && touches(row, next);
        if (adjacent) {
          row.carriedFrom(next);
        }
        next = row;
      }
    }
    Quote before = null;
    for (int i = 0; i < stretches.size(); i++) {
      Quote row = outer(i);
      if (row != null) {
        if (before != null && isOpen(row) && hasSpeaker(before) && follows(before, row)) {
          row.carriedFrom(before);
        }
        before = row.kind() == QuotationKind.SCARE ? before : row;
      }
    }
  }

  private Quote outer(int i) {
    Stretch stretch = stretches.get(i);
    return stretch.parent() == null ? rows.get(stretch) : null;
  }

  private static boolean isOpen(Quote row) {
    return row.attribution() == null
        && row.carriedFrom() == null
        && row.kind() == QuotationKind.DIRECT;
  }

  private static boolean hasSpeaker(Quote row) {
    return row.kind() != QuotationKind.SCARE
        && (row.attribution() != null || row.carriedFrom() != null);
  }

  private boolean touches(Quote row, Quote next) {
    return block(row) == block(next)
        && news.text().substring(row.stretch().end(), next.stretch().begin()).isBlank();
  }

  /** Tells whether nothing but the cue of the quotation before stands between the two. */
  private boolean follows(Quote before, Quote row) {
    int from = before.stretch().end();
    int tail = tailEnd(before);
    int begin = row.stretch().begin();
    if (begin < from || begin - from > LONGEST_TAIL) {
      return false;
    }
    if (block(before) == block(row)) {
      return isOneSentence(from, begin, tail);
    }
    int there = news.blocks().begin(block(row));
    boolean first = news.text().substring(Math.min(there, begin), begin).isBlank();
    return first
        && block(row) == block(before) + 1
        && isOneSentence(from, news.blocks().end(block(before)), tail);
  }

  private static int tailEnd(Quote before) {
    Attribution attribution = before.attribution();
    if (attribution == null) {
      return before.stretch().end();
    }
    int end = attribution.cue().end();
    return attribution.source() == null ? end : Math.max(end, attribution.source().end());
  }

  /** Tells whether between two offsets no sentence begins after the cue. */
  private boolean isOneSentence(int from, int to, int cueEnd) {
    if (from >= to) {
      return true;
    }
    int sentence = news.blocks().sentenceBegin(Math.max(from, to - 1));
    return news.text().substring(from, to).isBlank() || sentence < Math.max(from, cueEnd);
  }

  private int block(Quote row) {
    return news.blocks().at(row.stretch().begin());
  }
}
