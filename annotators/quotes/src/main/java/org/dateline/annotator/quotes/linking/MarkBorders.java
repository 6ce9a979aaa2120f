package org.dateline.annotator.quotes.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the borders of contents by quotation marks: what stands in the same marks is one content as
 * a whole, if most of it is tagged; a content is cut where another one may well begin.
 */
final class MarkBorders {

  private static final int LEAST_PART = 2;

  private final LinkSettings settings;

  MarkBorders(LinkSettings settings) {
    this.settings = settings;
  }

  void apply(Draft draft) {
    List<TaggedSpan> contents = new ArrayList<>(draft.of(Role.CONTENT));
    widen(draft, contents);
    contents.removeIf(one -> draft.text.words(one.begin, one.end) == 0);
    draft.contents(cut(draft, contents));
  }

  private void widen(Draft draft, List<TaggedSpan> contents) {
    LinkText text = draft.text;
    int first = 0;
    int begin = 0;
    while (begin < text.size()) {
      int region = text.region(begin);
      int end = begin + 1;
      while (end < text.size() && text.region(end) == region) {
        end++;
      }
      if (region != LinkText.NO_REGION) {
        while (first < contents.size() && contents.get(first).end <= begin) {
          first++;
        }
        int last = first;
        while (last < contents.size() && contents.get(last).begin < end) {
          last++;
        }
        if (last > first && isContent(draft, contents.subList(first, last), begin, end)) {
          contents.get(first).begin = Math.min(contents.get(first).begin, begin);
          contents.get(first).end = Math.max(contents.get(last - 1).end, end);
          for (TaggedSpan part : contents.subList(first + 1, last)) {
            part.end = part.begin;
          }
        }
      }
      begin = end;
    }
    contents.removeIf(one -> one.end <= one.begin);
    for (int i = 1; i < contents.size(); i++) {
      contents.get(i).begin = Math.max(contents.get(i).begin, contents.get(i - 1).end);
    }
    contents.removeIf(one -> one.end <= one.begin);
  }

  /** Tells whether the tagged parts cover enough of what the marks hold, and nothing else is in. */
  private boolean isContent(Draft draft, List<TaggedSpan> parts, int begin, int end) {
    LinkText text = draft.text;
    int covered = 0;
    for (TaggedSpan part : parts) {
      covered += text.words(Math.max(begin, part.begin), Math.min(end, part.end));
    }
    int all = text.words(begin, end);
    return all > 0
        && covered >= settings.coveredShare() * all
        && text.paragraph(begin) == text.paragraph(end - 1)
        && draft.count(Role.CUE, begin, end) == 0
        && draft.count(Role.SOURCE, begin, end) == 0;
  }

  private List<TaggedSpan> cut(Draft draft, List<TaggedSpan> contents) {
    LinkText text = draft.text;
    List<TaggedSpan> parts = new ArrayList<>();
    for (TaggedSpan content : contents) {
      int begin = content.begin;
      for (int i = content.begin + LEAST_PART; i < content.end - 1; i++) {
        boolean free = !text.isQuoted(i) || text.region(i) != text.region(i - 1);
        if (free
            && draft.scores.begins(Role.CONTENT, i) >= settings.cutProbability()
            && text.words(begin, i) > 0) {
          parts.add(part(draft, begin, i));
          begin = i;
        }
      }
      parts.add(part(draft, begin, content.end));
    }
    return parts;
  }

  private static TaggedSpan part(Draft draft, int begin, int end) {
    return new TaggedSpan(begin, end, draft.scores.mean(Role.CONTENT, new Range(begin, end)));
  }
}
