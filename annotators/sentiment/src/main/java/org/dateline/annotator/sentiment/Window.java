package org.dateline.annotator.sentiment;

import java.util.List;
import java.util.function.ToIntFunction;

/** The part of a list in text order that can overlap a stretch of the document. */
final class Window {

  /** How many annotations may begin before a stretch and reach into it. */
  private static final int BEFORE = 8;

  private Window() {}

  /** Returns the elements that begin before the end offset, from a few before the begin on. */
  static <T> List<T> of(List<T> sorted, ToIntFunction<T> beginOf, int begin, int end) {
    int from = Math.max(0, lowerBound(sorted, beginOf, begin) - BEFORE);
    return sorted.subList(from, Math.max(from, lowerBound(sorted, beginOf, end)));
  }

  private static <T> int lowerBound(List<T> sorted, ToIntFunction<T> beginOf, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (beginOf.applyAsInt(sorted.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
