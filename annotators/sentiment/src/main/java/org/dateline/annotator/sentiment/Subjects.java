package org.dateline.annotator.sentiment;

/**
 * Finds the subject of a verb to its left: over adverbs, attached prepositional phrases,
 * appositions and clauses that stand between, through coordination and infinitives.
 */
final class Subjects {

  private static final int DEPTH = 6;

  private final Words words;
  private final Chunks chunks;
  private final WordClasses classes;

  Subjects(Words words, Chunks chunks, WordClasses classes) {
    this.words = words;
    this.chunks = chunks;
    this.classes = classes;
  }

  /** Returns the noun phrase, with phrases of "of", that is the grammatical subject; or null. */
  Stretch of(VerbGroup verb) {
    return of(verb, DEPTH);
  }

  private Stretch of(VerbGroup verb, int depth) {
    if (verb == null || depth == 0) {
      return null;
    }
    return switch (verb.form()) {
      case FINITE -> ofFinite(verb, depth);
      case INFINITIVE -> ofInfinitive(verb, depth);
      case GERUND -> ofGerund(verb, depth);
      case PARTICIPLE -> nounPhraseEndingAt(back(verb.from() - 1));
    };
  }

  private Stretch ofInfinitive(VerbGroup verb, int depth) {
    int i = back(verb.from() - 1);
    if (words.isTag(i, "ADJ") && chunks.nounPhrase(i) == null
        || words.isTag(i, "ADJ") && isBareAdjective(i)) {
      int before = back((chunks.nounPhrase(i) == null ? i : chunks.nounPhrase(i).from()) - 1);
      return of(chunks.verbGroup(before), depth - 1);
    }
    if (chunks.verbGroup(i) != null) {
      return of(chunks.verbGroup(i), depth - 1);
    }
    return nounPhraseEndingAt(i);
  }

  private boolean isBareAdjective(int i) {
    Stretch phrase = chunks.nounPhrase(i);
    for (int k = phrase.from(); k < phrase.to(); k++) {
      if (words.isNominal(k) || words.isTag(k, "PRON")) {
        return false;
      }
    }
    return true;
  }

  private Stretch ofGerund(VerbGroup verb, int depth) {
    int i = back(verb.from() - 1);
    if (chunks.nounPhrase(i) != null && !words.isTag(i, "ADJ")) {
      return nounPhraseEndingAt(i);
    }
    VerbGroup before = chunks.finiteBefore(verb.from());
    return of(before, depth - 1);
  }

  private Stretch ofFinite(VerbGroup verb, int depth) {
    int i = back(verb.from() - 1);
    int limit = Math.max(0, verb.from() - Words.REACH);
    while (i >= limit) {
      if (words.isTag(i, "CCONJ")) {
        return coordinated(i, depth);
      }
      if (isRelative(i)) {
        Stretch antecedent = nounPhraseEndingAt(back(overComma(i - 1)));
        return antecedent == null ? null : withCoordinated(antecedent);
      }
      if (words.lower(i).equals(",") || words.lower(i).equals("–") || words.lower(i).equals(")")) {
        int open = openingOfAside(i, limit);
        if (open < limit) {
          return coordinated(i, depth);
        }
        i = back(open - 1);
        continue;
      }
      Stretch phrase = nounPhraseEndingAt(i);
      if (phrase == null) {
        i = back(i - 1);
        continue;
      }
      int before = back(phrase.from() - 1);
      VerbGroup governor = chunks.verbGroup(before);
      if (words.isPerson(i)) {
        return withCoordinated(phrase);
      }
      if (words.isTag(before, "ADP") && before > limit) {
        i = back(before - 1);
        if (chunks.nounPhrase(i) == null && chunks.verbGroup(i) == null) {
          return phrase;
        }
        if (chunks.verbGroup(i) != null) {
          i = openingOfClause(chunks.verbGroup(i), limit);
        }
      } else if (governor != null && !takesClause(governor)) {
        i = openingOfClause(governor, limit);
      } else {
        return withCoordinated(phrase);
      }
    }
    return null;
  }

  /** Goes left over a clause that ends where a second finite verb begins, to before its opener. */
  private int openingOfClause(VerbGroup inner, int limit) {
    for (int i = inner.from() - 1; i >= limit; i--) {
      if (words.isTag(i, "SCONJ") || isRelative(i)) {
        return back(overComma(i - 1));
      }
      if (!inner.isFinite() && chunks.nounPhrase(i) != null) {
        return i;
      }
    }
    return limit - 1;
  }

  private boolean takesClause(VerbGroup verb) {
    return classes.is("clause-verb", words.lower(verb.main()));
  }

  private boolean isRelative(int i) {
    return classes.is("relative-forms", words.lower(i))
        && (words.isTag(i, "PRON") || words.isTag(i, "DET"))
        && chunks.nounPhrase(i) == null
        && (!words.lower(i).equals("that") || chunks.nounPhrase(i - 1) != null);
  }

  private int overComma(int i) {
    return words.lower(i).equals(",") ? i - 1 : i;
  }

  /** Returns the comma that opens the aside which the mark at the index closes. */
  private int openingOfAside(int close, int limit) {
    String mark = words.lower(close).equals(")") ? "(" : words.lower(close);
    for (int i = close - 1; i >= limit; i--) {
      if (words.lower(i).equals(mark)) {
        return i;
      }
    }
    return limit - 1;
  }

  private Stretch coordinated(int conjunction, int depth) {
    return of(chunks.finiteBefore(conjunction), depth - 1);
  }

  /** Adds the phrases that are joined before by "and" or by commas: "Syria and Russia". */
  private Stretch withCoordinated(Stretch phrase) {
    int from = phrase.from();
    int i = from - 1;
    while (words.isTag(i, "CCONJ") && chunks.nounPhrase(i - 1) != null) {
      from = chunks.nounPhrase(i - 1).from();
      i = from - 1;
    }
    return new Stretch(from, phrase.to());
  }

  /** Returns the phrase that ends at the word, with what "of" joins it to on its left. */
  private Stretch nounPhraseEndingAt(int i) {
    Stretch phrase = chunks.nounPhrase(i);
    if (phrase == null || i != phrase.to() - 1) {
      return phrase;
    }
    int from = phrase.from();
    while (words.lower(from - 1).equals("of") && chunks.nounPhrase(from - 2) != null) {
      from = chunks.nounPhrase(from - 2).from();
    }
    return new Stretch(from, phrase.to());
  }

  private int back(int i) {
    int k = i;
    while (k >= 0 && words.isTransparent(k)) {
      k--;
    }
    return k;
  }
}
