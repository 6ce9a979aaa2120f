package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.learning.pos.UniversalTag;

/** Joins the reporting verbs of a unit with what they report. */
final class UnitRules {

  private final Phrases phrases;
  private final CueFinder cueFinder;
  private final Complements complements;
  private final ClauseEnds clauseEnds;

  UnitRules(Phrases phrases, CueFinder cueFinder, Complements complements) {
    this.phrases = phrases;
    this.cueFinder = cueFinder;
    this.complements = complements;
    clauseEnds = new ClauseEnds(phrases);
  }

  /** Returns the attributions of a unit that a verb makes. */
  List<Attribution> read(Unit unit) {
    List<Cue> cues = cueFinder.find(unit);
    List<Finding> findings = new ArrayList<>();
    for (Cue cue : cues) {
      findings.add(new Finding(cue));
    }
    for (Finding finding : findings) {
      finding.quoteBefore = quoteBefore(unit, finding.cue);
      finding.right = right(unit, finding.cue);
    }
    preferColon(unit, findings);
    keepWholeSentences(unit, findings);
    cutAtNextCue(unit, findings);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Attribution attribution =
          attribution(unit, findings.get(i), i == 0 ? null : findings.get(i - 1));
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** Returns the item of the stretch right before subject and verb, or -1. */
  private static int quoteBefore(Unit unit, Cue cue) {
    if (!cue.word().takes(Frame.QUOTE) || cue.passive() || cue.shared() || !cue.hasSubject()) {
      return -1;
    }
    int i = cue.begin() - 1;
    while (i >= 0 && (unit.isComma(i) || unit.pos(i) == UniversalTag.PUNCT && !unit.is(i, ":"))) {
      i--;
    }
    return unit.isStretch(i) ? i : -1;
  }

  /** A stretch after a colon belongs to the verb before the colon, not to one that follows. */
  private static void preferColon(Unit unit, List<Finding> findings) {
    for (int i = 1; i < findings.size(); i++) {
      int quote = findings.get(i).quoteBefore;
      Complement before = findings.get(i - 1).right;
      if (quote > 0 && unit.is(quote - 1, ":") && before != null && before.from() == quote) {
        findings.get(i).quoteBefore = -1;
      }
    }
  }

  /** A stretch that ends a sentence does not belong to a verb with reported words of its own. */
  private void keepWholeSentences(Unit unit, List<Finding> findings) {
    for (Finding finding : findings) {
      boolean own =
          finding.right == null
              ? !endsWithCue(unit, finding.cue)
              : finding.right.rule() != Rule.QUOTE_AFTER_CUE;
      if (own && finding.quoteBefore >= 0 && unit.endsSentence(finding.quoteBefore)) {
        finding.quoteBefore = -1;
      }
    }
  }

  private Complement right(Unit unit, Cue cue) {
    Complement right = complements.after(unit, cue);
    if (right != null && cue.hasSubject() && cue.subjectBegin() > cue.verb() && cue.shared()) {
      right = right.until(cue.subjectBegin());
    }
    boolean asClause = unit.is(cue.begin() - 1, "as") && !cue.shared();
    if (asClause && (right == null || right.rule() == Rule.OBJECT)) {
      int comma = phrases.adverbialsEnd(unit, cue.after());
      if (unit.isComma(comma) && cue.begin() <= 2) {
        return new Complement(Rule.AS_CLAUSE, comma + 1, unit.size());
      }
    }
    return right;
  }

  /** Ends what a verb reports where the next report of the sentence begins. */
  private void cutAtNextCue(Unit unit, List<Finding> findings) {
    int limit = unit.size();
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding finding = findings.get(i);
      if (finding.right != null) {
        finding.right =
            finding.right.until(Math.min(limit, clauseEnds.end(unit, finding.cue, finding.right)));
      }
      int start = finding.quoteBefore >= 0 ? finding.quoteBefore : parallelBegin(unit, finding);
      if (start >= 0) {
        limit = start;
      }
    }
  }

  /** Returns where a report begins that stands beside the one before it, not inside it; else -1. */
  private static int parallelBegin(Unit unit, Finding finding) {
    int i = finding.cue.begin() - 1;
    boolean joined = false;
    while (i > 0 && (unit.pos(i) == UniversalTag.CCONJ || unit.pos(i) == UniversalTag.ADV)) {
      joined |= unit.pos(i) == UniversalTag.CCONJ;
      i--;
    }
    boolean comma = i >= 0 && unit.pos(i) == UniversalTag.PUNCT;
    boolean tail = comma && finding.right == null && canFollowClause(finding.cue);
    boolean beside = comma && (joined || finding.cue.shared()) || joined && finding.cue.shared();
    if (!tail && !(beside && finding.right != null)) {
      return -1;
    }
    return comma ? i : i + 1;
  }

  private Attribution attribution(Unit unit, Finding finding, Finding previous) {
    Cue cue = finding.cue;
    int quote = finding.quoteBefore;
    Complement right = finding.right;
    ContentBuilder content = new ContentBuilder(unit);
    Rule rule;
    if (quote >= 0) {
      rule = Rule.QUOTE_BEFORE_CUE;
      content.add(clauseAround(unit, quote, previous), quote + 1);
      if (right != null && right.rule() == Rule.QUOTE_AFTER_CUE) {
        content.addQuote(right);
      }
    } else if (isQuoteBeforeUnit(unit, finding)) {
      rule = Rule.QUOTE_BEFORE_CUE;
      content.add(unit.before());
    } else if (right != null && right.to() > right.from()) {
      rule = right.rule();
      if (rule == Rule.QUOTE_AFTER_CUE) {
        content.addQuote(right);
      } else {
        content.add(right.from(), right.to());
      }
    } else {
      rule = clauseBefore(unit, cue, previous, content);
    }
    if (rule == null || content.isEmpty() || !plausible(cue, rule)) {
      return null;
    }
    // The subject of a passive is spoken to or about; it does not speak.
    Span source =
        cue.hasSubject() && (!cue.passive() || cue.secondHand())
            ? new Span(unit.begin(cue.subjectBegin()), unit.end(cue.subjectEnd() - 1))
            : null;
    Span cueSpan =
        new Span(unit.begin(cue.groupBegin()), unit.end(phrases.withParticle(unit, cue.verb())));
    Attribution attribution =
        new Attribution(
            cue.secondHand() ? Rule.QUOTED_AS_SAYING : rule,
            unit.region(),
            content.spans(),
            cueSpan,
            source,
            content.stretches());
    if (cue.secondHand()) {
      Span via = new Span(unit.begin(cue.viaBegin()), unit.end(cue.viaEnd() - 1));
      attribution.via(unit.via(via, "quoted by"));
    }
    return attribution;
  }

  /** "“…?” S said at a meeting.": the sentence splitter cut behind the closing mark. */
  private boolean isQuoteBeforeUnit(Unit unit, Finding finding) {
    Cue cue = finding.cue;
    boolean free = finding.right == null || finding.right.rule() == Rule.OBJECT;
    return free
        && unit.before() != null
        && unit.before().closed()
        && (unit.beforeAsksOrCalls() || endsWithCue(unit, cue))
        && cue.begin() == 0
        && cue.hasSubject()
        && !cue.shared()
        && cue.word().takes(Frame.QUOTE)
        && !cue.passive();
  }

  private static boolean plausible(Cue cue, Rule rule) {
    boolean needsSource =
        rule == Rule.OBJECT
            || rule == Rule.LABEL
            || rule == Rule.PREPOSITION
            || rule == Rule.INFINITIVE
            || rule == Rule.BARE_CLAUSE
            || rule == Rule.QUESTION_CLAUSE;
    return cue.hasSubject() || !needsSource;
  }

  /** Tells whether nothing but an addressee and adverbials follows a cue. */
  private boolean endsWithCue(Unit unit, Cue cue) {
    int i = cue.after();
    if (cue.word().takes(Frame.HEARER)) {
      i = phrases.nounPhraseEnd(unit, i);
    }
    i = phrases.adverbialsEnd(unit, i);
    return i >= unit.size() || unit.pos(i) == UniversalTag.PUNCT;
  }

  /** Returns where the clause begins whose last part is the stretch before a cue. */
  private static int clauseAround(Unit unit, int quote, Finding previous) {
    int from = 0;
    if (previous != null) {
      from = quote;
    }
    for (int i = quote - 1; i >= from; i--) {
      if (unit.is(i, ":") || unit.isStretch(i)) {
        return quote;
      }
    }
    return from;
  }

  /** Tells whether a clause before subject and verb can be what they report. */
  private static boolean canFollowClause(Cue cue) {
    return cue.word().takes(Frame.QUOTE)
        && cue.word().takesClause()
        && cue.hasSubject()
        && !cue.shared()
        && !cue.passive();
  }

  /** "…, S said." and "…, S said, …". */
  private Rule clauseBefore(Unit unit, Cue cue, Finding previous, ContentBuilder content) {
    int comma = cue.begin() - 1;
    boolean possible =
        canFollowClause(cue)
            && comma > 0
            && (unit.isComma(comma)
                || unit.pos(comma) == UniversalTag.PUNCT
                || unit.is(comma, "as"))
            && endsWithCue(unit, cue);
    if (!possible) {
      return null;
    }
    if (unit.is(comma, "as")) {
      comma--;
    }
    boolean quotedBefore =
        previous != null && previous.right != null && previous.right.rule() == Rule.QUOTE_AFTER_CUE;
    if (quotedBefore) {
      return null;
    }
    int from = Math.max(0, comma - ContentBuilder.LONGEST);
    boolean clause =
        phrases.firstFinite(unit, from, comma) < comma || phrases.hasStretch(unit, from, comma);
    int rest = restAfter(unit, cue);
    boolean clauseAfter =
        rest < unit.size() && phrases.firstFinite(unit, rest, unit.size()) < unit.size();
    if (!clause && !clauseAfter || unit.pos(from) == UniversalTag.SCONJ) {
      return null;
    }
    content.add(from, comma);
    if (clauseAfter && !unit.word(rest).endsWith("ing")) {
      content.add(rest, unit.size());
      return Rule.CLAUSE_AROUND_CUE;
    }
    return Rule.CLAUSE_BEFORE_CUE;
  }

  private int restAfter(Unit unit, Cue cue) {
    int i = cue.after();
    if (cue.word().takes(Frame.HEARER)) {
      i = phrases.nounPhraseEnd(unit, i);
    }
    i = phrases.adverbialsEnd(unit, i);
    return unit.isComma(i) ? i + 1 : unit.size();
  }

  /** A cue and what was found around it. */
  private static final class Finding {
    private final Cue cue;
    private int quoteBefore = -1;
    private Complement right;

    Finding(Cue cue) {
      this.cue = cue;
    }
  }
}
