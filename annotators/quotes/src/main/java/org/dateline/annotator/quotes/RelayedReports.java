package org.dateline.annotator.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.learning.pos.UniversalTag;

/**
 * Second-hand reports that an aside gives away: "…, S said, as quoted by V", "S, quoted by V, said
 * …". The one who quotes becomes the intermediate.
 */
final class RelayedReports {

  private static final int MOST_WORDS = 6;

  private final NewsText news;
  private final FunctionWords words;

  RelayedReports(NewsText news, FunctionWords words) {
    this.news = news;
    this.words = words;
  }

  /**
   * Notes the intermediate of those attributions that have one.
   *
   * @return the attributions without those whose source is the intermediate of another
   */
  List<Attribution> read(List<Attribution> attributions) {
    Set<Span> intermediates = new HashSet<>();
    for (Attribution one : attributions) {
      Span via = one.source() == null || one.via() != null ? null : after(one.source());
      via = via == null && one.via() == null ? after(one.cue()) : via;
      if (via != null && !via.equals(one.source())) {
        one.via(Via.of(news, via, "quoted in an aside by"));
        intermediates.add(via);
      }
    }
    return attributions.stream().filter(one -> !intermediates.contains(one.source())).toList();
  }

  /** Returns who quotes in an aside right after a span, or {@code null}. */
  private Span after(Span span) {
    int i = news.tokenAt(span.end());
    int sentence = i < news.size() ? news.sentence(i) : -1;
    if (!is(i, ",", sentence)) {
      return null;
    }
    i++;
    i += is(i, "as", sentence) ? 1 : 0;
    if (i >= news.size() || !words.isQuoting(news.word(i)) || !is(i + 1, "by", sentence)) {
      return null;
    }
    int begin = i + 2;
    int end = begin;
    while (end < news.size()
        && news.sentence(end) == sentence
        && end - begin < MOST_WORDS
        && isOfName(news.pos(end))) {
      end++;
    }
    return end > begin ? new Span(news.begin(begin), news.end(end - 1)) : null;
  }

  private boolean is(int token, String word, int sentence) {
    return token < news.size() && news.sentence(token) == sentence && news.word(token).equals(word);
  }

  private static boolean isOfName(UniversalTag pos) {
    return pos.isNominal() || pos == UniversalTag.DET || pos == UniversalTag.ADJ;
  }
}
