package org.dateline.annotator.sentiment;

import java.util.List;

/** Finds the arguments to the right of a predicate: objects, prepositional phrases and clauses. */
final class Complements {

  private static final int CLAUSE = 15;
  private static final int ASIDE = 6;

  private final Words words;
  private final Chunks chunks;
  private final WordClasses classes;

  Complements(Words words, Chunks chunks, WordClasses classes) {
    this.words = words;
    this.chunks = chunks;
    this.classes = classes;
  }

  /**
   * Returns the object after the word, with phrases of "of" and those joined by "and"; or null.
   *
   * @param after index of the first word after the predicate
   */
  Stretch object(int after) {
    int i = forward(after);
    Stretch first = chunks.nounPhrase(i);
    return first == null ? null : new Stretch(i, extended(first.to()));
  }

  /**
   * Returns what stands after one of the prepositions in the clause; or null. A phrase with a
   * gerund ("about sharing intelligence with them") reaches to the end of the clause.
   *
   * @param after index of the first word after the predicate
   * @param reach how many words after it the preposition may stand
   */
  Stretch afterPreposition(int after, List<String> prepositions, int reach) {
    return afterPreposition(after, prepositions, reach, false);
  }

  /** The same, but only phrases of place or agent may stand between: "anger in Berlin at". */
  Stretch afterOwnPreposition(int after, List<String> prepositions, int reach) {
    return afterPreposition(after, prepositions, reach, true);
  }

  private Stretch afterPreposition(
      int after, List<String> prepositions, int reach, boolean adjacent) {
    int limit = Math.min(words.size(), after + reach);
    for (int i = after; i < limit && (!endsClause(i) || words.lower(i).equals(",")); i++) {
      if (!prepositions.contains(words.lower(i)) || chunks.verbGroup(i) != null) {
        if (adjacent && words.isTag(i, "ADP") && !classes.is("inner-preposition", words.lower(i))) {
          return null;
        }
        continue;
      }
      int start = overAside(forward(i + 1));
      if (chunks.verbGroup(start) != null || isGerundTakenForNoun(start)) {
        return new Stretch(start, clauseEnd(start + 1));
      }
      Stretch phrase = chunks.nounPhrase(start);
      if (phrase != null) {
        int end = extended(phrase.to());
        VerbGroup gerund = chunks.verbGroup(end);
        return new Stretch(
            start, gerund != null && gerund.form() == VerbGroup.Form.GERUND ? clauseEnd(end) : end);
      }
    }
    return null;
  }

  /**
   * Returns the subject of the clause that depends on the predicate ("demanded that Moscow show");
   * or null.
   *
   * @param after index of the first word after the predicate
   */
  Stretch clauseSubject(int after) {
    int limit = Math.min(words.size(), after + CLAUSE);
    int i = forward(after);
    if (chunks.nounPhrase(i) != null && opensClause(chunks.nounPhrase(i).to())) {
      i = chunks.nounPhrase(i).to();
    }
    if (opensClause(i)) {
      i = forward(i + 1);
    }
    Stretch first = chunks.nounPhrase(i);
    if (first == null) {
      return null;
    }
    int end = extended(first.to());
    for (int k = end; k < limit; k++) {
      VerbGroup verb = chunks.verbGroup(k);
      if (verb != null) {
        return verb.form() == VerbGroup.Form.GERUND && k > end ? null : new Stretch(i, end);
      }
      if (words.isTag(k, "PUNCT") && !words.isTransparent(k) && !words.lower(k).equals(",")
          || words.isTag(k, "SCONJ")) {
        return null;
      }
    }
    return null;
  }

  /** "About, for example, sharing": passes over what stands between commas. */
  private int overAside(int i) {
    if (!words.lower(i).equals(",")) {
      return i;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + ASIDE); k++) {
      if (words.lower(k).equals(",")) {
        return forward(k + 1);
      }
    }
    return i;
  }

  /** "About sharing intelligence": the tagger takes the gerund for a noun. */
  private boolean isGerundTakenForNoun(int i) {
    return words.isTag(i, "NOUN")
        && words.lower(i).endsWith("ing")
        && (words.isTag(i + 1, "DET") || words.isNominal(i + 1) || words.isTag(i + 1, "ADJ"));
  }

  /** Returns everything from the word to the end of its clause; or null where there is nothing. */
  Stretch rest(int after) {
    int end = clauseEnd(after);
    return end > after ? new Stretch(after, end) : null;
  }

  private int clauseEnd(int start) {
    int limit = Math.min(words.size(), start + Words.REACH);
    int i = start;
    while (i < limit && !endsClause(i)) {
      i++;
    }
    return i;
  }

  private boolean endsClause(int i) {
    VerbGroup verb = chunks.verbGroup(i);
    String word = words.lower(i);
    return verb != null && verb.isFinite()
        || words.isTag(i, "SCONJ") && opensClause(i)
        || word.equals(",") && !words.isTag(i - 1, "ADJ")
        || word.equals(";")
        || word.equals(":")
        || word.equals("?")
        || word.equals("!")
        || word.equals(".");
  }

  private boolean opensClause(int i) {
    return classes.is("complementizer-forms", words.lower(i)) && !words.isNominal(i);
  }

  /**
   * Extends a phrase that ends before the index by "of" phrases and coordination. Who dismisses
   * "reports of" something or asks for "an investigation of" it speaks of the reports.
   */
  private int extended(int end) {
    if (classes.is("report-noun", words.lower(end - 1))) {
      return end;
    }
    int i = end;
    int limit = Math.min(words.size(), end + Words.REACH);
    while (i < limit) {
      int next = i;
      if (words.lower(i).equals(",")) {
        next = afterListComma(i);
      } else if (words.lower(i).equals("of")
          || words.lower(i).equals("by")
          || words.isTag(i, "CCONJ")
          || words.lower(i).equals("-")) {
        next = forward(i + 1);
      } else if (chunks.verbGroup(i) != null
          && chunks.verbGroup(i).form() == VerbGroup.Form.PARTICIPLE) {
        next = forward(chunks.verbGroup(i).to() + 1);
      }
      Stretch phrase = next > i ? chunks.nounPhrase(next) : null;
      if (phrase == null || words.isTag(i, "CCONJ") && beginsClause(phrase.to())) {
        return i;
      }
      i = phrase.to();
    }
    return i;
  }

  /** "Syria, or Russia", "Syria, Iran and Russia": where the list goes on after the comma. */
  private int afterListComma(int comma) {
    int next = comma + 1;
    boolean last = words.isTag(next, "CCONJ");
    next = last ? next + 1 : next;
    Stretch phrase = chunks.nounPhrase(next);
    if (phrase == null || beginsClause(phrase.to())) {
      return comma;
    }
    int end = words.lower(phrase.to()).equals(",") ? phrase.to() + 1 : phrase.to();
    return last || words.isTag(end, "CCONJ") ? next : comma;
  }

  private boolean beginsClause(int i) {
    VerbGroup verb = chunks.verbGroup(forward(i));
    return verb != null && verb.isFinite();
  }

  private int forward(int i) {
    int k = i;
    while (k < words.size()
        && (words.isTransparent(k)
            || words.lower(k).equals("(")
            || classes.is("correlative-forms", words.lower(k)))
        && chunks.nounPhrase(k) == null) {
      k++;
    }
    return k;
  }
}
