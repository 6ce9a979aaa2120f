package org.dateline.annotator.quotes;

import org.dateline.learning.pos.UniversalTag;

/** Finds the subject of a reporting verb: before it, after it, or that of the clause around it. */
final class Subjects {

  private static final int FURTHEST_COMMA = 45;
  private static final int MOST_BRACKETED = 6;

  private final FunctionWords words;
  private final Phrases phrases;
  private final CueLexicon nouns;

  Subjects(FunctionWords words, Phrases phrases, CueLexicon nouns) {
    this.words = words;
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /**
   * Gives a cue its subject, if one is found.
   *
   * @param last the reporting verb before it in the unit, or {@code null}
   */
  void find(Unit unit, Cue cue, Cue last) {
    int at = cue.groupBegin();
    boolean participle = isParticiple(unit, cue);
    if (!participle && directlyBefore(unit, cue, at)) {
      return;
    }
    if (!participle && canInvert(unit, cue, at)) {
      int begin = cue.verb() + 1;
      int end = withApposition(unit, phrases.nounPhraseEnd(unit, begin));
      cue.invertedSubject(begin, end);
      return;
    }
    share(unit, cue, last, participle);
  }

  private boolean isParticiple(Unit unit, Cue cue) {
    return unit.word(cue.verb()).endsWith("ing") && cue.groupBegin() == auxiliaryFree(unit, cue);
  }

  /** Returns the begin of the group if it has no auxiliary, -1 otherwise. */
  private static int auxiliaryFree(Unit unit, Cue cue) {
    for (int i = cue.groupBegin(); i < cue.verb(); i++) {
      if (unit.pos(i) == UniversalTag.AUX) {
        return -1;
      }
    }
    return cue.groupBegin();
  }

  private boolean directlyBefore(Unit unit, Cue cue, int at) {
    int i = at - 1;
    if (i < 0 || unit.pos(i) == UniversalTag.CCONJ) {
      return false;
    }
    if (unit.isComma(i)) {
      return acrossApposition(unit, cue, i);
    }
    if (unit.is(i, "]")) {
      return inBrackets(unit, cue, i);
    }
    int begin = phrases.nounPhraseBegin(unit, at, 0);
    if (begin == at) {
      return false;
    }
    if (words.isRelative(unit.word(begin)) && unit.pos(begin) == UniversalTag.PRON) {
      return relative(unit, cue, begin, at);
    }
    if (isAdverbial(unit, begin, at)) {
      return false;
    }
    int end = at;
    while (end > begin + 1
        && unit.word(end - 1).endsWith("ly")
        && unit.pos(end - 1) != UniversalTag.PROPN) {
      end--;
    }
    cue.subject(withFrontApposition(unit, begin), end);
    return true;
  }

  /** "[he] said": a subject that the writer put into a quotation. */
  private static boolean inBrackets(Unit unit, Cue cue, int close) {
    for (int i = close - 1; i > Math.max(0, close - MOST_BRACKETED); i--) {
      if (unit.is(i - 1, "[")) {
        cue.subject(i, close);
        return true;
      }
    }
    return false;
  }

  /** "…, who said": the noun phrase before the pronoun is the source. */
  private boolean relative(Unit unit, Cue cue, int pronoun, int at) {
    int end = unit.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
    int begin = phrases.baseBegin(unit, end, 0);
    if (begin < end && !unit.is(pronoun, "which")) {
      cue.sharedSubject(begin, end);
    } else {
      cue.subject(pronoun, at);
    }
    return true;
  }

  /** A subject that ends in an apposition or relative clause between commas. */
  private boolean acrossApposition(Unit unit, Cue cue, int comma) {
    for (int j = comma - 1; j > 0 && j > comma - FURTHEST_COMMA; j--) {
      if (unit.isStretch(j) && j < comma - 1) {
        break;
      }
      if (unit.isComma(j)) {
        int begin = phrases.nounPhraseBegin(unit, j, 0);
        if (begin < j && beginsClause(unit, begin) && !isAdverbial(unit, begin, j)) {
          cue.subject(withFrontApposition(unit, begin), comma);
          return true;
        }
      }
    }
    return false;
  }

  private boolean beginsClause(Unit unit, int item) {
    return item == 0
        || unit.isStretch(item - 1)
        || unit.isComma(item - 1)
        || unit.pos(item - 1) == UniversalTag.CCONJ
        || unit.pos(item - 1) == UniversalTag.SCONJ
        || unit.pos(item - 1) == UniversalTag.PUNCT
        || unit.pos(item - 1) == UniversalTag.X;
  }

  /** Moves left over "title, " and "name, " before a subject that is itself an apposition. */
  private int withFrontApposition(Unit unit, int begin) {
    if (begin < 2 || !unit.isComma(begin - 1) || unit.pos(begin).equals(UniversalTag.PRON)) {
      return begin;
    }
    int end = begin - 1;
    int front = phrases.nounPhraseBegin(unit, end, 0);
    boolean ok =
        front < end
            && (front == 0
                || unit.isStretch(front - 1)
                || unit.isComma(front - 1) && unit.isStretch(front - 2))
            && !isAdverbial(unit, front, end);
    return ok ? front : begin;
  }

  private boolean isAdverbial(Unit unit, int begin, int end) {
    if (unit.pos(begin - 1) == UniversalTag.ADP) {
      return true;
    }
    return end - begin <= 2 && words.isTime(unit.word(end - 1));
  }

  private boolean canInvert(Unit unit, Cue cue, int at) {
    if (!cue.word().takes(Frame.QUOTE) || cue.passive()) {
      return false;
    }
    boolean place =
        at == 0 && unit.before() != null
            || unit.isStretch(at - 1)
            || unit.isComma(at - 1)
            || unit.pos(at - 1) == UniversalTag.PUNCT;
    int from = cue.verb() + 1;
    int end = phrases.baseEnd(unit, from);
    if (!place || end == from || unit.is(from, "that")) {
      return false;
    }
    boolean pronoun = unit.pos(from) == UniversalTag.PRON && !words.isIndefinite(unit.word(from));
    boolean finiteAfter = unit.pos(end).isVerbal() && phrases.isFinite(unit, end);
    return (!pronoun || words.isPersonal(unit.word(from))) && !finiteAfter;
  }

  /** Includes an apposition or relative clause after an inverted subject. */
  private int withApposition(Unit unit, int end) {
    if (!unit.isComma(end) || end + 1 >= unit.size()) {
      return end;
    }
    UniversalTag next = unit.pos(end + 1);
    boolean describes =
        next == UniversalTag.DET
            || next == UniversalTag.NOUN
            || next == UniversalTag.ADJ
            || unit.is(end + 1, "who");
    if (!describes) {
      return end;
    }
    int i = end + 1;
    int limit = Math.min(unit.size(), end + Phrases.LONGEST);
    while (i < limit && !unit.isComma(i) && !unit.isStretch(i)) {
      if (phrases.isFinite(unit, i) && !unit.is(end + 1, "who")) {
        return end;
      }
      i++;
    }
    return i == unit.size() && unit.pos(i - 1) == UniversalTag.PUNCT ? i - 1 : i;
  }

  /**
   * The subject of another verb: of the one before "and added", of the main clause for "saying".
   */
  private void share(Unit unit, Cue cue, Cue last, boolean participle) {
    int at = cue.groupBegin();
    boolean coordinated = at > 0 && unit.pos(at - 1) == UniversalTag.CCONJ;
    boolean afterComma = at > 0 && unit.isComma(at - 1);
    boolean by = at > 0 && unit.is(at - 1, "by");
    if (!coordinated
        && !(participle && (at == 0 || afterComma || by || unit.pos(at - 1).isNominal()))) {
      return;
    }
    if (participle && at > 0 && possessor(unit, cue, afterComma ? at - 1 : at)) {
      return;
    }
    if (at == 0) {
      mainClauseAfter(unit, cue);
    } else if (last != null && last.hasSubject()) {
      cue.sharedSubject(last.subjectBegin(), last.subjectEnd());
    } else {
      firstSubject(unit, cue, at);
    }
  }

  /** "Trump's comments, saying …": the one whose comments they are. */
  private boolean possessor(Unit unit, Cue cue, int end) {
    if (nouns.get(unit.word(end - 1)) == null) {
      return false;
    }
    int begin = phrases.nounPhraseBegin(unit, end, 0);
    for (int i = end - 1; i > begin; i--) {
      if (phrases.isPossessiveMark(unit, i)) {
        int from = i;
        while (from > begin && unit.pos(from - 1).isNominal()) {
          from--;
        }
        cue.sharedSubject(from, i);
        return from < i;
      }
    }
    return false;
  }

  private void firstSubject(Unit unit, Cue cue, int limit) {
    for (int i = 0; i < Math.min(limit, Phrases.LONGEST); i++) {
      if (phrases.isFinite(unit, i)) {
        int group = phrases.groupBegin(unit, i);
        int end = unit.isComma(group - 1) ? group - 1 : group;
        int begin = phrases.nounPhraseBegin(unit, end, 0);
        if (begin < end && !isAdverbial(unit, begin, end)) {
          cue.sharedSubject(begin, end);
          return;
        }
      }
    }
  }

  /** "Acknowledging that …, the spokesman said": the subject comes after a comma. */
  private void mainClauseAfter(Unit unit, Cue cue) {
    for (int i = cue.verb() + 2; i < Math.min(unit.size(), 2 * Phrases.LONGEST); i++) {
      if (unit.isComma(i - 1)) {
        int verb = phrases.firstFinite(unit, i, unit.size());
        int group = phrases.groupBegin(unit, verb);
        if (verb < unit.size() && phrases.nounPhraseBegin(unit, group, i) == i && group > i) {
          cue.sharedSubject(i, group);
          return;
        }
      }
    }
  }
}
