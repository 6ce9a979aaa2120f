package org.dateline.evaluation.score;

import java.util.BitSet;
import java.util.Locale;

/** How much of a content stands in quotation marks. */
enum AttributionType {
  /** All of it. */
  DIRECT,
  /** Some of it. */
  MIXED,
  /** None of it. */
  INDIRECT;

  static AttributionType of(BitSet content, BitSet inMarks) {
    int quoted = Words.common(content, inMarks);
    if (content.isEmpty()) {
      return null;
    }
    return quoted == content.cardinality() ? DIRECT : quoted > 0 ? MIXED : INDIRECT;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
