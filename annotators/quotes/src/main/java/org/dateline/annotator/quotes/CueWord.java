package org.dateline.annotator.quotes;

import java.util.Set;

/**
 * A reporting verb or noun.
 *
 * @param lemma its base form, in lower case
 * @param kind the kind of report, such as {@code say} or {@code deny}
 * @param frames what it can govern
 * @param prepositions those that lead to the reported words, as in "warned of"
 */
record CueWord(String lemma, String kind, Set<Frame> frames, Set<String> prepositions) {

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Tells whether a clause can follow, whatever begins it. */
  boolean takesClause() {
    return takes(Frame.CLAUSE) || takes(Frame.THAT);
  }
}
