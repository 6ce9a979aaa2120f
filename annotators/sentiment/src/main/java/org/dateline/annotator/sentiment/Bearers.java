package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.List;

/** Finds what a noun or adjective is said of. */
final class Bearers {

  private static final List<String> OWNERS = List.of("of", "by", "from");
  private static final List<String> AGENTS = List.of("by", "from");

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
      boolean owned = head > from && hasOwner(from, head);
      addIfFound(
          bearers, clause.complements.afterPreposition(head + 1, owned ? AGENTS : OWNERS, 1));
    } else if (phrase != null && hasNoun(phrase)) {
      bearers.add(match.frame().polarity() > 0 ? head(phrase) : phrase);
    }
    addGoverned(bearers, from, to);
    return bearers;
  }

  /** Returns who calls the bearer what the match says: "Berlin" in "Berlin called it naive". */
  Stretch namer(FrameMatch match) {
    Stretch phrase = clause.chunks.nounPhrase(match.head());
    int from = phrase == null ? match.span().from() : phrase.from();
    VerbGroup verb = clause.governor(from);
    if (verb == null) {
      Stretch object = clause.chunks.nounPhrase(from - 1);
      verb = object == null ? null : clause.governor(object.from());
    }
    boolean inside = clause.words.lower(from - 1).equals("of");
    return !inside && clause.is("naming-verb", verb) && !verb.passive()
        ? clause.subjects.of(verb)
        : null;
  }

  private void addGoverned(List<Stretch> bearers, int from, int to) {
    VerbGroup verb = clause.governor(from);
    if (verb == null) {
      addNamedBefore(bearers, from);
      return;
    }
    boolean inside = clause.words.lower(from - 1).equals("of");
    boolean naming = !inside && clause.is("naming-verb", verb);
    if (clause.isCopula(verb) || !verb.passive() && clause.is("doing-verb", verb)) {
      addIfFound(bearers, clause.subjects.of(verb));
    } else if (naming && verb.passive()) {
      addIfFound(bearers, clause.subjects.of(verb));
    }
    if (naming && !verb.passive()) {
      addNamed(bearers, verb, from);
    }
  }

  /** "Called the plan naive": the object stands between the verb and what it is called. */
  private void addNamedBefore(List<Stretch> bearers, int from) {
    int last = from - 1;
    while (last >= 0 && clause.words.isTransparent(last)) {
      last--;
    }
    Stretch object = clause.chunks.nounPhrase(last);
    VerbGroup verb = object == null ? null : clause.governor(object.from());
    if (clause.is("naming-verb", verb)) {
      bearers.add(object);
    }
  }

  /** "Called naive", "described Moscow as a threat", "the plan, which several called". */
  private void addNamed(List<Stretch> bearers, VerbGroup verb, int from) {
    if (from > verb.to()) {
      Stretch object = clause.complements.object(verb.to());
      addIfFound(bearers, object == null || object.to() > from ? null : object);
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

  /** "Russian breaches of systems": where the owner stands before, "of" names the victim. */
  private boolean hasOwner(int from, int head) {
    for (int i = from; i < head; i++) {
      String word = clause.words.lower(i);
      if (clause.words.isTag(i, "PROPN")
          || clause.words.isCapitalized(i) && i > 0
          || word.equals("'s")
          || clause.classes.is("possessive-forms", word)) {
        return true;
      }
    }
    return false;
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
