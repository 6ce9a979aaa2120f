package org.dateline.annotator.quotes;

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
    if (p >= unit.size()) {
      return null;
    }
    CueWord word = cue.word();
    Complement direct = clause(unit, cue, p);
    if (direct == null && word.takes(Frame.HEARER)) {
      int hearer = phrases.nounPhraseEnd(unit, p);
      direct = hearer > p ? clause(unit, cue, hearer) : null;
      if (direct == null
          && hearer > p
          && unit.is(hearer, "to")
          && unit.pos(hearer + 1) == Pos.VERB) {
        return new Complement(Rule.INFINITIVE, p, unit.size());
      }
    }
    if (direct == null) {
      int skip = skipAdverbials(unit, cue, p);
      direct = skip > p ? clause(unit, cue, skip) : null;
    }
    if (direct == null && !cue.inverted()) {
      direct = thatFurtherOn(unit, cue, p);
    }
    if (direct == null && word.takes(Frame.QUOTE)) {
      direct = quoteAfter(unit, p);
    }
    return direct != null || cue.inverted() ? direct : phrase(unit, cue, p);
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
    Pos tag = unit.pos(that);
    if (tag == Pos.SCONJ) {
      return true;
    }
    int verb = phrases.firstFinite(unit, that + 1, unit.size());
    return verb > that + 1 && verb < unit.size();
  }

  private boolean isBareClause(Unit unit, CueWord word, int p) {
    Pos first = unit.pos(p);
    boolean begins =
        first.isNominal()
            || first == Pos.DET
            || first == Pos.ADJ
            || first == Pos.SCONJ
            || first == Pos.VERB && unit.word(p).endsWith("ing")
            || first == Pos.ADV
            || unit.isStretch(p);
    if (!begins || words.isRelative(unit.word(p)) || unit.is(p, "as")) {
      return false;
    }
    int verb = phrases.firstFinite(unit, p, unit.size());
    if (verb == unit.size() || verb == p) {
      return false;
    }
    for (int i = p + 1; i < verb; i++) {
      boolean relative = words.isRelative(unit.word(i)) && unit.pos(i - 1).isNominal();
      if (relative || unit.isComma(i) && word.takes(Frame.OBJECT)) {
        return !word.takes(Frame.OBJECT) && first != Pos.SCONJ;
      }
    }
    boolean reduced =
        word.takes(Frame.OBJECT)
            && unit.pos(verb) == Pos.VERB
            && unit.word(verb).endsWith("ed")
            && unit.pos(verb - 1).isNominal()
            && unit.pos(verb + 1) == Pos.ADP;
    return !reduced && phrases.nounPhraseBegin(unit, phrases.groupBegin(unit, verb), p) < verb;
  }

  /** "said in a statement released on Monday that …". */
  private Complement thatFurtherOn(Unit unit, Cue cue, int p) {
    if (!cue.word().takesClause()) {
      return null;
    }
    for (int i = p; i < Math.min(unit.size(), p + FURTHEST_THAT); i++) {
      if (unit.is(i, "that") && unit.pos(i) == Pos.SCONJ) {
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
        boolean opens = i == p || unit.pos(i - 1) == Pos.PUNCT || unit.pos(i - 1) == Pos.CCONJ;
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
    if (word.takes(Frame.LABEL) && !cue.passive()) {
      Complement label = label(unit, cue, p);
      if (label != null) {
        return label;
      }
    }
    if (word.prepositions().contains(unit.word(p)) && unit.pos(p) == Pos.ADP) {
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
    if (as && unit.is(object, "as")) {
      return new Complement(Rule.LABEL, p, unit.size());
    }
    if (as) {
      return null;
    }
    boolean called =
        unit.isStretch(object)
            || unit.pos(object) == Pos.DET
            || unit.pos(object) == Pos.ADJ
            || object == p + 1 && unit.pos(object).isNominal()
            || unit.pos(object) == Pos.PUNCT && unit.isStretch(object + 1);
    boolean bare = object == unit.size() || unit.pos(object) == Pos.PUNCT || unit.pos(p) == Pos.ADJ;
    return object > p && called && !bare
            || unit.pos(p) == Pos.ADJ
            || called && unit.isStretch(object)
        ? new Complement(Rule.LABEL, p, unit.size())
        : null;
  }
}
