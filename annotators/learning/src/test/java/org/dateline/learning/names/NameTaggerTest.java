package org.dateline.learning.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.learning.AddedScores;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.TagSet;
import org.dateline.learning.UnusableModelException;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

  private static final TagSet TAGS = TagSet.ofTypes(List.of("ORG", "PERSON"));
  private static final int BITS = 8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WORDS = 1 << 12;
  private static final int DOUBLINGS = 3;

  @Test
  void scoresOfAnotherModelDecideWithItsOwn() throws Exception {
    NameTokens tokens = NameSamples.tokens("Ellen Work spoke .\nWork left .");
    NameTagger alone = new NameTagger(model(NameFeatures.TEMPLATE), WordClusters.NONE, List.of());
    NameTagger both =
        new NameTagger(model(NameFeatures.TEMPLATE), WordClusters.NONE, List.of(new Surnames()));

    assertThat(alone.tag(tokens)).containsOnly(TagSet.OUTSIDE);
    assertThat(both.tag(tokens)).containsExactly(3, 4, 0, 0, 3, 0, 0);
    assertThat(both.tagSet().names().get(3)).isEqualTo("B-PERSON");
  }

  @Test
  void namesAreLookedForInRunsOfWordsThatMayBeInOne() throws Exception {
    List<Integer> asked = new ArrayList<>();
    NameScores listener = new Listener(asked);
    NameTokens tokens = NameSamples.tokens("the House of Work said of house");
    tokens.hint(4, 5, "ORG", 0.5);

    new NameTagger(model(NameFeatures.TEMPLATE), WordClusters.NONE, List.of(listener)).tag(tokens);

    assertThat(asked).as("tokens that are open").containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void capitalisedWordsNeedNotBeInTheSetOfInnerWords() {
    assertThat(NameFeatures.inside(List.of("of", "House", "U.N.", "3M", "-")).hashes())
        .containsExactlyInAnyOrder(
            NameFeatures.inside(List.of("of")).hashes()[0],
            NameFeatures.inside(List.of("-")).hashes()[0]);
  }

  @Test
  void modelOfOtherFeaturesIsRefused() {
    assertThatThrownBy(() -> new NameTagger(model("other-1"), WordClusters.NONE, List.of()))
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining(NameFeatures.TEMPLATE);
  }

  @Test
  void timeGrowsInStepWithTheLength() throws Exception {
    NameTagger tagger = new NameTagger(model(NameFeatures.TEMPLATE), WordClusters.NONE, List.of());
    for (String piece : List.of("Ellen Work ", "a Work .\nEllen ", "X ", "Ab\n")) {
      double best = Double.MAX_VALUE;
      for (int i = 0; i < 5 && best > 2.2; i++) {
        double growth = nanos(tagger, piece, WORDS << DOUBLINGS) / nanos(tagger, piece, WORDS);
        best = Math.min(best, Math.pow(growth, 1.0 / DOUBLINGS));
      }
      assertThat(best).as("growth per doubling of '" + piece + "'").isLessThanOrEqualTo(2.2);
    }
  }

  /** Notes which tokens of the only sentence it is asked for. */
  private record Listener(List<Integer> asked) implements NameScores {

    @Override
    public void read(NameTokens tokens) {}

    @Override
    public AddedScores of(int sentence) {
      return (item, sums, at) -> asked.add(item);
    }
  }

  /** Says that every capitalised word belongs to a person. */
  private static final class Surnames implements NameScores {

    private NameTokens document;

    @Override
    public void read(NameTokens tokens) {
      document = tokens;
    }

    @Override
    public AddedScores of(int sentence) {
      int first = document.first(sentence);
      return (item, sums, at) -> {
        if (Character.isUpperCase(document.word(first + item).charAt(0))) {
          sums[at + (item == 0 ? TagSet.begin(1) : TagSet.inside(1))] += 100;
        }
      };
    }
  }

  private static double nanos(NameTagger tagger, String piece, int words) {
    NameTokens tokens = NameSamples.tokens(piece.repeat(words / piece.split("\\s").length));
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      tagger.tag(tokens);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  private static LinearModel model(String features) {
    ModelHeader header =
        new ModelHeader(
            ModelKind.SEQUENCE, "sample", features, TAGS.names(), BITS, NameFeatures.GROUPS);
    return LinearModel.quantized(
        header,
        new float[header.rows() * TAGS.size()],
        new float[header.transitions()],
        Map.of(NameFeatures.INSIDE, NameFeatures.inside(List.of("of", "House"))));
  }
}
