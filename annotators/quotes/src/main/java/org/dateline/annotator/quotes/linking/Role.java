package org.dateline.annotator.quotes.linking;

import org.dateline.learning.TagSet;
import org.dateline.learning.attribution.AttributionFeatures;

/** What a token is in an attribution; in the order of the tags. */
enum Role {
  CONTENT,
  CUE,
  SOURCE;

  /** Number of tags of a token. */
  static final int TAGS = AttributionFeatures.TAGS.size();

  /** Returns the tag that begins a span of this role. */
  int beginTag() {
    return TagSet.begin(ordinal());
  }

  /** Returns the tag that continues a span of this role. */
  int insideTag() {
    return TagSet.inside(ordinal());
  }
}
