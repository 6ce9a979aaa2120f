package org.dateline.annotator.quotes.linking;

import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.Hash;

/** The features by which it is told whether a candidate is an attribution. */
final class UnitFeatures {

  private static final int FIRST_TEMPLATE = 100;
  private static final int BINS = 10;
  private static final int MOST_WORDS = 12;
  private static final int FURTHEST = 6;

  private final LinkText text;
  private final TagScores scores;
  private FeatureBuffer out;
  private int template;

  UnitFeatures(LinkInput input) {
    text = input.text();
    scores = input.scores();
  }

  /** Adds an item to the buffer. */
  void add(Candidate one, FeatureBuffer buffer) {
    out = buffer;
    out.startItem(0);
    template = FIRST_TEMPLATE;
    int words = 0;
    int quoted = 0;
    double least = 1;
    double mostBegin = 0;
    for (Range range : one.content()) {
      for (int i = range.begin(); i < range.end(); i++) {
        words += text.isWord(i) ? 1 : 0;
        quoted += text.isWord(i) && text.isQuoted(i) ? 1 : 0;
        least = text.isWord(i) ? Math.min(least, scores.is(Role.CONTENT, i)) : least;
        mostBegin =
            i > one.begin() ? Math.max(mostBegin, scores.begins(Role.CONTENT, i)) : mostBegin;
      }
    }
    int kind = quoted == words ? 0 : quoted > 0 ? 1 : 2;
    int origin = origin(one);
    addScores(one, kind, origin);
    add(Hash.pair(kind, origin));
    add(Hash.pair(origin, one.agreeingRule()));
    add(Hash.triple(origin, one.agreeingRule(), bin(one.contentScore() * one.cueScore())));
    add(Hash.triple(one.rule(), bin(one.contentScore()), kind));
    add(Hash.pair(one.rule(), bin(one.cueScore())));
    add(Math.min(MOST_WORDS, words));
    add(Hash.pair(origin, Math.min(3, one.content().size())));
    add(bin(least));
    add(bin(mostBegin));
    addBorders(one);
    addCue(one, kind, origin);
  }

  private static int origin(Candidate one) {
    return one.rule() != Candidate.NO_RULE ? 0 : (int) Math.round(one.favour());
  }

  private void addScores(Candidate one, int kind, int origin) {
    double c = one.contentScore();
    double q = one.cueScore();
    double s = one.sourceScore();
    int side = Hash.pair(kind, origin);
    add(0);
    add(bin(c));
    add(bin(q));
    add(bin(c * q));
    add(bin(s));
    add(Hash.pair(kind, bin(c)));
    add(Hash.pair(kind, bin(q)));
    add(Hash.pair(side, bin(c * q)));
    add(Hash.triple(bin(c), bin(q), bin(s)));
    add(fine(c * q));
    add(fine(c));
    add(fine(q));
  }

  private void addBorders(Candidate one) {
    int begin = one.begin();
    int last = one.end() - 1;
    add(text.word(begin));
    add(Hash.pair(text.partOfSpeech(begin), text.partOfSpeech(begin + 1)));
    add(bin(scores.begins(Role.CONTENT, begin)));
    add(bin(scores.is(Role.CONTENT, last)));
    add(begin == 0 ? BINS : bin(scores.is(Role.CONTENT, begin - 1)));
    add(last + 1 >= text.size() ? BINS : bin(scores.is(Role.CONTENT, last + 1)));
    add(text.word(last + 1));
    add(Hash.pair(text.startsSentence(begin) ? 1 : 0, text.isQuoted(begin) ? 1 : 0));
    add(Math.min(2, text.paragraph(begin)));
  }

  private void addCue(Candidate one, int kind, int origin) {
    Range cue = one.cue();
    int has = (cue == null ? 0 : 1) + (one.source() == null ? 0 : 2);
    add(Hash.triple(has, kind, one.isByLayout() ? 1 : 0));
    if (cue == null) {
      return;
    }
    int first = text.word(cue.begin());
    int last = text.word(cue.end() - 1);
    int q = (int) (one.cueScore() * 4);
    add(first);
    add(last);
    add(Hash.pair(first, last));
    add(Math.min(4, cue.size()));
    add(Math.max(-FURTHEST, Math.min(FURTHEST, one.begin() - cue.end())));
    add(Hash.pair(first, q));
    add(Hash.pair(last, q));
    add(Hash.pair(last, kind));
    add(Hash.triple(text.partOfSpeech(cue.begin()), text.partOfSpeech(cue.end() - 1), kind));
    add(Hash.pair(last, text.word(one.begin())));
    add(Hash.pair(last, text.partOfSpeech(one.begin())));
    add(Hash.triple(text.partOfSpeech(cue.end() - 1), text.partOfSpeech(one.begin()), origin));
    add(Hash.pair(last, has));
    add(Hash.pair(text.word(cue.begin() - 1), text.partOfSpeech(cue.begin())));
    if (one.source() != null) {
      add(text.word(one.source().end() - 1));
      add(Hash.pair(text.partOfSpeech(one.source().end() - 1), bin(one.sourceScore())));
    }
  }

  private static int bin(double p) {
    return (int) (Math.min(0.999, p) * BINS);
  }

  /** Bins that are finer near 0 and 1: of the log odds. */
  private static int fine(double p) {
    double bounded = Math.max(0.002, Math.min(0.998, p));
    return (int) Math.round(2 * Math.log(bounded / (1 - bounded)));
  }

  private void add(int value) {
    out.add(template++, value);
  }
}
