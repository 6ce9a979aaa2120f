package org.dateline.learning.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.Hash;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.TagSet;
import org.dateline.learning.UnusableModelException;
import org.dateline.learning.WordSet;
import org.junit.jupiter.api.Test;

class AttributionFeaturesTest {

  private static final int GOLDEN = 1680719529;

  private static final String TEXT =
      "The INSPECTORS said “nothing is missing” . Officials in Paris disagreed , INSISTING it is .";

  private final AttributionFeatures features = new AttributionFeatures(words("said", "insisting"));
  private final FeatureBuffer buffer = new FeatureBuffer();

  @Test
  void featuresAreThoseThatModelsWereTrainedWith() {
    features.extract(tokens(TEXT), buffer);
    int all = 0;
    for (int item = 0; item < buffer.items(); item++) {
      all = all * 31 + buffer.group(item);
      for (int i = buffer.begin(item); i < buffer.end(item); i++) {
        all = all * 31 + buffer.feature(i);
      }
    }
    assertThat(all)
        .as("other features than before: give them a new AttributionFeatures.TEMPLATE")
        .isEqualTo(GOLDEN);
  }

  @Test
  void sameTokensGiveTheSameFeaturesWhateverCameBefore() {
    features.extract(tokens(TEXT), buffer);
    int[] first = all();
    features.extract(tokens("Something else ; it is much longer than that . ".repeat(40)), buffer);
    features.extract(tokens(TEXT), buffer);

    assertThat(all()).isEqualTo(first);
  }

  @Test
  void marksOpenAndClose() {
    QuotationStates marks = new QuotationStates();
    marks.read(tokens("He said \" no \" and `` yes '' , “ perhaps"));

    assertThat(marks.state).startsWith(0, 0, 3, 1, 2, 0, 3, 1, 2, 0, 3, 1);
    assertThat(marks.sinceClosing).startsWith(6, 6, 6, 6, 0, 1, 2, 3, 0, 1, 2, 3);
    assertThat(marks.anyMarks).isTrue();
  }

  @Test
  void apostropheIsNoMark() {
    QuotationStates marks = new QuotationStates();
    marks.read(tokens("the inspectors ' office did n’t answer"));

    assertThat(marks.anyMarks).isFalse();
  }

  @Test
  void nearestIsSoughtWithinTheSentence() {
    TokenTraits traits = new TokenTraits();
    traits.read(tokens("a b . c d e ."));
    Nearest nearest = new Nearest();
    nearest.read(traits, new boolean[] {false, true, false, false, true, false, false});

    assertThat(nearest.before).startsWith(-1, -1, 1, -1, -1, 4, 4);
    assertThat(nearest.after).startsWith(1, -1, -1, 4, -1, -1, -1);
  }

  @Test
  void shapeAndSuffixDoNotKeepTheWord() {
    TokenTraits traits = new TokenTraits();
    traits.read(tokens("McCain DeSoto said SAID 2016 1999"));

    assertThat(traits.shape[0]).isEqualTo(traits.shape[1]);
    assertThat(traits.word[2]).isEqualTo(traits.word[3]);
    assertThat(traits.shape[2]).isNotEqualTo(traits.shape[3]);
    assertThat(traits.shape[4]).isEqualTo(traits.shape[5]);
  }

  @Test
  void taggerAppliesItsModel() throws Exception {
    WordSet cueWords = words("said");
    ModelHeader header =
        new ModelHeader(
            ModelKind.SEQUENCE,
            "sample",
            AttributionFeatures.TEMPLATE,
            AttributionFeatures.TAGS.names(),
            18,
            AttributionFeatures.GROUPS);
    TokenSequence tokens = tokens("Inspectors said nothing");
    new AttributionFeatures(cueWords).extract(tokens, buffer);
    int labels = AttributionFeatures.TAGS.size();
    float[] weights = new float[header.rows() * labels];
    int[] right = {TagSet.begin(2), TagSet.begin(1), TagSet.begin(0)};
    for (int item = 0; item < 3; item++) {
      for (int i = buffer.begin(item); i < buffer.end(item); i++) {
        weights[header.row(buffer.feature(i)) * labels + right[item]] += 1;
      }
    }
    LinearModel model =
        LinearModel.quantized(
            header,
            weights,
            new float[header.transitions()],
            Map.of(AttributionFeatures.CUE_WORDS, cueWords));
    AttributionTagger tagger = new AttributionTagger(model);
    tagger.tag(tokens);

    assertThat(List.of(tagger.tag(0), tagger.tag(1), tagger.tag(2)))
        .containsExactly(right[0], right[1], right[2]);
  }

  @Test
  void modelForOtherFeaturesIsRefused() {
    ModelHeader header =
        new ModelHeader(ModelKind.SEQUENCE, "s", "names-1", AttributionFeatures.TAGS.names(), 4, 1);
    LinearModel model = LinearModel.quantized(header, new float[16 * 7], new float[49], Map.of());
    assertThatThrownBy(() -> new AttributionTagger(model))
        .isInstanceOf(UnusableModelException.class)
        .hasMessageContaining("'names-1'")
        .hasMessageContaining("'attribution-1'");
  }

  private int[] all() {
    return IntStream.range(0, buffer.end(buffer.items() - 1)).map(buffer::feature).toArray();
  }

  private static WordSet words(String... words) {
    return WordSet.of(
        Arrays.stream(words).mapToInt(w -> Hash.lowerCase(w, 0, w.length())).toArray());
  }

  /** Returns tokens at spaces; a full stop ends a sentence; words in -ed and -ing are verbs. */
  private static TokenSequence tokens(String text) {
    TokenSequence tokens = new TokenSequence();
    tokens.reset(text);
    int begin = 0;
    boolean starts = true;
    for (String word : text.split(" ")) {
      String tag = word.matches("(?i).*(ed|ing|said|is)") ? "VERB" : "NOUN";
      tokens.add(begin, begin + word.length(), tag, starts);
      starts = word.equals(".");
      begin += word.length() + 1;
    }
    return tokens;
  }
}
