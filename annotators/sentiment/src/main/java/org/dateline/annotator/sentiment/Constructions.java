package org.dateline.annotator.sentiment;

import java.util.List;

/**
 * Evaluations that no single predicate carries: demands, rhetorical questions, hopes that were
 * dashed. All of them are judgements of the one who speaks.
 */
final class Constructions {

  private static final double DEMAND = -0.45;
  private static final double QUESTION = -0.4;
  private static final double DASHED_HOPE = -0.5;

  private final Clause clause;
  private final Words words;
  private final Chunks chunks;

  Constructions(Clause clause) {
    this.clause = clause;
    this.words = clause.words;
    this.chunks = clause.chunks;
  }

  /** Adds what the verb group expresses by its construction. */
  void read(VerbGroup verb, List<Attitude> attitudes) {
    if (clause.truth.isOpen(verb.main())) {
      return;
    }
    if (isObligation(verb)) {
      add(attitudes, clause.subjects.of(verb), DEMAND, verb, "demand: says what it has to do");
    }
    if (isPluperfectHope(verb)) {
      Stretch hoped = clause.complements.clauseSubject(verb.to());
      add(attitudes, hoped, DASHED_HOPE, verb, "dashed hope: 'had hoped' that it would");
    }
    readTimeFor(verb, attitudes);
  }

  /**
   * Adds what a question of a source asks without wanting an answer: "How can they be trusted?".
   *
   * @param from index of the first word of the question
   * @param to index after its question mark
   */
  void readQuestion(int from, int to, List<Attitude> attitudes) {
    int first = from;
    while (first < to && (words.isQuoteMark(first) || words.isTag(first, "CCONJ"))) {
      first++;
    }
    if (!clause.classes.is("rhetorical-forms", words.lower(first))) {
      return;
    }
    for (int i = first + 1; i < to; i++) {
      Stretch phrase = chunks.nounPhrase(i);
      if (phrase != null && isInvertedOrSubject(phrase) && !isFirstPerson(phrase)) {
        VerbGroup verb = chunks.verbGroup(phrase.to());
        int anchor = verb == null ? phrase.from() - 1 : verb.main();
        attitudes.add(
            new Attitude(
                withAside(phrase),
                QUESTION,
                null,
                false,
                Math.max(first, anchor),
                List.of(new Stretch(first, to)),
                false,
                "rhetorical question about it"));
        return;
      }
      i = phrase == null ? i : phrase.to() - 1;
    }
  }

  /** "They (Russia)". */
  private Stretch withAside(Stretch phrase) {
    Stretch aside = chunks.nounPhrase(phrase.to() + 1);
    return words.lower(phrase.to()).equals("(") && aside != null
        ? new Stretch(phrase.from(), aside.to())
        : phrase;
  }

  private boolean isInvertedOrSubject(Stretch phrase) {
    VerbGroup before = chunks.verbGroup(phrase.from() - 1);
    boolean inverted = before != null && words.isTag(before.main(), "AUX");
    return inverted || chunks.verbGroup(phrase.to()) != null;
  }

  private boolean isFirstPerson(Stretch phrase) {
    return clause.classes.is("first-person-forms", words.lower(phrase.from()));
  }

  private boolean isObligation(VerbGroup verb) {
    if (clause.classes.is("demand-modal-forms", verb.modal())) {
      return true;
    }
    VerbGroup next = chunks.verbGroup(verb.to());
    return clause.is("obligation-verb", verb)
        && !verb.negated()
        && next != null
        && next.form() == VerbGroup.Form.INFINITIVE
        && verb.isFinite();
  }

  private boolean isPluperfectHope(VerbGroup verb) {
    return clause.is("hope-verb", verb)
        && verb.from() < verb.main()
        && clause.classes.is("had-forms", words.lower(verb.from()));
  }

  /** "It is time for Moscow to decide." */
  private void readTimeFor(VerbGroup verb, List<Attitude> attitudes) {
    int i = verb.to();
    while (i < words.size() && words.isTransparent(i)) {
      i++;
    }
    if (!clause.isCopula(verb) || !words.lower(i).equals("time")) {
      return;
    }
    Stretch asked = clause.complements.afterPreposition(i + 1, List.of("for"), 1);
    VerbGroup deed = asked == null ? null : chunks.verbGroup(asked.to());
    if (deed != null && deed.form() == VerbGroup.Form.INFINITIVE) {
      add(attitudes, asked, DEMAND, verb, "demand: it is time for it to act");
    }
  }

  private static void add(
      List<Attitude> attitudes, Stretch target, double score, VerbGroup verb, String why) {
    if (target != null) {
      Stretch evidence = new Stretch(verb.from(), Math.max(verb.to(), target.to()));
      attitudes.add(
          new Attitude(target, score, null, false, verb.main(), List.of(evidence), true, why));
    }
  }
}
