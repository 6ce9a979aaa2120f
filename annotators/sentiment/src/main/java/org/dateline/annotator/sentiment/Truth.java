package org.dateline.annotator.sentiment;

/** Tells whether a predicate is stated, denied or left open. */
final class Truth {

  private static final int SCOPE = 5;
  private static final int CLAUSE = 14;

  private final Words words;
  private final Chunks chunks;
  private final WordClasses classes;

  Truth(Words words, Chunks chunks, WordClasses classes) {
    this.words = words;
    this.chunks = chunks;
    this.classes = classes;
  }

  /** Returns whether the predicate at the word is denied, an odd number of times. */
  boolean isNegated(int head) {
    boolean negated = false;
    VerbGroup own = chunks.verbGroup(head);
    int start = head;
    if (own != null) {
      negated = own.negated();
      start = own.from();
    } else {
      Stretch phrase = chunks.nounPhrase(head);
      start = phrase == null ? head : phrase.from();
      for (int i = start; i < head; i++) {
        negated |= classes.is("negation-forms", words.lower(i));
      }
      negated |= isWanting(start);
      VerbGroup before = verbJustBefore(start);
      negated ^= before != null && before.negated();
      start = before == null ? start : before.from();
    }
    return negated ^ isDeniedByMatrix(start);
  }

  /** Returns whether the predicate stands in a condition or an indirect question. */
  boolean isOpen(int head) {
    int limit = Math.max(0, head - CLAUSE);
    for (int i = head; i >= limit; i--) {
      String word = words.lower(i);
      if (classes.is("irrealis-forms", word) && !words.isTag(i, "NOUN")) {
        return true;
      }
      if (i < head && (word.equals(",") || word.equals(";") || word.equals("then"))) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether the predicate is only said to be possible: "could fail". */
  boolean isOnlyPossible(int head) {
    VerbGroup verb = chunks.verbGroup(head);
    return verb != null && !verb.negated() && classes.is("possibility-modal-forms", verb.modal());
  }

  /** Returns whether the predicate is asked for, not stated: "must keep", "needs to succeed". */
  boolean isOnlyAsked(int head) {
    VerbGroup verb = chunks.verbGroup(head);
    if (verb == null) {
      return false;
    }
    VerbGroup before = chunks.verbGroup(verb.from() - 1);
    return classes.is("demand-modal-forms", verb.modal())
        || verb.form() == VerbGroup.Form.INFINITIVE
            && before != null
            && classes.is("obligation-verb", words.lower(before.main()));
  }

  /** "Lack of", "without", "instead of" before the phrase. */
  private boolean isWanting(int phraseFrom) {
    String before = words.lower(phraseFrom - 1);
    return classes.is("absence-forms", before)
        || before.equals("of") && classes.is("absence-forms", words.lower(phraseFrom - 2));
  }

  private VerbGroup verbJustBefore(int start) {
    for (int i = start - 1; i >= Math.max(0, start - 2); i--) {
      if (chunks.verbGroup(i) != null) {
        return chunks.verbGroup(i);
      }
      if (!words.isTransparent(i)) {
        return null;
      }
    }
    return null;
  }

  /** "I don't think that …", "failed to …", "refuses to …" before the clause of the predicate. */
  private boolean isDeniedByMatrix(int clauseVerbFrom) {
    int limit = Math.max(0, clauseVerbFrom - CLAUSE);
    int nounPhrases = 0;
    int last = -1;
    for (int i = clauseVerbFrom - 1; i >= limit; i--) {
      VerbGroup verb = chunks.verbGroup(i);
      if (verb != null) {
        boolean raises = classes.is("neg-raising-verb", words.lower(verb.main()));
        boolean refuses =
            nounPhrases == 0
                && clauseVerbFrom - i <= SCOPE
                && classes.is("implicit-negation-verb", words.lower(verb.main()));
        return raises && verb.negated() || refuses && !verb.negated();
      }
      if (words.isTag(i, "PUNCT") && !words.isQuoteMark(i)) {
        return false;
      }
      Stretch phrase = chunks.nounPhrase(i);
      if (phrase != null && phrase.from() != last) {
        last = phrase.from();
        nounPhrases++;
      }
    }
    return false;
  }
}
