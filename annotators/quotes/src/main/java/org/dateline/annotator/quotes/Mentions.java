package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mentions of entities in an article, sorted by begin. */
final class Mentions {

  private final List<Mention> sorted;
  private final Map<String, Mention> firstName = new HashMap<>();
  private final Map<String, Mention> byName = new HashMap<>();

  /** Takes mentions sorted by begin. */
  Mentions(List<Mention> sorted) {
    this.sorted = List.copyOf(sorted);
    for (Mention mention : sorted) {
      if (mention.isName() && mention.entity() != null) {
        firstName.putIfAbsent(mention.entity(), mention);
      }
      if (mention.isName() && mention.name() != null) {
        byName.putIfAbsent(mention.name(), mention);
      }
    }
  }

  /** Returns the mentions that lie within a span, in their order. */
  List<Mention> within(Span span) {
    int low = firstAt(span.begin());
    List<Mention> found = new ArrayList<>();
    for (int i = low; i < sorted.size() && sorted.get(i).span().begin() < span.end(); i++) {
      if (sorted.get(i).span().end() <= span.end()) {
        found.add(sorted.get(i));
      }
    }
    return found;
  }

  /**
   * Returns the mention that begins last before an offset and ends there at the latest, or null.
   */
  Mention before(int offset) {
    int last = firstAt(offset) - 1;
    return last >= 0 && sorted.get(last).span().end() <= offset ? sorted.get(last) : null;
  }

  private int firstAt(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the first mention by name of the same entity, or {@code null} if it has none. */
  Mention nameOf(Mention mention) {
    return mention.entity() == null ? null : firstName.get(mention.entity());
  }

  /** Returns the first mention of the entity whose canonical name is this, or {@code null}. */
  Mention named(String name) {
    return byName.get(name);
  }

  /** Returns the person's name that begins last before an offset and goes on past it, or null. */
  Mention nameAround(int offset) {
    int last = firstAt(offset + 1) - 1;
    Mention found = last < 0 ? null : sorted.get(last);
    boolean around = found != null && found.isName() && found.span().end() > offset;
    return around && found.isPerson() ? found : null;
  }
}
