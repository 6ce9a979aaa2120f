package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.dateline.annotator.quotes.linking.Candidate;
import org.dateline.annotator.quotes.linking.LinkInput;
import org.dateline.annotator.quotes.linking.LinkText;
import org.dateline.annotator.quotes.linking.Range;
import org.dateline.annotator.quotes.linking.TagScores;
import org.dateline.learning.attribution.TokenSequence;

/** Brings an article and what rules found in it into the form that the linker reads. */
final class LinkInputBuilder {

  private final NewsText news;
  private final List<Stretch> stretches;
  private final FunctionWords words;

  LinkInputBuilder(NewsText news, List<Stretch> stretches, FunctionWords words) {
    this.news = news;
    this.stretches = stretches;
    this.words = words;
  }

  /**
   * Builds the input.
   *
   * @param candidates what rules found, one for one
   */
  LinkInput build(TokenProbabilities tagger, List<Candidate> candidates) {
    return new LinkInput(text(), new TagScores(tagger.of(paragraphs())), candidates);
  }

  /** Returns the rule's attribution as a candidate, or {@code null} if it has no tokens. */
  Candidate candidate(Attribution attribution) {
    List<Range> content = new ArrayList<>();
    for (Span span : attribution.content()) {
      Range range = range(span);
      if (range != null) {
        content.add(range);
      }
    }
    Range source = attribution.source() == null ? null : range(attribution.source());
    Range cue = range(attribution.cue());
    return content.isEmpty() || cue == null
        ? null
        : Candidate.ofRule(attribution.rule().ordinal(), content, cue, source);
  }

  private Range range(Span span) {
    int begin = news.tokenAt(span.begin());
    int end = news.tokenAt(span.end());
    return begin < end ? new Range(begin, end) : null;
  }

  private List<TokenSequence> paragraphs() {
    List<TokenSequence> all = new ArrayList<>();
    TokenSequence open = null;
    int block = -1;
    for (int i = 0; i < news.size(); i++) {
      int here = news.blocks().at(news.begin(i));
      if (open == null || here != block) {
        open = new TokenSequence();
        open.reset(news.text());
        all.add(open);
        block = here;
      }
      boolean starts = i == 0 || news.sentence(i) != news.sentence(i - 1);
      open.add(news.begin(i), news.end(i), news.pos(i).name(), starts);
    }
    return all;
  }

  private LinkText text() {
    int size = news.size();
    int[] begins = new int[size];
    int[] ends = new int[size];
    int[] tags = new int[size];
    int[] sentences = new int[size];
    int[] paragraphs = new int[size];
    BitSet relatives = new BitSet();
    for (int i = 0; i < size; i++) {
      begins[i] = news.begin(i);
      ends[i] = news.end(i);
      tags[i] = news.pos(i).ordinal();
      sentences[i] = news.sentence(i);
      paragraphs[i] = news.blocks().at(news.begin(i));
      relatives.set(i, words.isRelative(news.word(i)));
    }
    return new LinkText(
        news.text(), begins, ends, tags, sentences, paragraphs, regions(), relatives);
  }

  private int[] regions() {
    int[] regions = new int[news.size()];
    Arrays.fill(regions, LinkText.NO_REGION);
    for (int s = 0; s < stretches.size(); s++) {
      Stretch stretch = stretches.get(s);
      if (stretch.parent() == null) {
        int end = news.tokenAt(stretch.end());
        for (int i = news.tokenAt(stretch.begin()); i < end; i++) {
          regions[i] = s;
        }
      }
    }
    return regions;
  }
}
