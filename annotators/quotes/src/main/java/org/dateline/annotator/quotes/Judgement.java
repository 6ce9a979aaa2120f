package org.dateline.annotator.quotes;

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
    StringBuilder why = new StringBuilder(96);
    append(why.append("tagger content "), content);
    append(why.append(", cue "), cue);
    append(why.append(", source "), source);
    append(why.append("; linker "), probability);
    if (agreeing != null) {
      why.append("; same cue by rule ").append(agreeing.label());
    }
    return why.toString();
  }

  /** Appends a score with two decimals; format strings took most of the time of writing one. */
  private static void append(StringBuilder why, double score) {
    long hundredths = Math.round(score * 100);
    why.append(hundredths / 100).append('.');
    why.append(hundredths / 10 % 10).append(hundredths % 10);
  }
}
