package org.dateline.annotator.quotes;

import java.util.Locale;

/**
 * What trained models think of an attribution, all from 0 to 1.
 *
 * @param probability how likely it is an attribution with this content
 * @param content how likely its words are content, on average
 * @param cue the same of the cue; 0 without one
 * @param source the same of the source; 0 without one
 * @param agreeing the rule that found the same cue, or {@code null}
 */
record Judgement(double probability, double content, double cue, double source, Rule agreeing) {

  /** Returns the scores in a few words for a person to read. */
  String why() {
    String scores =
        String.format(
            Locale.ROOT,
            "tagger content %.2f, cue %.2f, source %.2f; linker %.2f",
            content,
            cue,
            source,
            probability);
    return agreeing == null ? scores : scores + "; same cue by rule " + agreeing.label();
  }
}
