package org.dateline.annotator.quotes;

import java.util.Set;

/** Finds where a reported clause ends before its sentence does. */
final class ClauseEnds {

  private static final Set<Rule> OF_CLAUSES =
      Set.of(Rule.THAT_CLAUSE, Rule.BARE_CLAUSE, Rule.QUESTION_CLAUSE, Rule.OBJECT);

  private final Phrases phrases;

  ClauseEnds(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Returns the item at which what a cue governs ends; the end of the unit if nothing tells. */
  int end(Unit unit, Cue cue, Complement right) {
    if (!OF_CLAUSES.contains(right.rule())) {
      return unit.size();
    }
    boolean subordinate = phrases.beginsSubordinate(unit, 0) && cue.begin() <= 2;
    int limit = Math.min(unit.size() - 1, right.from() + 2 * Phrases.LONGEST);
    for (int i = right.from() + 1; i < limit; i++) {
      if (unit.isComma(i) && ends(unit, i, subordinate)) {
        return i;
      }
    }
    return unit.size();
  }

  private boolean ends(Unit unit, int comma, boolean subordinate) {
    if (phrases.hasStretch(unit, comma, unit.size())) {
      return false;
    }
    if (phrases.beginsAside(unit, comma + 1)) {
      return true;
    }
    if (!subordinate) {
      return false;
    }
    int subject = phrases.nounPhraseEnd(unit, comma + 1);
    return subject > comma + 1 && unit.pos(subject).isVerbal() && phrases.isFinite(unit, subject);
  }
}
