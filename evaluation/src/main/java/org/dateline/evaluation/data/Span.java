package org.dateline.evaluation.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a document.
 *
 * @param begin offset of the first UTF-16 code unit
 * @param end offset behind the last UTF-16 code unit
 * @since 0.1.0
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /** Reads a pair of offsets; {@code null} where there is none. */
  public static Span of(JsonNode pair) {
    return pair == null || pair.size() != 2
        ? null
        : new Span(pair.get(0).intValue(), pair.get(1).intValue());
  }

  /** Reads a list of pairs; empty where there is none. */
  public static List<Span> list(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    if (pairs != null) {
      for (JsonNode pair : pairs) {
        Span span = of(pair);
        if (span != null) {
          spans.add(span);
        }
      }
    }
    return spans;
  }

  /** Returns how many code units two spans have in common. */
  public int common(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** Returns how many code units two lists of spans have in common, pair by pair. */
  public static int common(List<Span> some, List<Span> others) {
    return some.stream().mapToInt(a -> others.stream().mapToInt(a::common).sum()).sum();
  }

  /** Returns the sum of the lengths. */
  public static int length(List<Span> spans) {
    return spans.stream().mapToInt(s -> s.end - s.begin).sum();
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
