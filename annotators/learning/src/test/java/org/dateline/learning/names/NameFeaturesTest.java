package org.dateline.learning.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.learning.FeatureBuffer;
import org.junit.jupiter.api.Test;

class NameFeaturesTest {

  private static final int GOLDEN = -1465198844;

  private static final String TEXT =
      "INSPECTORS LEAVE PORT\n"
          + "Ellen Work told Reuters on 12 May .\n"
          + "Work on the port stopped , Work said .";

  private final NameFeatures features =
      new NameFeatures(WordClusters.NONE, NameFeatures.inside(List.of()));
  private final FeatureBuffer buffer = new FeatureBuffer();

  @Test
  void featuresAreThoseThatModelsWereTrainedWith() {
    NameTokens tokens = NameSamples.tokens(TEXT);
    tokens.hint(3, 5, "PERSON", 0.85);
    features.read(tokens);
    int all = 0;
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      features.extract(sentence, tokens.first(sentence), tokens.end(sentence), buffer);
      for (int item = 0; item < buffer.items(); item++) {
        all = all * 31 + buffer.group(item);
        for (int i = buffer.begin(item); i < buffer.end(item); i++) {
          all = all * 31 + buffer.feature(i);
        }
      }
    }
    assertThat(all)
        .as("other features than before: give them a new NameFeatures.TEMPLATE")
        .isEqualTo(GOLDEN);
  }

  @Test
  void sameDocumentGivesTheSameFeaturesWhateverCameBefore() {
    int[] first = features(TEXT, 2);
    features("Something Else is here .\n".repeat(50), 7);

    assertThat(features(TEXT, 2)).isEqualTo(first);
  }

  @Test
  void aHintElsewhereInTheDocumentIsAFeature() {
    NameTokens tokens = NameSamples.tokens(TEXT);
    features.read(tokens);
    features.extract(2, tokens.first(2), tokens.end(2), buffer);
    Set<Integer> without = features(6);
    tokens.hint(3, 5, "PERSON", 0.85);
    features.read(tokens);
    features.extract(2, tokens.first(2), tokens.end(2), buffer);

    assertThat(features(6)).isNotEqualTo(without);
  }

  @Test
  void wordsOfASentenceInCapitalsTellNothingByTheirCapitals() {
    DocumentWords words = new DocumentWords(WordClusters.NONE, NameFeatures.inside(List.of()));
    words.read(NameSamples.tokens(TEXT));

    assertThat(words.capitals).startsWith(true, false, false);
    assertThat(words.words[2].use.capital).isZero();
    assertThat(words.words[4].use.capital).isEqualTo(2);
    assertThat(words.words[4].use.runLength).isEqualTo(2);
    assertThat(words.words[2].use).isSameAs(words.words[14].use);
    assertThat(words.words[2].use.small).isEqualTo(1);
  }

  @Test
  void whatIsWrittenInOneWithACapitalMayBeInAName() {
    NameTokens tokens = new NameTokens();
    tokens.reset("a Moscow-backed plan - still");
    tokens.startSentence();
    int[] borders = {0, 1, 2, 8, 8, 9, 9, 15, 16, 20, 21, 22, 23, 28};
    for (int i = 0; i < borders.length; i += 2) {
      tokens.add(borders[i], borders[i + 1]);
    }
    features.read(tokens);

    assertThat(features.nextOpen(0, 0)).isEqualTo(1);
    assertThat(features.nextClosed(0, 1)).isEqualTo(4);
    assertThat(features.nextOpen(0, 4)).as("end of the sentence").isEqualTo(7);
  }

  @Test
  void caseIsOfTheWholeWord() {
    assertThat(CaseClass.of("McCain")).isEqualTo(CaseClass.CAPITAL);
    assertThat(CaseClass.of("U.N.")).isEqualTo(CaseClass.CAPITALS);
    assertThat(CaseClass.of("A")).isEqualTo(CaseClass.ONE_CAPITAL);
    assertThat(CaseClass.of("iPad")).isEqualTo(CaseClass.INNER_CAPITAL);
    assertThat(CaseClass.of("1996")).isEqualTo(CaseClass.NUMBER);
    assertThat(CaseClass.of("–")).isEqualTo(CaseClass.OTHER);
  }

  private int[] features(String text, int sentence) {
    NameTokens tokens = NameSamples.tokens(text);
    features.read(tokens);
    features.extract(sentence, tokens.first(sentence), tokens.end(sentence), buffer);
    return IntStream.range(0, buffer.end(buffer.items() - 1)).map(buffer::feature).toArray();
  }

  private Set<Integer> features(int item) {
    Set<Integer> all = new HashSet<>();
    for (int i = buffer.begin(item); i < buffer.end(item); i++) {
      all.add(buffer.feature(i));
    }
    return all;
  }
}
