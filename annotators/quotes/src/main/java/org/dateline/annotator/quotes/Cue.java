package org.dateline.annotator.quotes;

/**
 * A reporting verb in a unit, with its group and its subject. Items of the unit, ends exclusive.
 */
final class Cue {

  private final CueWord word;
  private final int verb;
  private final int groupBegin;
  private int subjectBegin;
  private int subjectEnd;
  private boolean inverted;
  private boolean shared;
  private boolean passive;
  private int viaBegin;
  private int viaEnd;

  Cue(CueWord word, int verb, int groupBegin) {
    this.word = word;
    this.verb = verb;
    this.groupBegin = groupBegin;
  }

  CueWord word() {
    return word;
  }

  int verb() {
    return verb;
  }

  int groupBegin() {
    return groupBegin;
  }

  /** Returns the item after the verb, and after the subject where that follows it. */
  int after() {
    return inverted ? subjectEnd : verb + 1;
  }

  /** Returns where subject and verb begin together. */
  int begin() {
    return hasSubject() && !shared ? Math.min(subjectBegin, groupBegin) : groupBegin;
  }

  boolean hasSubject() {
    return subjectEnd > subjectBegin;
  }

  int subjectBegin() {
    return subjectBegin;
  }

  int subjectEnd() {
    return subjectEnd;
  }

  /** Tells whether the subject follows the verb. */
  boolean inverted() {
    return inverted;
  }

  /** Tells whether the subject is that of another verb: "… and added", "…, saying". */
  boolean shared() {
    return shared;
  }

  boolean passive() {
    return passive;
  }

  void passive(boolean is) {
    passive = is;
  }

  void subject(int begin, int end) {
    subjectBegin = begin;
    subjectEnd = end;
  }

  void invertedSubject(int begin, int end) {
    subject(begin, end);
    inverted = true;
  }

  void sharedSubject(int begin, int end) {
    subject(begin, end);
    shared = true;
  }

  /** Notes the one through whom the words came, as in "was quoted by V as saying". */
  void via(int begin, int end) {
    viaBegin = begin;
    viaEnd = end;
  }

  /** Tells whether the words came through somebody else. */
  boolean secondHand() {
    return viaEnd > viaBegin;
  }

  int viaBegin() {
    return viaBegin;
  }

  int viaEnd() {
    return viaEnd;
  }
}
