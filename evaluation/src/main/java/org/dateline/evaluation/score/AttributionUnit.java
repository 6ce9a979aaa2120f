package org.dateline.evaluation.score;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.evaluation.data.Attribution;
import org.dateline.evaluation.data.Attribution.Role;

/** An attribution as the words of its parts. */
final class AttributionUnit {

  private final Attribution attribution;
  private final Map<Role, BitSet> words = new EnumMap<>(Role.class);
  private final AttributionType type;

  AttributionUnit(Attribution attribution, Words text, BitSet inMarks) {
    this.attribution = attribution;
    for (Role role : Role.values()) {
      words.put(role, text.touched(attribution.spans(role)));
    }
    type = AttributionType.of(words(Role.CONTENT), inMarks);
  }

  Attribution attribution() {
    return attribution;
  }

  BitSet words(Role role) {
    return words.get(role);
  }

  boolean has(Role role) {
    return !words(role).isEmpty();
  }

  /** Returns the type; {@code null} where the content has no word. */
  AttributionType type() {
    return type;
  }

  int common(AttributionUnit other, Role role) {
    return Words.common(words(role), other.words(role));
  }

  /** Tells whether a part of both has a word in common, or is absent from both. */
  boolean agrees(AttributionUnit other, Role role) {
    return common(other, role) > 0 || !has(role) && !other.has(role);
  }

  /** Returns the number of common words of the contents if they are half of both, otherwise 0. */
  int halfOfBoth(AttributionUnit other) {
    int common = common(other, Role.CONTENT);
    return 2 * common >= words(Role.CONTENT).cardinality()
            && 2 * common >= other.words(Role.CONTENT).cardinality()
        ? common
        : 0;
  }
}
