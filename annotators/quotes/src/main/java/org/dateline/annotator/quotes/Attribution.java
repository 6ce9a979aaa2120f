package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words reported, with the words that report and the mention of the one who said them. Offsets are
 * UTF-16 code units, ends exclusive.
 */
final class Attribution {

  private final Rule rule;
  private final Stretch region;
  private final List<Span> content;
  private final Span cue;
  private final Span source;
  private final List<Stretch> quoted;
  private final boolean allQuoted;
  private Via via;
  private Judgement judgement;

  /**
   * Makes an attribution.
   *
   * @param region the stretch that it stands in, or {@code null}
   * @param content the reported words without the marks at their borders, in text order
   * @param cue the words that report
   * @param source the whole mention of the source, or {@code null}
   * @param quoted the stretches in marks that belong to the content
   */
  Attribution(
      Rule rule, Stretch region, List<Span> content, Span cue, Span source, List<Stretch> quoted) {
    this.rule = rule;
    this.region = region;
    this.content = List.copyOf(content);
    this.cue = cue;
    this.source = source;
    this.quoted = List.copyOf(quoted);
    allQuoted = areAllQuoted();
  }

  Rule rule() {
    return rule;
  }

  Stretch region() {
    return region;
  }

  List<Span> content() {
    return content;
  }

  Span cue() {
    return cue;
  }

  /** Returns the mention of the source, or {@code null}. */
  Span source() {
    return source;
  }

  List<Stretch> quoted() {
    return quoted;
  }

  /** Returns the one through whom the words came, or {@code null}. */
  Via via() {
    return via;
  }

  void via(Via intermediate) {
    via = intermediate;
  }

  /** Returns what the trained models think of it, or {@code null} where none was asked. */
  Judgement judgement() {
    return judgement;
  }

  void judgement(Judgement models) {
    judgement = models;
  }

  int begin() {
    return content.get(0).begin();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  /** Tells whether all words reported stand in quotation marks. */
  boolean isAllQuoted() {
    return allQuoted;
  }

  /** Passes over contents and stretches once, as there may be thousands of both. */
  private boolean areAllQuoted() {
    List<Stretch> inOrder = new ArrayList<>(quoted);
    inOrder.sort(Comparator.comparingInt(Stretch::begin));
    int next = 0;
    int end = 0;
    for (Span span : content) {
      while (next < inOrder.size() && inOrder.get(next).begin() <= span.begin()) {
        end = Math.max(end, inOrder.get(next).end());
        next++;
      }
      if (end < span.end()) {
        return false;
      }
    }
    return true;
  }
}
