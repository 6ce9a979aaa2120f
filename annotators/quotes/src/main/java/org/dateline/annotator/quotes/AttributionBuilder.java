package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotator.quotes.linking.Candidate;
import org.dateline.annotator.quotes.linking.Range;
import org.dateline.learning.pos.UniversalTag;

/** Makes attributions of what the linker found. */
final class AttributionBuilder {

  /** A stretch in marks belongs to a content that has this share of its characters. */
  private static final double LEAST_SHARE = 0.5;

  /** No text quotes deeper; bounds the work where thousands of marks are never closed. */
  private static final int DEEPEST = 8;

  private final NewsText news;
  private final List<Stretch> stretches;

  /**
   * Makes a builder.
   *
   * @param stretches sorted by begin, those around others first
   */
  AttributionBuilder(NewsText news, List<Stretch> stretches) {
    this.news = news;
    this.stretches = stretches;
  }

  /** Returns the attribution, or {@code null} if it reports nothing but punctuation. */
  Attribution build(Candidate candidate) {
    Stretch region = region(candidate);
    List<Span> content = new ArrayList<>();
    List<Stretch> quoted = new ArrayList<>();
    for (Range range : candidate.content()) {
      Span span = trimmed(range);
      if (span != null) {
        content.add(span);
        addQuoted(span, region, quoted);
      }
    }
    if (content.isEmpty()) {
      return null;
    }
    return new Attribution(
        Rule.TAGGER, region, content, span(candidate.cue()), source(candidate.source()), quoted);
  }

  private Span span(Range range) {
    return range == null ? null : new Span(news.begin(range.begin()), news.end(range.end() - 1));
  }

  /** Returns the mention without a conjunction before it, as in "and diplomats". */
  private Span source(Range range) {
    if (range == null) {
      return null;
    }
    int begin = range.begin();
    while (begin < range.end() - 1 && (news.pos(begin) == UniversalTag.CCONJ || isBorder(begin))) {
      begin++;
    }
    return new Span(news.begin(begin), news.end(range.end() - 1));
  }

  /** Returns the words of a range without punctuation and quotation marks at its borders. */
  private Span trimmed(Range range) {
    int begin = range.begin();
    int end = range.end();
    while (begin < end && isBorder(begin)) {
      begin++;
    }
    while (end > begin && isBorder(end - 1)) {
      end--;
    }
    if (begin == end) {
      return null;
    }
    return new Span(news.begin(begin), news.end(end - 1));
  }

  private boolean isBorder(int token) {
    char first = news.text().charAt(news.begin(token));
    boolean bracket = "()[]".indexOf(first) >= 0;
    return news.pos(token) == UniversalTag.PUNCT && !bracket;
  }

  /** Returns the stretch that holds content and cue, or {@code null}. */
  private Stretch region(Candidate candidate) {
    int begin = news.begin(candidate.content().get(0).begin());
    List<Range> content = candidate.content();
    int end = news.end(content.get(content.size() - 1).end() - 1);
    if (candidate.cue() == null) {
      return null;
    }
    begin = Math.min(begin, news.begin(candidate.cue().begin()));
    end = Math.max(end, news.end(candidate.cue().end() - 1));
    int last = firstAt(begin + 1) - 1;
    Stretch stretch = last < 0 ? null : stretches.get(last);
    for (int i = 0; i < DEEPEST && stretch != null; i++) {
      if (stretch.begin() <= begin && end <= stretch.end()) {
        return stretch;
      }
      stretch = stretch.parent();
    }
    return null;
  }

  private void addQuoted(Span span, Stretch region, List<Stretch> quoted) {
    int i = Math.max(0, firstAt(span.begin()) - 1);
    // The stretch that begins before the content may be one inside of the stretch around it.
    if (i < stretches.size() && stretches.get(i).begin() < span.begin()) {
      Stretch around = stretches.get(i);
      for (int depth = 0; depth < DEEPEST && around != null && around.parent() != region; depth++) {
        around = around.parent();
      }
      add(around, span, region, quoted);
      i++;
    }
    for (; i < stretches.size() && stretches.get(i).begin() < span.end(); i++) {
      add(stretches.get(i), span, region, quoted);
    }
  }

  private static void add(Stretch stretch, Span span, Stretch region, List<Stretch> quoted) {
    boolean known = !quoted.isEmpty() && quoted.get(quoted.size() - 1) == stretch;
    if (stretch == null || stretch.parent() != region || known) {
      return;
    }
    int begin = Math.max(span.begin(), stretch.contentBegin());
    int end = Math.min(span.end(), stretch.contentEnd());
    if (end - begin >= LEAST_SHARE * (stretch.contentEnd() - stretch.contentBegin())
        && end > begin) {
      quoted.add(stretch);
    }
  }

  /** Returns the index of the first stretch that begins at an offset or after it. */
  private int firstAt(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
