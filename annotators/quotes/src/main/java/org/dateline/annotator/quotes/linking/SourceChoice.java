package org.dateline.annotator.quotes.linking;

import java.util.Collections;
import java.util.List;
import org.dateline.learning.FeatureBuffer;

/**
 * The sources that a content with a cue may have, with the features of each.
 *
 * @since 0.1.0
 */
public final class SourceChoice {

  private final Unit unit;
  private final List<TaggedSpan> sources;
  private final FeatureBuffer features;

  SourceChoice(Unit unit, List<TaggedSpan> sources, FeatureBuffer features) {
    this.unit = unit;
    this.sources = sources;
    this.features = features;
  }

  Unit unit() {
    return unit;
  }

  TaggedSpan span(int choice) {
    return sources.get(choice);
  }

  /** Returns the reported words. */
  public List<Range> content() {
    return unit.parts().stream().map(TaggedSpan::range).toList();
  }

  /** Returns the words that report. */
  public Range cue() {
    return unit.cue().range();
  }

  /** Returns the choices; the last one is {@code null} and stands for no source. */
  public List<Range> sources() {
    return Collections.unmodifiableList(
        sources.stream().map(span -> span == null ? null : span.range()).toList());
  }

  /** Returns the features, one item for each choice. */
  public FeatureBuffer features() {
    return features;
  }
}
