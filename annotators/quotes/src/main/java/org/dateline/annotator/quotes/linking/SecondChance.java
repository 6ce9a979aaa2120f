package org.dateline.annotator.quotes.linking;

import java.util.List;

/**
 * Finds cues and sources that the tagger did not tag, but holds for possible, where a content or a
 * cue has none.
 */
final class SecondChance {

  private static final int MOST_CUES = 3;
  private static final int FURTHEST_BEFORE = 30;
  private static final int FURTHEST_AFTER = 20;
  private static final double DISTANCE = 0.05;
  private static final double NEIGHBOUR = 0.5;

  private final LinkSettings settings;

  SecondChance(LinkSettings settings) {
    this.settings = settings;
  }

  /** Adds cues to sentences that have more contents than cues. */
  void addCues(Draft draft) {
    LinkText text = draft.text;
    List<TaggedSpan> contents = draft.of(Role.CONTENT);
    List<TaggedSpan> cues = List.copyOf(draft.of(Role.CUE));
    int content = 0;
    int cue = 0;
    int begin = 0;
    while (begin < text.size()) {
      int end = begin + 1;
      while (end < text.size() && !text.startsSentence(end)) {
        end++;
      }
      int missing = 0;
      for (; content < contents.size() && contents.get(content).begin < end; content++) {
        missing++;
      }
      for (; cue < cues.size() && cues.get(cue).begin < end; cue++) {
        missing--;
      }
      boolean found = true;
      for (int i = 0; found && i < Math.min(missing, MOST_CUES); i++) {
        found = addCue(draft, begin, end);
      }
      begin = end;
    }
  }

  private boolean addCue(Draft draft, int begin, int end) {
    int best = -1;
    double most = settings.cueProbability();
    for (int i = begin; i < end; i++) {
      double p = draft.scores.is(Role.CUE, i);
      if (p >= most && draft.isFree(i) && draft.text.isWord(i)) {
        most = p;
        best = i;
      }
    }
    if (best >= 0) {
      Range range = range(draft, Role.CUE, best);
      draft.add(Role.CUE, range.begin(), range.end());
    }
    return best >= 0;
  }

  /** Returns a source for a cue, or {@code null} if no word near it may be one. */
  TaggedSpan source(Draft draft, TaggedSpan cue) {
    LinkText text = draft.text;
    int best = -1;
    double most = settings.sourceProbability();
    int end = Math.min(text.size(), cue.end + FURTHEST_AFTER);
    for (int i = Math.max(0, cue.begin - FURTHEST_BEFORE); i < end; i++) {
      if (text.sentence(i) == text.sentence(cue.begin) && draft.isFree(i) && text.isWord(i)) {
        double p = draft.scores.is(Role.SOURCE, i) / (1 + DISTANCE * Math.abs(i - cue.begin));
        if (p >= most) {
          most = p;
          best = i;
        }
      }
    }
    if (best < 0) {
      return null;
    }
    Range range = range(draft, Role.SOURCE, best);
    return draft.mark(Role.SOURCE, range.begin(), range.end());
  }

  private static Range range(Draft draft, Role role, int token) {
    double least = NEIGHBOUR * draft.scores.is(role, token);
    int begin = token;
    while (begin > 0 && joins(draft, role, begin - 1, token, least)) {
      begin--;
    }
    int end = token + 1;
    while (end < draft.text.size() && joins(draft, role, end, token, least)) {
      end++;
    }
    return new Range(begin, end);
  }

  private static boolean joins(Draft draft, Role role, int token, int to, double least) {
    LinkText text = draft.text;
    return draft.isFree(token)
        && text.isWord(token)
        && text.sentence(token) == text.sentence(to)
        && draft.scores.is(role, token) > least;
  }
}
