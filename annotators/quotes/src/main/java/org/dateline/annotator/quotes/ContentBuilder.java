package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.learning.pos.UniversalTag;

/** Collects the reported words of an attribution from items of a unit. */
final class ContentBuilder {

  /** No clause has more items; bounds the work where clauses of endless sentences overlap. */
  static final int LONGEST = 400;

  private final Unit unit;
  private final List<Span> spans = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  ContentBuilder(Unit unit) {
    this.unit = unit;
  }

  /** Adds the items of a range, without punctuation at its borders. */
  void add(int from, int to) {
    int begin = from;
    int end = Math.min(Math.min(to, unit.size()), from + LONGEST);
    while (begin < end && isPunctuation(begin)) {
      begin++;
    }
    while (end > begin && isPunctuation(end - 1)) {
      end--;
    }
    if (begin < end && unit.contentBegin(begin) < unit.contentEnd(end - 1)) {
      spans.add(new Span(unit.contentBegin(begin), unit.contentEnd(end - 1)));
      for (int i = begin; i < end; i++) {
        if (unit.isStretch(i)) {
          stretches.add(unit.stretch(i));
        }
      }
    }
  }

  private boolean isPunctuation(int item) {
    boolean closes = unit.is(item, ")") || unit.is(item, "]");
    return unit.pos(item) == UniversalTag.PUNCT
        && !closes
        && !unit.is(item, "(")
        && !unit.is(item, "[");
  }

  /**
   * Adds a stretch that follows a cue: alone where it is a whole, with the rest of the clause where
   * the sentence goes on from it.
   */
  void addQuote(Complement quote) {
    int next = quote.from() + 1;
    Stretch stretch = unit.stretch(quote.from());
    boolean goesOn =
        next < quote.to()
            && unit.pos(next) != UniversalTag.PUNCT
            && unit.pos(next) != UniversalTag.CCONJ;
    if (goesOn && stretch.closed()) {
      add(quote.from(), quote.to());
    } else {
      add(stretch);
    }
  }

  void add(Stretch stretch) {
    if (stretch.contentBegin() < stretch.contentEnd()) {
      spans.add(new Span(stretch.contentBegin(), stretch.contentEnd()));
      stretches.add(stretch);
    }
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  List<Span> spans() {
    return spans;
  }

  List<Stretch> stretches() {
    return stretches;
  }
}
