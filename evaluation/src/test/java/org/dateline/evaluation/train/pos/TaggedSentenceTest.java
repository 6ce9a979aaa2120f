package org.dateline.evaluation.train.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.learning.pos.UniversalTag;
import org.junit.jupiter.api.Test;

class TaggedSentenceTest {

  private static final TaggedSentence SENTENCE =
      TaggedSentence.parse("He/PRON left/VERB at/ADP 9/11/NUM ./PUNCT");

  @Test
  void aSentenceWithTagsIsRead() {
    assertThat(SENTENCE.word(3)).isEqualTo("9/11");
    assertThat(SENTENCE.tags())
        .startsWith(UniversalTag.PRON.ordinal(), UniversalTag.VERB.ordinal());
    assertThat(SENTENCE.attached(4)).isFalse();
  }

  @Test
  void headlinesKeepWordsAndTagsAndChangeTheirCase() {
    List<TaggedSentence> many = IntStream.range(0, 400).mapToObj(i -> SENTENCE).toList();

    List<TaggedSentence> all = Headlines.added(many, 1);

    assertThat(all.size()).isBetween(420, 480);
    List<String> added =
        all.subList(400, all.size()).stream().map(TaggedSentenceTest::words).distinct().toList();
    assertThat(added).containsExactlyInAnyOrder("HE LEFT AT 9/11 .", "He Left at 9/11 .");
    assertThat(all).allMatch(sentence -> Arrays.equals(sentence.tags(), SENTENCE.tags()));
  }

  private static String words(TaggedSentence sentence) {
    return String.join(" ", IntStream.range(0, sentence.size()).mapToObj(sentence::word).toList());
  }
}
