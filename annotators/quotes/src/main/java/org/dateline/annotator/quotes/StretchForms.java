package org.dateline.annotator.quotes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.learning.pos.UniversalTag;

/** Tells speech from single words, titles and nicknames by the form of what stands in marks. */
final class StretchForms {

  private static final int FEWEST_WORDS_OF_SPEECH = 5;
  private static final int MOST_WORDS_OF_NICKNAME = 3;

  private final NewsText news;
  private final FunctionWords words;
  private final Map<Stretch, int[]> tokens = new IdentityHashMap<>();

  StretchForms(NewsText news, FunctionWords words, List<Stretch> stretches) {
    this.news = news;
    this.words = words;
    int token = 0;
    for (Stretch stretch : stretches) {
      while (token < news.size() && news.begin(token) < stretch.contentBegin()) {
        token++;
      }
      tokens.put(stretch, new int[] {token, tokenAt(token, stretch.contentEnd())});
    }
  }

  /** Returns the first token at or after an offset, by bisection. */
  private int tokenAt(int from, int offset) {
    int low = from;
    int high = news.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (news.begin(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the first token in a stretch. */
  int first(Stretch stretch) {
    return tokens.get(stretch)[0];
  }

  /** Returns the token after the last one in a stretch. */
  int after(Stretch stretch) {
    return tokens.get(stretch)[1];
  }

  /** Counts the words of a stretch, up to those of speech. */
  int words(Stretch stretch) {
    int count = 0;
    for (int i = first(stretch); i < after(stretch) && count < FEWEST_WORDS_OF_SPEECH; i++) {
      if (news.pos(i) != UniversalTag.PUNCT) {
        count++;
      }
    }
    return count;
  }

  /** "(APPLAUSE)", "[laughs]": what somebody tells of a speech is no part of it. */
  boolean isAside(Stretch stretch) {
    String words = news.text().substring(stretch.contentBegin(), stretch.contentEnd()).strip();
    return words.startsWith("(") && words.indexOf(')') == words.length() - 1
        || words.startsWith("[") && words.indexOf(']') == words.length() - 1;
  }

  /**
   * Tells whether a stretch is a clause or more, so that somebody must have said it. What ends with
   * a mark of punctuation and goes on from the sentence around it may be a title: the play
   * "Winter," which opened in May.
   */
  boolean isSpeech(Stretch stretch) {
    if (endsSentence(stretch) && isCapital(first(stretch)) && !goesOn(stretch)) {
      return true;
    }
    return hasVerb(stretch) && words(stretch) >= FEWEST_WORDS_OF_SPEECH;
  }

  /** Tells whether a word or a comma of the same sentence stands right before a stretch. */
  private boolean goesOn(Stretch stretch) {
    int before = before(stretch);
    return before >= 0
        && news.blocks().at(news.begin(before)) == news.blocks().at(stretch.begin())
        && (news.pos(before) != UniversalTag.PUNCT || news.word(before).equals(","));
  }

  /** Tells whether a stretch is no mere part of a clause: it has a capital or a verb. */
  boolean isWhole(Stretch stretch) {
    int token = first(stretch);
    while (token < after(stretch) && news.pos(token) == UniversalTag.PUNCT) {
      token++;
    }
    return isCapital(token) || hasVerb(stretch);
  }

  /** Returns the last token before a stretch, or -1. */
  private int before(Stretch stretch) {
    int before = first(stretch) - 1;
    while (before >= 0 && news.end(before) > stretch.begin()) {
      before--;
    }
    return before;
  }

  private boolean hasVerb(Stretch stretch) {
    int to = Math.min(after(stretch), first(stretch) + Phrases.LONGEST);
    for (int i = first(stretch); i < to; i++) {
      if (news.pos(i).isVerbal()) {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(Stretch stretch) {
    int i = stretch.contentEnd() - 1;
    return i > stretch.contentBegin() && ".?!,\u2026".indexOf(news.text().charAt(i)) >= 0;
  }

  private boolean isCapital(int token) {
    return token < news.size() && Character.isUpperCase(news.text().charAt(news.begin(token)));
  }

  /** Tells whether the words before a stretch distance the writer from it. */
  boolean isSoCalled(Stretch stretch) {
    for (int i = first(stretch) - 1; i >= Math.max(0, first(stretch) - 5); i--) {
      if (news.end(i) <= stretch.begin()) {
        return words.isSoCalled(news.word(i))
            || i >= 2 && news.word(i).equals("called") && news.word(i - 2).equals("so");
      }
    }
    return false;
  }

  /** Tells whether a stretch is a title, or a nickname within a name. */
  boolean isName(Stretch stretch) {
    int from = first(stretch);
    int to = after(stretch);
    if (to - from > 12 || endsSentence(stretch)) {
      return false;
    }
    boolean capitals = true;
    for (int i = from; i < to; i++) {
      UniversalTag pos = news.pos(i);
      boolean small =
          pos == UniversalTag.ADP
              || pos == UniversalTag.DET
              || pos == UniversalTag.CCONJ
              || pos == UniversalTag.PART;
      capitals &=
          small && i > from || pos == UniversalTag.PUNCT || pos == UniversalTag.NUM || isCapital(i);
    }
    boolean headline = news.blocks().isHeading(news.blocks().at(stretch.begin()));
    if (!capitals || headline) {
      return false;
    }
    return to - from >= 2 || to - from <= MOST_WORDS_OF_NICKNAME && insideName(stretch, to);
  }

  private boolean insideName(Stretch stretch, int to) {
    int before = before(stretch);
    int after = to;
    while (after < news.size() && news.begin(after) < stretch.end()) {
      after++;
    }
    return before >= 0
        && after < news.size()
        && news.pos(before) == UniversalTag.PROPN
        && news.pos(after) == UniversalTag.PROPN;
  }
}
