package org.dateline.annotator.quotes.linking;

import java.io.IOException;

/** How far a cue is from reporting a content: words and spans between them, and their order. */
final class JoinCosts {

  private static final double PER_TOKEN = 0.01;

  private final double perSentence;
  private final double perCue;
  private final double perContent;
  private final double contentFirst;
  private final double nextSentence;
  private final double closingMark;
  private final double comma;
  private final double colon;

  JoinCosts(LinkSettings settings) throws IOException {
    perSentence = settings.number("join.sentence");
    perCue = settings.number("join.cueBetween");
    perContent = settings.number("join.contentBetween");
    contentFirst = settings.number("join.contentFirst");
    nextSentence = settings.number("join.contentInNextSentence");
    closingMark = settings.number("join.closingMark");
    comma = settings.number("join.comma");
    colon = settings.number("join.colon");
  }

  double of(Draft draft, TaggedSpan content, TaggedSpan cue) {
    LinkText text = draft.text;
    Range gap = Draft.between(content, cue);
    boolean contentIsFirst = cue.begin > content.begin;
    int nearest = contentIsFirst ? content.end - 1 : content.begin;
    int sentences = Math.abs(text.sentence(cue.begin) - text.sentence(nearest));
    double cost =
        draft.free(gap.begin(), gap.end())
            + PER_TOKEN * gap.size()
            + perSentence * sentences
            + perCue * draft.count(Role.CUE, gap.begin(), gap.end())
            + perContent * draft.count(Role.CONTENT, gap.begin(), gap.end());
    if (contentIsFirst) {
      cost += contentFirst;
      if (text.isQuoted(content.end - 1)) {
        cost -= closingMark;
      } else if (gap.size() > 0 && text.is(gap.begin(), ',')) {
        cost -= comma;
      }
    } else if (sentences > 0) {
      cost += nextSentence - (text.is(cue.end, ':') ? colon : 0);
    }
    return cost;
  }
}
