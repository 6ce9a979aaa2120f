package org.dateline.annotator.quotes;

import org.dateline.learning.pos.UniversalTag;

/** Second-hand reports: "S was quoted in V as saying", "V quoted S as saying". */
final class SecondHandCues {

  private static final int FURTHEST = 25;

  private final FunctionWords words;
  private final Phrases phrases;
  private final Subjects subjects;

  SecondHandCues(FunctionWords words, Phrases phrases, Subjects subjects) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /**
   * Returns the cue of a second-hand report.
   *
   * @param verb the item of the participle, such as "saying"
   * @return the cue, or {@code null} if the verb does not report at second hand
   */
  Cue find(Unit unit, CueWord word, int verb) {
    if (!unit.is(verb - 1, "as") || !unit.word(verb).endsWith("ing")) {
      return null;
    }
    int quoting = quotingVerb(unit, verb - 2);
    if (quoting < 0) {
      return null;
    }
    int group = phrases.groupBegin(unit, quoting);
    Cue main = new Cue(word, quoting, group);
    boolean passive = phrases.isPassive(unit, group, quoting);
    subjects.find(unit, main, null);
    if (!main.hasSubject() || main.inverted()) {
      return null;
    }
    Cue cue = new Cue(word, verb, passive ? group : quoting);
    int from = quoting + 1;
    if (passive) {
      int phrase = unit.pos(from) == UniversalTag.ADP ? from + 1 : from;
      cue.sharedSubject(main.subjectBegin(), main.subjectEnd());
      cue.via(phrase, Math.min(phrases.baseEnd(unit, phrase), verb - 1));
    } else {
      cue.sharedSubject(from, Math.min(phrases.nounPhraseEnd(unit, from), verb - 1));
      cue.via(main.subjectBegin(), main.subjectEnd());
    }
    return cue;
  }

  private int quotingVerb(Unit unit, int from) {
    for (int i = from; i >= Math.max(0, from - FURTHEST); i--) {
      if (unit.pos(i) == UniversalTag.VERB && words.isQuoting(unit.word(i))) {
        return i;
      }
    }
    return -1;
  }
}
