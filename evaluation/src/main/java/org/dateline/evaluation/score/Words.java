package org.dateline.evaluation.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.evaluation.data.Span;

/** The words of a text, in its order: runs of letters, digits and apostrophes within. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)*");

  private final List<Span> words = new ArrayList<>();

  Words(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /** Returns the numbers of the words that spans touch. */
  BitSet touched(List<Span> spans) {
    BitSet touched = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.begin()); i < words.size(); i++) {
        if (words.get(i).begin() >= span.end()) {
          break;
        }
        touched.set(i);
      }
    }
    return touched;
  }

  /** Returns the numbers of the words that lie within one of the spans. */
  BitSet within(List<Span> spans) {
    BitSet within = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.begin()); i < words.size(); i++) {
        Span word = words.get(i);
        if (word.end() > span.end()) {
          break;
        }
        if (word.begin() >= span.begin()) {
          within.set(i);
        }
      }
    }
    return within;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns how many words two sets have in common. */
  static int common(BitSet some, BitSet others) {
    BitSet both = (BitSet) some.clone();
    both.and(others);
    return both.cardinality();
  }
}
