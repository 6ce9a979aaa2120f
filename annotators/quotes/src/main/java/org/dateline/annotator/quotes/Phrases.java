package org.dateline.annotator.quotes;

import org.dateline.learning.pos.UniversalTag;

/**
 * Finds noun phrases and verb groups in a unit by part of speech. All positions are items of the
 * unit, ends exclusive.
 */
final class Phrases {

  /** No phrase is longer; keeps the work per verb bounded in sentences of any length. */
  static final int LONGEST = 60;

  private static final int SHORTEST_RELATIVE = 4;

  private final FunctionWords words;

  Phrases(FunctionWords words) {
    this.words = words;
  }

  /** Returns where the group of a verb begins: its auxiliaries, negation and adverbs. */
  int groupBegin(Unit unit, int verb) {
    int i = verb;
    while (i > 0 && verb - i < LONGEST) {
      UniversalTag pos = unit.pos(i - 1);
      boolean part =
          pos == UniversalTag.PART && !unit.is(i - 1, "to") && !isPossessiveMark(unit, i - 1);
      boolean have = pos == UniversalTag.VERB && words.isHave(unit.word(i - 1));
      boolean longSince = unit.is(i - 1, "long") && unit.pos(i - 2) == UniversalTag.AUX;
      if (pos != UniversalTag.AUX && pos != UniversalTag.ADV && !part && !have && !longSince) {
        break;
      }
      if (pos == UniversalTag.ADV
          && (words.isQuestion(unit.word(i - 1)) || unit.isCapitalized(i - 1))) {
        break;
      }
      i--;
    }
    return i;
  }

  /** Tells whether the group is a passive: a form of "be" and a participle. */
  boolean isPassive(Unit unit, int groupBegin, int verb) {
    if (unit.word(verb).endsWith("ing")) {
      return false;
    }
    for (int i = groupBegin; i < verb; i++) {
      if (words.isBe(unit.word(i)) && unit.pos(i) == UniversalTag.AUX) {
        return true;
      }
    }
    return false;
  }

  boolean isPossessiveMark(Unit unit, int item) {
    String word = unit.word(item);
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /**
   * Tells whether a verb can carry a clause: it has an auxiliary or is no participle, and no "to"
   * stands before it.
   */
  boolean isFinite(Unit unit, int item) {
    if (!unit.pos(item).isVerbal() || unit.is(item - 1, "to")) {
      return false;
    }
    return !unit.word(item).endsWith("ing") || unit.pos(item - 1) == UniversalTag.AUX;
  }

  /** Returns the last item of a verb: the verb itself, or a particle after it as in "point out". */
  int withParticle(Unit unit, int verb) {
    return words.isParticle(unit.word(verb + 1)) ? verb + 1 : verb;
  }

  /** Returns the first verb from an item on that can carry a clause, or {@code to}. */
  int firstFinite(Unit unit, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    int i = from;
    while (i < limit && !isFinite(unit, i)) {
      i++;
    }
    return i < limit ? i : to;
  }

  /** Tells whether a subordinate clause of time or concession begins at an item. */
  boolean beginsSubordinate(Unit unit, int item) {
    return words.isSubordinator(unit.word(item));
  }

  /** Tells whether a remark of the writer on the clause before begins at an item. */
  boolean beginsAside(Unit unit, int item) {
    return words.isAside(unit.word(item));
  }

  /** Tells whether a range holds a stretch in quotation marks; looks at its last items only. */
  boolean hasStretch(Unit unit, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
      if (unit.isStretch(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the noun phrase begins that ends before an item; that item if there is none. */
  int nounPhraseBegin(Unit unit, int end, int first) {
    int least = Math.max(first, end - LONGEST);
    int i = end - 1;
    if (i < least) {
      return end;
    }
    if (unit.is(i, ")")) {
      i = openParenthesis(unit, i, least) - 1;
    }
    if (i < least || !canEnd(unit, i)) {
      return relativeBegin(unit, end, least);
    }
    while (i > least && continuesLeft(unit, i, least)) {
      i = unit.is(i - 1, ")") ? Math.max(least, openParenthesis(unit, i - 1, least) - 1) : i - 1;
    }
    if (unit.pos(i - 1) == UniversalTag.VERB) {
      int whole = relativeBegin(unit, i, Math.max(least, i - SHORTEST_RELATIVE));
      i = whole < i ? whole : i;
    }
    return trimmed(unit, i, end);
  }

  /** Returns where the noun phrase begins, without the nouns that a preposition joins it to. */
  int baseBegin(Unit unit, int end, int first) {
    int begin = nounPhraseBegin(unit, end, first);
    for (int i = end - 1; i > begin; i--) {
      if (unit.pos(i) == UniversalTag.ADP && !unit.is(i, "of") && !unit.is(i, "for")) {
        return i + 1;
      }
    }
    return begin;
  }

  private boolean canEnd(Unit unit, int i) {
    UniversalTag pos = unit.pos(i);
    return pos.isNominal()
        || pos == UniversalTag.ADJ
        || pos == UniversalTag.DET && words.isIndefinite(unit.word(i))
        || words.isIndefinite(unit.word(i))
        || isNickname(unit, i);
  }

  private static boolean isNickname(Unit unit, int i) {
    return unit.isStretch(i) && unit.pos(i - 1).isNominal();
  }

  /** Tells whether the item before one belongs to the same noun phrase. */
  private boolean continuesLeft(Unit unit, int i, int least) {
    int left = i - 1;
    UniversalTag here = unit.pos(i);
    UniversalTag pos = unit.pos(left);
    if (here == UniversalTag.PRON && words.isPersonal(unit.word(i))) {
      return false;
    }
    boolean nominalBeyond = left - 1 >= least && canEnd(unit, left - 1);
    return switch (pos) {
      case NOUN, PROPN, ADJ, NUM, SYM, DET -> true;
      case PRON -> !words.isPersonal(unit.word(left)) && !words.isRelative(unit.word(left));
      case PART -> isPossessiveMark(unit, left) || unit.is(left, "to") && nominalBeyond;
      case ADP ->
          (nominalBeyond || isParticipleOfNoun(unit, left - 1, least))
              && !unit.isComma(left - 1)
              && !(words.isPersonal(unit.word(left - 1))
                  && unit.pos(left - 1) == UniversalTag.PRON);
      case CCONJ -> nominalBeyond && !unit.is(left, "but");
      case VERB -> isModifier(unit, left, nominalBeyond);
      case ADV -> here == UniversalTag.ADJ || here == UniversalTag.NUM;
      case PUNCT ->
          unit.is(left, "-")
              || unit.is(left, "/")
              || unit.is(left, ")")
              || unit.is(left, ".") && unit.isCapitalized(left - 1);
      case X ->
          unit.isStretch(left)
              && !unit.isComma(i)
              && left > least
              && nominalOrArticle(unit, left - 1);
      default -> false;
    };
  }

  /** "testifying before", "involved in": a participle after the noun that it describes. */
  private boolean isParticipleOfNoun(Unit unit, int verb, int least) {
    return verb > least
        && unit.pos(verb) == UniversalTag.VERB
        && unit.pos(verb - 1).isNominal()
        && isModifier(unit, verb, true);
  }

  private static boolean nominalOrArticle(Unit unit, int i) {
    return unit.pos(i) == UniversalTag.PROPN || unit.pos(i) == UniversalTag.DET;
  }

  /** Tells whether a verb form describes the noun before or after it: "involved in", "ruling". */
  private boolean isModifier(Unit unit, int verb, boolean nominalBefore) {
    String word = unit.word(verb);
    boolean participle = word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en");
    if (!participle) {
      return false;
    }
    if (unit.pos(verb - 1) == UniversalTag.DET || unit.pos(verb - 1) == UniversalTag.ADJ) {
      return true;
    }
    return nominalBefore
        && !(unit.pos(verb - 1) == UniversalTag.PRON && words.isPersonal(unit.word(verb - 1)));
  }

  /** Returns the item of an opening parenthesis, or that of the closing one if it is missing. */
  private static int openParenthesis(Unit unit, int close, int least) {
    for (int i = close - 1; i >= least && i > close - LONGEST; i--) {
      if (unit.is(i, "(")) {
        return i;
      }
    }
    return close;
  }

  /** Returns where a noun phrase begins that a relative clause ends: "officials who spoke then". */
  private int relativeBegin(Unit unit, int end, int least) {
    for (int i = end - 1; i > least && i > end - LONGEST; i--) {
      if (unit.isComma(i) || unit.isStretch(i)) {
        return end;
      }
      if (words.isRelative(unit.word(i))
          && unit.pos(i) == UniversalTag.PRON
          && unit.pos(i - 1).isNominal()) {
        return nounPhraseBegin(unit, i, least);
      }
    }
    return end;
  }

  /**
   * Cuts off what stands before the noun phrase proper: an object of another verb, an adverbial.
   */
  private int trimmed(Unit unit, int begin, int end) {
    int i = begin;
    if (words.isQuestion(unit.word(i)) && unit.pos(i) == UniversalTag.PRON && i + 1 < end) {
      i++;
    }
    UniversalTag before = unit.pos(begin - 1);
    if (before.isVerbal() || before == UniversalTag.ADP) {
      for (int k = end - 1; k > begin; k--) {
        if (unit.pos(k) == UniversalTag.CCONJ) {
          i = k + 1;
          break;
        }
      }
    }
    while (i < end - 1
        && (unit.pos(i) == UniversalTag.CCONJ && !words.isIndefinite(unit.word(i))
            || unit.pos(i) == UniversalTag.PUNCT && !unit.is(i, "(")
            || words.isTime(unit.word(i))
                && unit.pos(i) != UniversalTag.PROPN
                && unit.pos(i + 1) == UniversalTag.PROPN)) {
      i++;
    }
    return i;
  }

  /**
   * Returns the end of the noun phrase that begins at an item, without what follows a preposition.
   */
  int baseEnd(Unit unit, int from) {
    int i = from;
    while (i < unit.size() && i - from < LONGEST && continuesRight(unit, i, from)) {
      i++;
    }
    return i;
  }

  private boolean continuesRight(Unit unit, int i, int from) {
    UniversalTag pos = unit.pos(i);
    return switch (pos) {
      case NOUN, PROPN, NUM, SYM -> true;
      case ADJ -> i == from || !unit.pos(i - 1).isNominal() || unit.pos(i + 1).isNominal();
      case DET -> i == from || unit.pos(i - 1) == UniversalTag.DET;
      case PRON -> i == from;
      case PART -> isPossessiveMark(unit, i) && i > from;
      case ADV -> i == from && unit.pos(i + 1) == UniversalTag.ADJ;
      case VERB ->
          i > from
              && unit.pos(i + 1) == UniversalTag.NOUN
              && (unit.pos(i - 1) == UniversalTag.DET || unit.pos(i - 1) == UniversalTag.ADJ);
      case CCONJ ->
          i > from
              && !unit.is(i, "but")
              && unit.pos(i + 1).isNominal()
              && unit.pos(i + 1) != UniversalTag.PRON;
      case PUNCT ->
          i > from
              && (unit.is(i, "-")
                  || unit.is(i, ".") && unit.isCapitalized(i - 1) && i + 1 < unit.size());
      default -> unit.isStretch(i) && i > from && unit.pos(i + 1) == UniversalTag.PROPN;
    };
  }

  /** Returns the end of the noun phrase that begins at an item, prepositional phrases included. */
  int nounPhraseEnd(Unit unit, int from) {
    int i = baseEnd(unit, from);
    while (i > from && i < unit.size() && i - from < LONGEST) {
      int object = unit.pos(i) == UniversalTag.ADP ? baseEnd(unit, i + 1) : i;
      if (object > i + 1 && !words.isTime(unit.word(object - 1))) {
        i = object;
      } else if (unit.is(i, "(")) {
        int close = i;
        while (close < unit.size() && close < i + LONGEST && !unit.is(close, ")")) {
          close++;
        }
        if (!unit.is(close, ")")) {
          return i;
        }
        i = close + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Returns the end of what can stand between a verb and its clause: time, place, manner. */
  int adverbialsEnd(Unit unit, int from) {
    int i = from;
    while (i < unit.size() && i - from < LONGEST) {
      int phrase = i;
      if (unit.pos(i) == UniversalTag.ADP && baseEnd(unit, i + 1) > i + 1) {
        phrase = baseEnd(unit, i + 1);
      } else if (words.isTime(unit.word(i))) {
        phrase = i + 1;
      } else if (words.isTime(unit.word(baseEnd(unit, i) - 1))) {
        phrase = baseEnd(unit, i);
      } else if (unit.pos(i) == UniversalTag.ADV && !words.isQuestion(unit.word(i))) {
        phrase = i + 1;
      }
      if (phrase == i) {
        return i;
      }
      i = phrase;
    }
    return i;
  }
}
