package org.dateline.annotator.quotes.linking;

import java.util.ArrayList;
import java.util.List;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.Hash;

/** The features by which the source of a unit is chosen. */
final class SourceFeatures {

  private static final int NEAREST = 6;
  private static final int FAR = 8;
  private static final int NONE = 64;

  /** Of one source, about. */
  private static final int FEATURES = 32;

  private final Draft draft;
  private final LinkText text;
  private final FeatureBuffer out;
  private int template;

  private SourceFeatures(Draft draft, FeatureBuffer out) {
    this.draft = draft;
    this.text = draft.text;
    this.out = out;
  }

  /** Returns what the source of a unit with a cue may be; the last choice is none. */
  static SourceChoice of(Draft draft, Unit unit) {
    TaggedSpan cue = unit.cue();
    List<TaggedSpan> near = draft.near(Role.SOURCE, cue.begin, NEAREST);
    FeatureBuffer buffer = new FeatureBuffer(near.size() + 1, FEATURES);
    SourceFeatures features = new SourceFeatures(draft, buffer);
    List<TaggedSpan> sources = new ArrayList<>();
    int nearest = NONE - 1;
    for (TaggedSpan source : near) {
      boolean isNear =
          draft.text.paragraph(source.begin) == draft.text.paragraph(cue.begin)
              && Math.abs(draft.text.sentence(source.begin) - draft.text.sentence(cue.begin)) <= 1;
      if (isNear) {
        sources.add(source);
        nearest = Math.min(nearest, features.add(unit, source));
      }
    }
    features.addNone(unit, nearest, sources.size());
    sources.add(null);
    return new SourceChoice(unit, sources, buffer);
  }

  /** Adds the features of a source and returns how far it is. */
  private int add(Unit unit, TaggedSpan source) {
    TaggedSpan cue = unit.cue();
    Range gap = Draft.between(source, cue);
    int free = draft.free(gap.begin(), gap.end());
    int cues = draft.count(Role.CUE, gap.begin(), gap.end());
    int contents = draft.count(Role.CONTENT, gap.begin(), gap.end());
    int between = draft.count(Role.SOURCE, gap.begin(), gap.end());
    boolean left = source.begin < cue.begin;
    int side = left ? 1 : 2;
    int order = order(unit);
    int near = Math.min(2, free);
    int first = text.word(source.begin);
    boolean relative = text.isRelative(source.begin);
    start();
    add(0);
    add(Hash.pair(side, order));
    add(Hash.pair(side, Math.min(FAR, free)));
    add(Hash.pair(side, text.sentence(source.begin) - text.sentence(cue.begin)));
    add(Hash.pair(side, Math.min(3, cues)));
    add(Hash.pair(side, Math.min(3, contents)));
    add(Hash.pair(side, Math.min(3, between)));
    add(Hash.pair(side, closerCue(source, cue)));
    add(Hash.pair(relative ? 1 : 0, near));
    add(first);
    add(Hash.pair(side, text.word(cue.begin)));
    add(Hash.pair(side, text.word(cue.end - 1)));
    add(insideContent(unit, source));
    add(text.startsSentence(source.begin) ? 1 : 0);
    addGap(gap, side);
    add(Hash.triple(Hash.pair(side, Math.min(2, between)), Math.min(2, cues), contents));
    add(Hash.triple(Hash.pair(side, order), Math.min(3, free), Math.min(2, between)));
    add(Hash.triple(ending(cue), side, near));
    add(Hash.pair(quoted(source.begin), quoted(cue.begin)));
    add(Hash.triple(side, text.partOfSpeech(cue.begin), text.partOfSpeech(cue.end - 1)));
    add(Hash.pair(side, text.partOfSpeech(source.begin)));
    add((int) (source.confidence * FAR));
    add(Hash.triple(side, Math.min(3, free), Math.min(6, source.end - source.begin)));
    return free + 5 * between;
  }

  private void addGap(Range gap, int side) {
    int commas = 0;
    boolean relative = false;
    int last = 0;
    int lastTag = 0;
    int end = Math.min(gap.end(), gap.begin() + NONE);
    for (int i = gap.begin(); i < end; i++) {
      if (draft.isFree(i)) {
        commas += text.is(i, ',') ? 1 : 0;
        relative |= text.isRelative(i);
        last = text.word(i);
        lastTag = text.partOfSpeech(i) + 1;
      }
    }
    add(Hash.pair(side, Math.min(2, commas)));
    add(Hash.pair(side, relative ? 1 : 0));
    add(Hash.pair(side, last));
    add(Hash.pair(side, lastTag));
  }

  private void addNone(Unit unit, int nearest, int sources) {
    TaggedSpan cue = unit.cue();
    out.startItem(0);
    template = NONE;
    add(0);
    add(order(unit));
    add(text.word(cue.begin));
    add(text.word(cue.end - 1));
    add(Math.min(6, nearest));
    add(text.word(cue.begin - 1));
    add(Hash.pair(text.word(cue.begin - 1), ending(cue)));
    add(Math.min(6, sources));
    add(Hash.pair(text.partOfSpeech(cue.begin - 1), text.partOfSpeech(cue.end - 1)));
    add(Hash.pair(text.partOfSpeech(cue.end - 1), Math.min(6, nearest)));
  }

  private int order(Unit unit) {
    int begin = unit.parts().get(0).begin;
    int end = unit.parts().get(unit.parts().size() - 1).end;
    return unit.cue().begin < begin ? 0 : unit.cue().begin >= end ? 1 : 2;
  }

  private int closerCue(TaggedSpan source, TaggedSpan cue) {
    int distance = Math.abs(cue.begin - source.begin);
    for (TaggedSpan other : draft.near(Role.CUE, source.begin, 2)) {
      if (other != cue && Math.abs(other.begin - source.begin) < distance) {
        return 1;
      }
    }
    return 0;
  }

  private static int insideContent(Unit unit, TaggedSpan source) {
    for (TaggedSpan part : unit.parts()) {
      if (part.begin <= source.begin && source.begin < part.end) {
        return 1;
      }
    }
    return 0;
  }

  private int ending(TaggedSpan cue) {
    return text.endsWith(cue.begin, "ing") ? 1 : text.endsWith(cue.begin, "ed") ? 2 : 0;
  }

  private int quoted(int token) {
    return text.isQuoted(token) ? 1 : 0;
  }

  private void start() {
    out.startItem(0);
    template = 0;
  }

  private void add(int value) {
    out.add(template++, value);
  }
}
