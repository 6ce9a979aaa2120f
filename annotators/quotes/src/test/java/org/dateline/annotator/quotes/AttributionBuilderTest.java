package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotator.quotes.linking.Candidate;
import org.dateline.annotator.quotes.linking.Range;
import org.dateline.learning.pos.UniversalTag;
import org.junit.jupiter.api.Test;

/** From words that a tagger marked to attributions. */
class AttributionBuilderTest {

  private static final String TEXT = "Officials and diplomats argued that talks had failed .";
  private static final UniversalTag[] TAGS = {
    UniversalTag.NOUN,
    UniversalTag.CCONJ,
    UniversalTag.NOUN,
    UniversalTag.VERB,
    UniversalTag.SCONJ,
    UniversalTag.NOUN,
    UniversalTag.AUX,
    UniversalTag.VERB,
    UniversalTag.PUNCT
  };

  @Test
  void sourceDoesNotBeginWithAConjunction() {
    assertThat(covered(build(1, 3).source())).isEqualTo("diplomats");
  }

  @Test
  void conjunctionInsideOfTheSourceStays() {
    assertThat(covered(build(0, 3).source())).isEqualTo("Officials and diplomats");
  }

  @Test
  void contentHasNoPunctuationAtItsBorders() {
    assertThat(covered(build(0, 3).content().get(0))).isEqualTo("that talks had failed");
  }

  /** Returns the attribution whose source is these words. */
  private static Attribution build(int from, int to) {
    int[] begins = new int[TAGS.length];
    int[] ends = new int[TAGS.length];
    int offset = 0;
    for (int i = 0; i < TAGS.length; i++) {
      begins[i] = offset;
      ends[i] = (TEXT + " ").indexOf(' ', offset);
      offset = ends[i] + 1;
    }
    NewsText news =
        new NewsText(TEXT, Blocks.ofLines(TEXT), begins, ends, TAGS, new int[TAGS.length]);
    Candidate candidate =
        Candidate.ofRule(0, List.of(new Range(4, 9)), new Range(3, 4), new Range(from, to));
    return new AttributionBuilder(news, List.of()).build(candidate);
  }

  private static String covered(Span span) {
    return TEXT.substring(span.begin(), span.end());
  }
}
