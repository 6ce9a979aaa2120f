package org.dateline.annotator.quotes;

import org.dateline.learning.pos.UniversalTag;

/** Finds what follows a reporting verb: words in marks, a clause, an infinitive or an object. */
final class Complements {

  private static final int FURTHEST_THAT = 25;

  private final FunctionWords words;
  private final Phrases phrases;

  Complements(FunctionWords words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Returns the complement of a cue, or {@code null} where nothing reported follows it. */
  Complement after(Unit unit, Cue cue) {
    int p = cue.after();
    if (words.isParticle(unit.word(p)) && !cue.inverted()) {
      p++;
    }
    if (p >= unit.size()) {
      return null;
    }
    CueWord word = cue.word();
    Complement found = null;
    if (word.takes(Frame.LABEL) && !cue.passive()) {
      found = label(unit, cue, p);
    }
    if (found == null && word.takes(Frame.HEARER)) {
      found = afterHearer(unit, cue, p);
    }
    if (found == null) {
      found = clause(unit, cue, p);
    }
    if (found == null) {
      int skip = skipAdverbials(unit, cue, p);
      found = skip > p ? clause(unit, cue, skip) : null;
    }
    if (found == null && !cue.inverted()) {
      found = thatFurtherOn(unit, cue, p);
    }
    if (found == null && word.takes(Frame.QUOTE)) {
      found = quoteAfter(unit, p);
    }
    return found != null || cue.inverted() ? found : phrase(unit, cue, p);
  }

  /** "told reporters that …", "urged Russia to …", "told reporters he would …". */
  private Complement afterHearer(Unit unit, Cue cue, int p) {
    int hearer = phrases.nounPhraseEnd(unit, p);
    if (hearer == p || cue.inverted()) {
      return null;
    }
    boolean infinitive =
        cue.word().takes(Frame.INFINITIVE)
            && unit.is(hearer, "to")
            && unit.pos(hearer + 1).isVerbal();
    if (infinitive) {
      return new Complement(Rule.INFINITIVE, p, unit.size());
    }
    Complement found = clause(unit, cue, hearer);
    if (found == null || found.rule() == Rule.BARE_CLAUSE) {
      int adverbials = phrases.adverbialsEnd(unit, hearer);
      Complement later = adverbials > hearer ? clause(unit, cue, adverbials) : null;
      found = later != null && later.rule() != Rule.BARE_CLAUSE ? later : found;
    }
    int base = phrases.baseEnd(unit, p);
    return found == null && base < hearer && base > p ? clause(unit, cue, base) : found;
  }

  /** Passes over adverbials, but not over a preposition that leads to the words reported. */
  private int skipAdverbials(Unit unit, Cue cue, int p) {
    return cue.word().prepositions().contains(unit.word(p)) ? p : phrases.adverbialsEnd(unit, p);
  }

  private Complement clause(Unit unit, Cue cue, int p) {
    CueWord word = cue.word();
    if (p >= unit.size() || cue.inverted() && !unit.is(p, "that")) {
      return null;
    }
    if (unit.isStretch(p) && word.takes(Frame.QUOTE)) {
      return new Complement(Rule.QUOTE_AFTER_CUE, p, unit.size());
    }
    if (word.takesClause() && unit.is(p, "that") && beginsClause(unit, p)) {
      return new Complement(Rule.THAT_CLAUSE, p, unit.size());
    }
    if (word.takes(Frame.QUESTION) && words.isQuestion(unit.word(p))) {
      return new Complement(Rule.QUESTION_CLAUSE, p, unit.size());
    }
    if (word.takes(Frame.INFINITIVE) && unit.is(p, "to") && unit.pos(p + 1).isVerbal()) {
      return new Complement(Rule.INFINITIVE, p, unit.size());
    }
    if (word.takes(Frame.CLAUSE) && !cue.passive() && isBareClause(unit, word, p)) {
      return new Complement(Rule.BARE_CLAUSE, p, unit.size());
    }
    return null;
  }

  /** Tells "that" before a clause from "that" as a pronoun or an article. */
  private boolean beginsClause(Unit unit, int that) {
    UniversalTag tag = unit.pos(that);
    if (tag == UniversalTag.SCONJ) {
      return that + 2 < unit.size();
    }
    int verb = phrases.firstFinite(unit, that + 1, unit.size());
    return verb > that + 1 && verb < unit.size();
  }

  private boolean isBareClause(Unit unit, CueWord word, int p) {
    UniversalTag first = unit.pos(p);
    boolean begins =
        first.isNominal()
            || first == UniversalTag.DET
            || first == UniversalTag.ADJ
            || first == UniversalTag.SCONJ
            || first == UniversalTag.VERB && unit.word(p).endsWith("ing")
            || first == UniversalTag.CCONJ && words.isIndefinite(unit.word(p))
            || unit.isStretch(p);
    if (!begins || words.isRelative(unit.word(p)) || unit.is(p, "as")) {
      return false;
    }
    int verb = phrases.firstFinite(unit, p, unit.size());
    if (verb == unit.size()) {
      boolean marked = phrases.hasStretch(unit, p, unit.size());
      return word.takes(Frame.WORDS) && (marked || phrases.baseEnd(unit, p) > p + 1);
    }
    if (verb == p) {
      return false;
    }
    for (int i = p + 1; i < verb; i++) {
      boolean relative = words.isRelative(unit.word(i)) && unit.pos(i - 1).isNominal();
      if (relative || unit.isComma(i) && word.takes(Frame.OBJECT)) {
        return !word.takes(Frame.OBJECT) && first != UniversalTag.SCONJ;
      }
    }
    boolean reduced =
        word.takes(Frame.OBJECT)
            && unit.pos(verb) == UniversalTag.VERB
            && unit.word(verb).endsWith("ed")
            && unit.pos(verb - 1).isNominal()
            && unit.pos(verb + 1) == UniversalTag.ADP;
    return !reduced && phrases.nounPhraseBegin(unit, phrases.groupBegin(unit, verb), p) < verb;
  }

  /** "said in a statement released on Monday that …". */
  private Complement thatFurtherOn(Unit unit, Cue cue, int p) {
    if (!cue.word().takesClause()) {
      return null;
    }
    for (int i = p; i < Math.min(unit.size(), p + FURTHEST_THAT); i++) {
      if (unit.is(i, "that") && unit.pos(i) == UniversalTag.SCONJ && i + 2 < unit.size()) {
        return new Complement(Rule.THAT_CLAUSE, i, unit.size());
      }
      if (unit.isStretch(i) || phrases.isFinite(unit, i) && !unit.word(i).endsWith("ed")) {
        return null;
      }
    }
    return null;
  }

  /** "told reporters on Thursday, “…”", "said: “…”", "continued, but “…”". */
  private Complement quoteAfter(Unit unit, int p) {
    int limit = Math.min(unit.size(), p + Phrases.LONGEST);
    for (int i = p; i < limit; i++) {
      if (unit.isStretch(i)) {
        boolean opens =
            i == p
                || unit.pos(i - 1) == UniversalTag.PUNCT
                || unit.pos(i - 1) == UniversalTag.CCONJ;
        return opens ? new Complement(Rule.QUOTE_AFTER_CUE, i, unit.size()) : null;
      }
      if (phrases.isFinite(unit, i) && !unit.word(i).endsWith("ed")) {
        return null;
      }
    }
    return null;
  }

  /** What is no clause: a label, a prepositional phrase, an object. */
  private Complement phrase(Unit unit, Cue cue, int p) {
    CueWord word = cue.word();
    if (word.prepositions().contains(unit.word(p)) && unit.pos(p) == UniversalTag.ADP) {
      return p + 1 < unit.size() ? new Complement(Rule.PREPOSITION, p + 1, unit.size()) : null;
    }
    boolean nominal = phrases.baseEnd(unit, p) > p || unit.isStretch(p);
    if (word.takes(Frame.OBJECT) && nominal && !cue.passive()) {
      return new Complement(Rule.OBJECT, p, unit.size());
    }
    return null;
  }

  private Complement label(Unit unit, Cue cue, int p) {
    int object = unit.isStretch(p) ? p + 1 : phrases.nounPhraseEnd(unit, p);
    boolean as = cue.word().prepositions().contains("as");
    if (as && unit.is(p, "as")) {
      return new Complement(Rule.LABEL, p + 1, unit.size());
    }
    if (as && unit.is(object, "as")) {
      return new Complement(Rule.LABEL, p, unit.size());
    }
    if (as) {
      return null;
    }
    boolean called =
        unit.isStretch(object)
            || unit.pos(object) == UniversalTag.DET
            || unit.pos(object) == UniversalTag.ADJ
            || object == p + 1 && unit.pos(object).isNominal()
            || unit.pos(object) == UniversalTag.PUNCT && unit.isStretch(object + 1);
    boolean bare =
        object == unit.size()
            || unit.pos(object) == UniversalTag.PUNCT
            || unit.pos(p) == UniversalTag.ADJ;
    return object > p && called && !bare
            || unit.pos(p) == UniversalTag.ADJ
            || called && unit.isStretch(object)
        ? new Complement(Rule.LABEL, p, unit.size())
        : null;
  }
}
