package org.dateline.annotator.quotes;

import org.dateline.api.AttributionKind;
import org.dateline.api.SpeakerType;

/**
 * The one who speaks.
 *
 * @param name canonical name, or the words of the source where it has no name; {@code null} where
 *     nobody is known
 * @param type what the speaker is
 * @param entity the chain of its mentions, or {@code null}
 * @param named whether the text names the speaker
 * @param anonymous whether the speaker is an unnamed source who speaks to the press
 * @param found by what kind of mention the speaker was found
 * @param gender f or m where it is known, else {@code null}
 * @param why how the mention led to the name
 */
record Speaker(
    String name,
    SpeakerType type,
    String entity,
    boolean named,
    boolean anonymous,
    AttributionKind found,
    String gender,
    String why) {

  /** Returns that nobody is known. */
  static Speaker none(String gender, String why) {
    return new Speaker(
        null, SpeakerType.UNKNOWN, null, false, false, AttributionKind.NONE, gender, why);
  }

  /** Returns this speaker as the meaning of a pronoun. */
  Speaker byPronoun(String pronoun) {
    String reason = "'" + pronoun + "' goes on with the speaker before";
    return new Speaker(
        name, type, entity, named, anonymous, AttributionKind.PRONOUN, gender, reason);
  }
}
