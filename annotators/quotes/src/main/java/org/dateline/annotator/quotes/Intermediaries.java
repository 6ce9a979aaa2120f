package org.dateline.annotator.quotes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.api.AttributionKind;
import org.dateline.learning.pos.UniversalTag;

/**
 * Reports within reports: "the secretary told him that …, a spokesman said". Whoever reports that
 * another spoke is the intermediate through whom the words of that other came.
 *
 * <p>Both must report something said or written. The outer one must tell that it was said, which
 * "denied that" and "asked whether" do not; the inner one must have been made, which "would tell",
 * "never told" and "if he told" are not, nor is "wanted to tell". Who passes on words of his own is
 * no intermediate; where a pronoun is not resolved, he may be the speaker himself, so nothing is
 * said.
 */
final class Intermediaries {

  /** No text nests deeper; bounds the work where thousands of reports overlap. */
  private static final int DEEPEST = 8;

  private final NewsText news;
  private final FunctionWords words;
  private final ReportKinds kinds;

  Intermediaries(NewsText news, FunctionWords words, ReportKinds kinds) {
    this.news = news;
    this.words = words;
    this.kinds = kinds;
  }

  /**
   * Notes the intermediate of those attributions that have one and none yet.
   *
   * @param quotes sorted by begin, longer ones first, with their speakers
   */
  void read(List<Quote> quotes) {
    Map<Attribution, Quote> around = new IdentityHashMap<>();
    Set<Attribution> seen = new HashSet<>();
    Deque<Quote> open = new ArrayDeque<>();
    for (Quote quote : quotes) {
      Attribution attribution = quote.attribution();
      if (attribution == null || !seen.add(attribution)) {
        continue;
      }
      while (!open.isEmpty() && open.peek().attribution().end() <= attribution.begin()) {
        open.pop();
      }
      Quote outer = innermost(open, quote);
      outer = outer == null && quote.parent() != null ? quote.parent().origin() : outer;
      if (outer != null && outer.attribution() != null) {
        around.put(attribution, outer);
      }
      open.push(quote);
    }
    for (Quote quote : quotes) {
      Quote outer = around.remove(quote.attribution());
      if (outer != null && isRelayed(quote, outer)) {
        Attribution report = outer.attribution();
        String name = outer.speaker().name();
        String why = "in the report of";
        quote
            .attribution()
            .via(
                name == null
                    ? Via.of(news, report.source(), why)
                    : new Via(report.source(), name, why));
      }
    }
  }

  /**
   * Returns the report of somebody else that begins last of those which hold one, or {@code null}.
   */
  private static Quote innermost(Deque<Quote> open, Quote inner) {
    Iterator<Quote> candidates = open.iterator();
    for (int i = 0; i < DEEPEST && candidates.hasNext(); i++) {
      Quote candidate = candidates.next();
      if (holds(candidate.attribution(), inner.attribution()) && !isSame(candidate, inner)) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isSame(Quote one, Quote other) {
    return one.speaker().found() != AttributionKind.NONE
        && !areTwo(other.speaker(), one.speaker())
        && other.speaker().found() != AttributionKind.NONE;
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    boolean cue = false;
    boolean source = inner.source() == null;
    for (Span span : outer.content()) {
      cue |= span.holds(inner.cue());
      source |= inner.source() != null && span.holds(inner.source());
    }
    return cue
        && source
        && inner.end() <= outer.end()
        && inner.content().stream().noneMatch(span -> span.overlaps(outer.cue()));
  }

  private boolean isRelayed(Quote quote, Quote outer) {
    Attribution inner = quote.attribution();
    Attribution report = outer.attribution();
    return inner.via() == null
        && inner.source() != null
        && report.source() != null
        && !inner.source().overlaps(report.source())
        && (outer.stretch() != null || isOneSentence(inner.cue(), report.cue()))
        && kinds.isRelayed(news, inner.cue())
        && kinds.relays(news, report.cue())
        && isMade(inner)
        && isMade(report)
        && areTwo(quote.speaker(), outer.speaker());
  }

  /** A report without quotation marks does not go on into the next sentence. */
  private boolean isOneSentence(Span one, Span other) {
    return news.sentence(news.tokenAt(one.begin())) == news.sentence(news.tokenAt(other.begin()));
  }

  /** Tells whether a report has been made, as far as the words beside its cue tell. */
  private boolean isMade(Attribution report) {
    int first = news.tokenAt(report.cue().begin());
    int from = first;
    while (from > 0 && isOfGroup(from - 1) && news.sentence(from - 1) == news.sentence(first)) {
      from--;
    }
    if (news.word(from).equals("to")) {
      return false;
    }
    for (int i = from; i < news.tokenAt(report.cue().end()); i++) {
      if (words.isUnsaid(news.word(i))) {
        return false;
      }
    }
    int before = news.tokenAt(Math.min(report.source().begin(), report.cue().begin())) - 1;
    return before < 0 || !words.isCondition(news.word(before));
  }

  private boolean isOfGroup(int token) {
    UniversalTag pos = news.pos(token);
    return pos == UniversalTag.AUX || pos == UniversalTag.ADV || pos == UniversalTag.PART;
  }

  private static boolean areTwo(Speaker one, Speaker other) {
    if (one.found() == AttributionKind.NONE || one.name() == null) {
      return false;
    }
    boolean sameEntity = one.entity() != null && one.entity().equals(other.entity());
    return !sameEntity && !one.name().equals(other.name());
  }
}
