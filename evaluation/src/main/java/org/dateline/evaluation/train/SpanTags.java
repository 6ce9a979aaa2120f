package org.dateline.evaluation.train;

import java.util.List;
import org.dateline.evaluation.data.Span;
import org.dateline.learning.TagSet;
import org.dateline.learning.attribution.TokenSequence;

/** Tags tokens that spans touch. */
final class SpanTags {

  private SpanTags() {}

  /**
   * Tags the tokens of spans of one type; a token that has a tag keeps it.
   *
   * @param spans in the order of the text
   */
  static void mark(TokenSequence tokens, List<Span> spans, int type, int[] tags) {
    int token = 0;
    for (Span span : spans) {
      while (token < tags.length && tokens.end(token) <= span.begin()) {
        token++;
      }
      int tag = TagSet.begin(type);
      for (int i = token; i < tags.length && tokens.begin(i) < span.end(); i++) {
        if (tags[i] == TagSet.OUTSIDE) {
          tags[i] = tag;
        }
        tag = TagSet.inside(type);
      }
    }
  }
}
