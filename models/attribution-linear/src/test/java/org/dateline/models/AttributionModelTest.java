package org.dateline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.api.Resources;
import org.dateline.learning.LinearModel;
import org.dateline.learning.TagSet;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.AttributionTagger;
import org.dateline.learning.attribution.TokenSequence;
import org.junit.jupiter.api.Test;

/** The model is the one of its card, and knows plain cases. Figures are on the card. */
class AttributionModelTest {

  private static final String FOLDER = "classpath:org/dateline/models/attribution-linear/";
  private static final int MOST_BYTES = 30 << 20;

  @Test
  void cardIsThatOfTheFile() throws Exception {
    byte[] file = bytes("attribution-linear.model");
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

    assertThat(file.length).isLessThan(MOST_BYTES);
    assertThat(new String(bytes("CARD.md"), StandardCharsets.UTF_8))
        .as("card of another file: train anew, into this folder")
        .contains(sum)
        .contains("| content | ");
  }

  @Test
  void wordsInQuotationMarksAreContent() throws Exception {
    assertThat(
            roles(
                "“/PUNCT Taxes/NOUN will/AUX fall/VERB ,/PUNCT ”/PUNCT the/DET minister/NOUN"
                    + " said/VERB ./PUNCT"))
        .containsExactly(
            "content", "content", "content", "content", "content", "content", "source", "source",
            "cue", null);
  }

  @Test
  void clauseOfAReportingVerbIsContent() throws Exception {
    assertThat(roles("Officials/NOUN said/VERB that/SCONJ taxes/NOUN would/AUX fall/VERB ./PUNCT"))
        .containsExactly("source", "cue", "content", "content", "content", "content", null);
  }

  @Test
  void plainNarrationIsNoAttribution() throws Exception {
    assertThat(roles("The/DET storm/NOUN hit/VERB the/DET coast/NOUN on/ADP Monday/PROPN ./PUNCT"))
        .containsOnlyNulls();
  }

  /** Returns the role of each word. */
  private static List<String> roles(String tagged) throws IOException {
    LinearModel model =
        LinearModel.shared(AttributionModelTest.class, FOLDER + "attribution-linear.model");
    AttributionTagger tagger = new AttributionTagger(model);
    TokenSequence tokens = new TokenSequence();
    String text = tagged.replaceAll("/[A-Z]+", "");
    tokens.reset(text);
    int begin = 0;
    for (String unit : tagged.split(" ")) {
      int slash = unit.indexOf('/');
      tokens.add(begin, begin + slash, unit.substring(slash + 1), begin == 0);
      begin += slash + 1;
    }
    tagger.tag(tokens);
    List<String> roles = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int type = TagSet.type(tagger.tag(i));
      roles.add(type < 0 ? null : AttributionFeatures.TAGS.types().get(type));
    }
    return roles;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Resources.open(AttributionModelTest.class, FOLDER + name)) {
      return in.readAllBytes();
    }
  }
}
