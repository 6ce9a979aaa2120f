package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.learning.pos.UniversalTag;

/** Finds the reporting verbs of a unit, each with its group and its subject. */
final class CueFinder {

  private final FunctionWords words;
  private final Phrases phrases;
  private final CueLexicon verbs;
  private final Subjects subjects;
  private final SecondHandCues secondHand;

  CueFinder(FunctionWords words, Phrases phrases, CueLexicon verbs, Subjects subjects) {
    this.words = words;
    this.phrases = phrases;
    this.verbs = verbs;
    this.subjects = subjects;
    secondHand = new SecondHandCues(words, phrases, subjects);
  }

  /** Returns the cues of a unit in their order. */
  List<Cue> find(Unit unit) {
    List<Cue> cues = new ArrayList<>();
    Cue last = null;
    for (int i = 0; i < unit.size(); i++) {
      CueWord word = isVerb(unit, i) ? verbs.get(unit.word(i)) : null;
      if (word == null || word.takes(Frame.PARTICLE) && !words.isParticle(unit.word(i + 1))) {
        continue;
      }
      int begin = begin(unit, i);
      if (begin < 0) {
        continue;
      }
      Cue cue = secondHand.find(unit, word, i);
      if (cue == null) {
        cue = new Cue(word, i, begin);
        cue.passive(phrases.isPassive(unit, begin, i));
        subjects.find(unit, cue, last);
      }
      if (unit.region() != null && isFirstPerson(unit, cue)) {
        continue;
      }
      if (cue.secondHand() && last != null && last.verb() >= cue.groupBegin()) {
        cues.remove(cues.size() - 1);
      }
      cues.add(cue);
      last = cue;
    }
    return cues;
  }

  /** Tells a verb, also where the tagger took "the suit claims that …" for a noun. */
  private boolean isVerb(Unit unit, int i) {
    if (unit.pos(i) == UniversalTag.VERB) {
      return true;
    }
    boolean third =
        unit.pos(i) == UniversalTag.NOUN && unit.word(i).endsWith("s") && unit.is(i + 1, "that");
    if (!third || !unit.pos(i - 1).isNominal() || verbs.get(unit.word(i)) == null) {
      return false;
    }
    boolean onlyVerb = phrases.firstFinite(unit, 0, i) == i;
    return onlyVerb
        && phrases.nounPhraseBegin(unit, i, 0) < i
        && unit.pos(i - 2) != UniversalTag.PART;
  }

  /** Returns where the group begins, or -1 for an infinitive that reports nothing by itself. */
  private int begin(Unit unit, int verb) {
    int begin = phrases.groupBegin(unit, verb);
    if (!unit.is(begin - 1, "to")) {
      return begin;
    }
    int catenative = unit.pos(begin - 2) == UniversalTag.VERB ? begin - 2 : begin - 3;
    return words.isCatenative(unit.word(catenative)) ? phrases.groupBegin(unit, catenative) : -1;
  }

  /** Tells whether the speaker of a quotation speaks of himself: that is no report of another. */
  private boolean isFirstPerson(Unit unit, Cue cue) {
    return !cue.hasSubject() || words.isFirstPerson(unit.word(cue.subjectEnd() - 1));
  }
}
