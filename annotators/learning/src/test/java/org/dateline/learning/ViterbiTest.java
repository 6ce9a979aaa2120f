package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ViterbiTest {

  private static final TagSet TAGS = Samples.TAGS;
  private static final int SIZE = TAGS.size();
  private static final int GROUPS = 2;

  @RepeatedTest(200)
  void findsTheBestOfAllValidSequences(RepetitionInfo run) {
    Random random = new Random(Samples.seed() + run.getCurrentRepetition());
    int items = 1 + random.nextInt(6);
    FeatureBuffer sequence = new FeatureBuffer();
    Samples.fill(sequence, random, items, GROUPS);
    int[] transitions = random.ints(GROUPS * SIZE * SIZE, -9, 10).toArray();
    Viterbi viterbi = new Viterbi(TAGS);
    int[] emissions = viterbi.emissions(items);
    for (int i = 0; i < items * SIZE; i++) {
      emissions[i] = random.nextInt(19) - 9;
    }
    viterbi.decode(items, sequence.groups(), transitions);
    int[] found = new int[items];
    for (int i = 0; i < items; i++) {
      found[i] = viterbi.tag(i);
    }

    assertThat(isValid(found)).isTrue();
    assertThat(score(found, emissions, sequence, transitions))
        .isEqualTo(best(items, emissions, sequence, transitions));
  }

  @Test
  void transitionsAreValidWhateverTheScores() {
    Random random = new Random(Samples.seed());
    LinearModel model = Samples.model(Samples.tagger(12, GROUPS), random);
    SequenceTagger tagger = new SequenceTagger(model);
    FeatureBuffer sequence = new FeatureBuffer();
    for (int items : new int[] {1, 2, 1000, 5, 3000}) {
      Samples.fill(sequence, random, items, GROUPS);
      tagger.tag(sequence);
      int before = TagSet.OUTSIDE;
      for (int i = 0; i < items; i++) {
        assertThat(TagSet.mayFollow(before, tagger.tag(i))).isTrue();
        before = tagger.tag(i);
      }
    }
  }

  @Test
  void emptySequenceHasNoTags() {
    SequenceTagger tagger =
        new SequenceTagger(Samples.model(Samples.tagger(4, 1), new Random(Samples.seed())));
    tagger.tag(new FeatureBuffer());
  }

  @Test
  void spanIsContinuedByItsOwnTypeOnly() {
    int cue = 1;
    assertThat(TagSet.mayFollow(TagSet.begin(cue), TagSet.inside(cue))).isTrue();
    assertThat(TagSet.mayFollow(TagSet.begin(0), TagSet.inside(cue))).isFalse();
    assertThat(TagSet.mayFollow(TagSet.OUTSIDE, TagSet.inside(cue))).isFalse();
    assertThat(TagSet.mayFollow(TagSet.inside(0), TagSet.begin(cue))).isTrue();
    assertThat(TAGS.names()).containsExactly("O", "B-content", "I-content", "B-cue", "I-cue");
    assertThat(TagSet.type(TagSet.inside(cue))).isEqualTo(cue);
    assertThat(TagSet.type(TagSet.OUTSIDE)).isEqualTo(-1);
  }

  private static boolean isValid(int[] tags) {
    int before = TagSet.OUTSIDE;
    for (int tag : tags) {
      if (!TagSet.mayFollow(before, tag)) {
        return false;
      }
      before = tag;
    }
    return true;
  }

  private static long best(int items, int[] emissions, FeatureBuffer sequence, int[] transitions) {
    long best = Long.MIN_VALUE;
    int[] tags = new int[items];
    int all = (int) Math.pow(SIZE, items);
    for (int number = 0; number < all; number++) {
      int rest = number;
      for (int i = 0; i < items; i++) {
        tags[i] = rest % SIZE;
        rest /= SIZE;
      }
      if (isValid(tags)) {
        best = Math.max(best, score(tags, emissions, sequence, transitions));
      }
    }
    return best;
  }

  private static long score(
      int[] tags, int[] emissions, FeatureBuffer sequence, int[] transitions) {
    long sum = 0;
    int before = TagSet.OUTSIDE;
    for (int i = 0; i < tags.length; i++) {
      int table = sequence.group(i) * SIZE * SIZE;
      sum += emissions[i * SIZE + tags[i]] + transitions[table + before * SIZE + tags[i]];
      before = tags[i];
    }
    return sum;
  }
}
