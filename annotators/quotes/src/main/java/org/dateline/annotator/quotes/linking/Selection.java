package org.dateline.annotator.quotes.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Takes the likeliest of the candidates that do not overlap. */
final class Selection {

  /** The share of the words of a content that may be in others. */
  private static final double MOST_SHARED = 0.2;

  private final LinkText text;
  private final BitSet contents = new BitSet();
  private final BitSet cues = new BitSet();

  Selection(LinkText text) {
    this.text = text;
  }

  /** Returns those taken, sorted by the begin of their content. */
  List<Candidate> select(List<Candidate> candidates, double least) {
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(
        Comparator.comparingDouble((Candidate one) -> -one.probability())
            .thenComparingInt(Candidate::begin)
            .thenComparingInt(Candidate::rule));
    List<Candidate> taken = new ArrayList<>();
    for (Candidate one : order) {
      if (one.probability() < least) {
        break;
      }
      if (isFree(one)) {
        taken.add(one);
        one.content().forEach(range -> contents.set(range.begin(), range.end()));
        cues.set(one.cue().begin(), one.cue().end());
      }
    }
    taken.sort(Comparator.comparingInt(Candidate::begin));
    return taken;
  }

  private boolean isFree(Candidate one) {
    Range cue = one.cue();
    if (cues.get(cue.begin(), cue.end()).cardinality() > 0) {
      return false;
    }
    int words = 0;
    int shared = 0;
    for (Range range : one.content()) {
      words += text.words(range.begin(), range.end());
      for (int i = contents.nextSetBit(range.begin());
          i >= 0 && i < range.end();
          i = contents.nextSetBit(i + 1)) {
        shared += text.isWord(i) ? 1 : 0;
      }
    }
    return words > 0 && shared <= MOST_SHARED * words;
  }
}
