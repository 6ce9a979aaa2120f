package org.dateline.evaluation.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.annotator.quotes.linking.Candidate;
import org.dateline.annotator.quotes.linking.LinkText;
import org.dateline.annotator.quotes.linking.Range;
import org.dateline.annotator.quotes.linking.SourceChoice;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;

/** The attributions of an article in tokens, and what of the linker's work agrees with them. */
final class LinkGold {

  private final LinkText text;
  private final List<Unit> units = new ArrayList<>();

  LinkGold(Row row, LinkText text) {
    this.text = text;
    for (Attribution one : Attribution.of(row)) {
      units.add(new Unit(tokens(one.content()), tokens(one.cue()), tokens(one.source())));
    }
  }

  private BitSet tokens(List<Span> spans) {
    BitSet tokens = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.begin());
          i < text.size() && text.begin(i) < span.end();
          i++) {
        tokens.set(i, text.isWord(i));
      }
    }
    return tokens;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = text.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tells whether a content shares half of the words of both with one of the gold. */
  boolean holds(Candidate candidate) {
    BitSet content = words(candidate.content());
    int size = content.cardinality();
    for (Unit unit : units) {
      int common = common(unit.content, content);
      if (common > 0 && 2 * common >= size && 2 * common >= unit.content.cardinality()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns which choices are right; one is always, if the gold has an attribution with this cue or
   * most of this content. Returns {@code null} if it has none.
   */
  boolean[] right(SourceChoice choice) {
    Unit gold = unit(words(List.of(choice.cue())), words(choice.content()));
    if (gold == null) {
      return null;
    }
    List<Range> sources = choice.sources();
    boolean[] right = new boolean[sources.size()];
    boolean any = false;
    for (int i = 0; i < right.length; i++) {
      Range source = sources.get(i);
      right[i] =
          source == null ? gold.source.isEmpty() : gold.source.intersects(words(List.of(source)));
      any |= right[i];
    }
    right[right.length - 1] |= !any;
    return right;
  }

  private Unit unit(BitSet cue, BitSet content) {
    for (Unit unit : units) {
      if (unit.cue.intersects(cue)) {
        return unit;
      }
    }
    for (Unit unit : units) {
      if (2 * common(unit.content, content) > content.cardinality()) {
        return unit;
      }
    }
    return null;
  }

  private BitSet words(List<Range> ranges) {
    BitSet words = new BitSet();
    for (Range range : ranges) {
      for (int i = range.begin(); i < range.end(); i++) {
        words.set(i, text.isWord(i));
      }
    }
    return words;
  }

  private static int common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  private record Unit(BitSet content, BitSet cue, BitSet source) {}
}
