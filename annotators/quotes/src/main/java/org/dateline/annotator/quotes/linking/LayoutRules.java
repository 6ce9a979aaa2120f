package org.dateline.annotator.quotes.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives contents without a cue one by the layout: {@code NAME: speech}, a dash and a name after a
 * quotation, a colon at the end of the paragraph before.
 */
final class LayoutRules {

  private static final int LONGEST_NAME = 5;
  private static final int FURTHEST_COLON = 7;
  private static final int LEAST_SPEECH = 4;
  private static final int FURTHEST_CUE = 25;

  private final Draft draft;
  private final LinkText text;
  private final Set<Integer> usedCues = new HashSet<>();
  private final int[] firstOfParagraph;

  LayoutRules(Draft draft) {
    this.draft = draft;
    this.text = draft.text;
    firstOfParagraph = new int[text.size()];
    for (int i = 1; i < text.size(); i++) {
      firstOfParagraph[i] =
          text.paragraph(i) == text.paragraph(i - 1) ? firstOfParagraph[i - 1] : i;
    }
  }

  void apply(List<Candidate> candidates) {
    for (Candidate one : candidates) {
      if (one.cue() != null) {
        usedCues.add(one.cue().begin());
      }
    }
    for (Candidate one : candidates) {
      if (one.cue() == null && !afterName(one) && !beforeName(one)) {
        afterParagraph(one);
      }
    }
  }

  /** "NAME: speech", where the name may have been tagged as content too. */
  private boolean afterName(Candidate one) {
    int begin = one.begin();
    int first = firstOfParagraph[begin];
    if (begin - first <= 1) {
      int name = text.isWord(begin) ? begin : begin + 1;
      int colon = begin;
      int most = Math.min(begin + FURTHEST_COLON, one.content().get(0).end());
      while (colon < most
          && !text.is(colon, ':')
          && (text.isCapitalized(colon) || !text.isWord(colon))) {
        colon++;
      }
      if (colon < most && text.is(colon, ':') && name < colon && one.end() - colon > LEAST_SPEECH) {
        one.byLayout(new Range(colon, colon + 1), new Range(name, colon));
        one.contentFrom(colon + 1);
        return true;
      }
    }
    if (begin - 2 >= first && text.is(begin - 1, ':')) {
      Range name = nameBefore(begin - 2, first);
      if (name != null) {
        one.byLayout(new Range(begin - 1, begin), name);
        return true;
      }
    }
    return false;
  }

  /** "“…” – NAME". */
  private boolean beforeName(Candidate one) {
    int end = one.end();
    boolean dash =
        end + 1 < text.size()
            && text.isDash(end)
            && text.paragraph(end + 1) == text.paragraph(end - 1)
            && text.isQuoted(one.begin());
    if (!dash || !isOfName(end + 1)) {
      return false;
    }
    int last = end + 2;
    while (last < text.size()
        && last - end <= LONGEST_NAME
        && text.paragraph(last) == text.paragraph(end)
        && isOfName(last)) {
      last++;
    }
    one.byLayout(new Range(end, end + 1), new Range(end + 1, last));
    return true;
  }

  /** The paragraph before ends with a colon: its last cue without a content reports this one. */
  private void afterParagraph(Candidate one) {
    int first = firstOfParagraph[one.begin()];
    if (first == 0 || one.begin() - first > 1 || !text.is(first - 1, ':')) {
      return;
    }
    int from = firstOfParagraph[first - 1];
    Range cue = null;
    List<TaggedSpan> near = draft.near(Role.CUE, first, 2);
    for (TaggedSpan span : near) {
      if (span.begin >= from && span.end <= first && !usedCues.contains(span.begin)) {
        cue = span.range();
      }
    }
    if (cue == null) {
      cue = likeliestCue(Math.max(from, first - FURTHEST_CUE), first);
    }
    if (cue == null) {
      return;
    }
    usedCues.add(cue.begin());
    one.byLayout(cue, sourceOf(cue, from));
  }

  private Range likeliestCue(int from, int to) {
    int best = -1;
    for (int i = from; i < to; i++) {
      boolean likelier = best < 0 || draft.scores.is(Role.CUE, i) > draft.scores.is(Role.CUE, best);
      if (text.isWord(i) && text.sentence(i) == text.sentence(to - 1) && likelier) {
        best = i;
      }
    }
    return best < 0 ? null : new Range(best, best + 1);
  }

  private Range sourceOf(Range cue, int from) {
    Range best = null;
    for (TaggedSpan span : draft.near(Role.SOURCE, cue.begin(), 2)) {
      boolean nearer =
          best == null || Math.abs(span.begin - cue.begin()) < Math.abs(best.begin() - cue.begin());
      if (text.sentence(span.begin) == text.sentence(cue.begin()) && nearer) {
        best = span.range();
      }
    }
    return best != null || cue.begin() == from ? best : nameBefore(cue.begin() - 1, from);
  }

  private Range nameBefore(int last, int from) {
    int begin = last + 1;
    while (begin > from && last - begin < LONGEST_NAME && isOfName(begin - 1)) {
      begin--;
    }
    return begin > last ? null : new Range(begin, last + 1);
  }

  private boolean isOfName(int token) {
    return text.isCapitalized(token) || draft.is(Role.SOURCE, token);
  }
}
