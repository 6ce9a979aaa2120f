package org.dateline.annotator.quotes.linking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.learning.TagSet;

/** The spans of the tagger in an article while they are joined. */
final class Draft {

  private static final byte FREE = -1;

  final LinkText text;
  final TagScores scores;
  final double favour;
  private final byte[] roles;
  private final Map<Role, List<TaggedSpan>> spans = new EnumMap<>(Role.class);
  private final int[] freeBefore;

  Draft(LinkText text, TagScores scores, double favour) {
    this.text = text;
    this.scores = scores;
    this.favour = favour;
    roles = new byte[text.size()];
    freeBefore = new int[text.size() + 1];
    for (Role role : Role.values()) {
      spans.put(role, new ArrayList<>());
    }
    read(scores.decode(favour));
  }

  private void read(byte[] tags) {
    int i = 0;
    while (i < tags.length) {
      int type = TagSet.type(tags[i]);
      int end = i + 1;
      if (type >= 0) {
        Role role = Role.values()[type];
        while (end < tags.length
            && tags[end] == role.insideTag()
            && text.paragraph(end) == text.paragraph(i)) {
          end++;
        }
        add(role, i, end);
      } else {
        roles[i] = FREE;
      }
      i = end;
    }
  }

  /** Adds a span. */
  void add(Role role, int begin, int end) {
    spans.get(role).add(mark(role, begin, end));
  }

  /** Makes a span of tokens and gives them its role, without adding it. */
  TaggedSpan mark(Role role, int begin, int end) {
    for (int i = begin; i < end; i++) {
      roles[i] = (byte) role.ordinal();
    }
    return new TaggedSpan(begin, end, scores.mean(role, new Range(begin, end)));
  }

  List<TaggedSpan> of(Role role) {
    return spans.get(role);
  }

  /** Puts other contents in the place of the tagged ones. */
  void contents(List<TaggedSpan> better) {
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.CONTENT.ordinal()) {
        roles[i] = FREE;
      }
    }
    for (TaggedSpan span : better) {
      for (int i = span.begin; i < span.end; i++) {
        roles[i] = (byte) Role.CONTENT.ordinal();
      }
    }
    spans.put(Role.CONTENT, better);
  }

  boolean isFree(int token) {
    return roles[token] == FREE;
  }

  boolean is(Role role, int token) {
    return roles[token] == role.ordinal();
  }

  /** Sorts the spans and counts what is in none, after the last span was added. */
  void settle() {
    spans.values().forEach(list -> list.sort((a, b) -> Integer.compare(a.begin, b.begin)));
    for (int i = 0; i < roles.length; i++) {
      freeBefore[i + 1] = freeBefore[i] + (isFree(i) && text.isWord(i) ? 1 : 0);
    }
  }

  /** Counts the words in no span. */
  int free(int begin, int end) {
    return end <= begin ? 0 : freeBefore[end] - freeBefore[begin];
  }

  /** Returns the index of the first span of a role that begins at a token or after it. */
  int indexAt(Role role, int token) {
    List<TaggedSpan> list = spans.get(role);
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).begin < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Counts the spans of a role that begin among tokens. */
  int count(Role role, int begin, int end) {
    return end <= begin ? 0 : indexAt(role, end) - indexAt(role, begin);
  }

  /** Returns the spans of a role nearest to a token: so many before and so many after it. */
  List<TaggedSpan> near(Role role, int token, int eachSide) {
    List<TaggedSpan> list = spans.get(role);
    int at = indexAt(role, token);
    return list.subList(Math.max(0, at - eachSide), Math.min(list.size(), at + eachSide));
  }

  /** Returns the tokens between two spans; empty where they touch or overlap. */
  static Range between(TaggedSpan one, TaggedSpan other) {
    return one.begin < other.begin
        ? new Range(one.end, Math.max(one.end, other.begin))
        : new Range(other.end, Math.max(other.end, one.begin));
  }
}
