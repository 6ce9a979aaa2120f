package org.dateline.annotator.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.annotator.sentiment.Frame.Part;
import org.dateline.annotator.sentiment.Frame.Role;

/** Reads the arguments of a predicate and says who is evaluated how by whom. */
final class FrameReader {

  private static final int NEAR = 8;
  private static final int FAR = 14;
  private static final List<String> AGENT = List.of("by");
  private static final List<String> HOLDERS = List.of("from", "by", "among");

  private final Clause clause;
  private final Words words;

  FrameReader(Clause clause) {
    this.clause = clause;
    this.words = clause.words;
  }

  /** Adds what the predicate expresses; nothing where it is left open or has no argument. */
  void read(FrameMatch match, List<Attitude> attitudes) {
    Frame frame = match.frame();
    boolean negated = clause.truth.isNegated(match.head());
    if (frame.onlyNegated() && !negated
        || frame.polarity() > 0 && clause.truth.isOnlyAsked(match.head())
        || frame.holder() == Role.SPEAKER && clause.truth.isOnlyPossible(match.head())
        || clause.truth.isOpen(match.head())) {
      return;
    }
    double score = frame.polarity() * frame.strength();
    if (negated) {
      score = frame.polarity() > 0 ? -score : 0;
    }
    if (score == 0) {
      return;
    }
    Stretch holder = holder(match);
    boolean unnamed = frame.holder() != Role.SPEAKER && holder == null && !speaksHimself(match);
    for (Role role : frame.targets()) {
      for (Stretch target : targets(match, role)) {
        if (holder != null && holder.overlaps(target)) {
          continue;
        }
        attitudes.add(
            new Attitude(
                target,
                score,
                holder,
                unnamed,
                match.head(),
                List.of(evidence(match)),
                frame.deed() && !negated,
                why(match, role, negated)));
      }
    }
  }

  /** "Cannot be trusted", "should be praised": without an agent the speaker judges. */
  private boolean speaksHimself(FrameMatch match) {
    VerbGroup verb = clause.chunks.verbGroup(match.head());
    return verb != null && verb.passive() && (verb.negated() || !verb.modal().isEmpty());
  }

  private Stretch after(FrameMatch match) {
    List<String> prepositions = match.frame().prepositions();
    int after = match.span().to();
    if (match.frame().part() == Part.VERB) {
      return clause.complements.afterPreposition(after, prepositions, FAR);
    }
    boolean attributive = match.frame().part() == Part.ADJECTIVE && words.isNominal(after);
    return attributive ? null : clause.complements.afterOwnPreposition(after, prepositions, NEAR);
  }

  private String why(FrameMatch match, Role role, boolean negated) {
    return String.format(
        Locale.ROOT,
        "lexicon: %s'%s' evaluates its %s",
        negated ? "denied " : "",
        match.frame().words(),
        role.name().toLowerCase(Locale.ROOT));
  }

  private Stretch evidence(FrameMatch match) {
    VerbGroup verb = clause.chunks.verbGroup(match.head());
    return verb == null
        ? match.span()
        : new Stretch(
            Math.min(verb.from(), match.span().from()), Math.max(verb.to(), match.span().to()));
  }

  private Stretch holder(FrameMatch match) {
    return switch (match.frame().holder()) {
      case SUBJECT -> match.frame().part() == Part.VERB ? subject(match) : feelingSubject(match);
      case OBJECT -> object(match);
      case OWNER -> owner(match);
      default ->
          match.frame().targets().contains(Role.BEARER) ? new Bearers(clause).namer(match) : null;
    };
  }

  private List<Stretch> targets(FrameMatch match, Role role) {
    List<Stretch> found = new ArrayList<>();
    int after = match.span().to();
    Stretch one =
        switch (role) {
          case SUBJECT -> subject(match);
          case OBJECT -> object(match);
          case AFTER -> after(match);
          case CLAUSE -> clause.complements.clauseSubject(after);
          case REST -> clause.complements.rest(after);
          default -> null;
        };
    if (one != null) {
      found.add(one);
    } else if (role == Role.BEARER) {
      found.addAll(new Bearers(clause).of(match));
    }
    return found;
  }

  private Stretch subject(FrameMatch match) {
    VerbGroup verb = clause.chunks.verbGroup(match.head());
    if (verb == null) {
      return feelingSubject(match);
    }
    return verb.passive()
        ? clause.complements.afterPreposition(match.span().to(), AGENT, NEAR)
        : clause.subjects.of(verb);
  }

  private Stretch object(FrameMatch match) {
    VerbGroup verb = clause.chunks.verbGroup(match.head());
    if (verb == null) {
      return null;
    }
    return verb.passive() ? clause.subjects.of(verb) : clause.complements.object(match.span().to());
  }

  /** Who is "angry at" something: the subject of the linking verb, or the noun before. */
  private Stretch feelingSubject(FrameMatch match) {
    Stretch phrase = clause.chunks.nounPhrase(match.head());
    int from = phrase == null ? match.span().from() : phrase.from();
    VerbGroup verb = clause.governor(from);
    return verb != null && (clause.isCopula(verb) || clause.is("feeling-verb", verb))
        ? clause.subjects.of(verb)
        : null;
  }

  /** Who has the attitude that a noun names. */
  private Stretch owner(FrameMatch match) {
    Stretch phrase = clause.chunks.nounPhrase(match.head());
    if (phrase == null) {
      return null;
    }
    for (int i = phrase.from(); i < match.head(); i++) {
      boolean possessor =
          clause.classes.is("possessive-forms", words.lower(i))
              || words.lower(i).equals("'s")
              || words.lower(i).equals("'");
      if (possessor) {
        return new Stretch(phrase.from(), i + 1);
      }
    }
    VerbGroup verb = clause.governor(phrase.from());
    if (clause.is("carrier-verb", verb) && !verb.passive()) {
      return clause.subjects.of(verb);
    }
    return ownerBefore(phrase, match.head());
  }

  /** "Russian anger", "criticism from Moscow". */
  private Stretch ownerBefore(Stretch phrase, int head) {
    Stretch after = clause.complements.afterPreposition(head + 1, HOLDERS, 1);
    if (after != null) {
      return after;
    }
    return words.isTag(head - 1, "PROPN") || words.isTag(head - 1, "ADJ") && head > phrase.from()
        ? new Stretch(phrase.from(), head)
        : null;
  }
}
