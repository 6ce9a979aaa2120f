package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.List;

/** Finds what a noun or adjective is said of. */
final class Bearers {

  private static final List<String> OWNERS = List.of("of", "by", "from");

  private final Clause clause;

  Bearers(Clause clause) {
    this.clause = clause;
  }

  /** Returns the bearers: "Russia's lies", "lies by Moscow", "they are liars", "tells lies". */
  List<Stretch> of(FrameMatch match) {
    List<Stretch> bearers = new ArrayList<>();
    int head = match.head();
    Stretch phrase = clause.chunks.nounPhrase(head);
    int from = phrase == null ? match.span().from() : phrase.from();
    int to = phrase == null ? match.span().to() : phrase.to();
    if (match.frame().part() == Frame.Part.NOUN && phrase != null) {
      if (head > from) {
        bearers.add(new Stretch(from, head));
      }
      addIfFound(bearers, clause.complements.afterPreposition(head + 1, OWNERS, 1));
    } else if (phrase != null && hasNoun(phrase)) {
      bearers.add(match.frame().polarity() > 0 ? head(phrase) : phrase);
    }
    addGoverned(bearers, from, to);
    return bearers;
  }

  private void addGoverned(List<Stretch> bearers, int from, int to) {
    VerbGroup verb = clause.governor(from);
    if (verb == null) {
      return;
    }
    boolean naming = clause.is("naming-verb", verb);
    if (clause.isCopula(verb) || !verb.passive() && clause.is("doing-verb", verb)) {
      addIfFound(bearers, clause.subjects.of(verb));
    } else if (naming && verb.passive()) {
      addIfFound(bearers, clause.subjects.of(verb));
    }
    if (naming && !verb.passive()) {
      addNamed(bearers, verb, from);
    }
  }

  /** "Called the plan naive", "described Moscow as a threat", "the plan, which several called". */
  private void addNamed(List<Stretch> bearers, VerbGroup verb, int from) {
    if (from > verb.to()) {
      bearers.add(new Stretch(verb.to(), from));
      return;
    }
    for (int i = verb.from() - 1; i >= Math.max(1, verb.from() - Words.REACH / 4); i--) {
      if (clause.words.lower(i).equals("which")) {
        int before = clause.words.lower(i - 1).equals(",") ? i - 2 : i - 1;
        addIfFound(bearers, clause.chunks.nounPhrase(before));
        return;
      }
      if (clause.chunks.verbGroup(i) != null) {
        return;
      }
    }
  }

  /** Praise of a country's things is not praise of the country: "great American captains". */
  private static Stretch head(Stretch phrase) {
    return new Stretch(phrase.to() - 1, phrase.to());
  }

  private boolean hasNoun(Stretch phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (clause.words.isNominal(i)) {
        return true;
      }
    }
    return false;
  }

  private static void addIfFound(List<Stretch> bearers, Stretch found) {
    if (found != null) {
      bearers.add(found);
    }
  }
}
