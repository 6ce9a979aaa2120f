package org.dateline.annotator.quotes.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Contents that one cue reports. */
final class Unit {

  private final TaggedSpan cue;
  private final List<TaggedSpan> parts = new ArrayList<>();

  /** Makes a unit without contents; the cue may be {@code null}. */
  Unit(TaggedSpan cue) {
    this.cue = cue;
  }

  void add(TaggedSpan content) {
    content.unit = this;
    parts.add(content);
    parts.sort(Comparator.comparingInt(part -> part.begin));
  }

  /** Returns the cue, or {@code null}. */
  TaggedSpan cue() {
    return cue;
  }

  /** Returns the contents in text order. */
  List<TaggedSpan> parts() {
    return parts;
  }
}
