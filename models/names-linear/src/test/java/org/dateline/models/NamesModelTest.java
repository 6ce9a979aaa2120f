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
import org.dateline.learning.names.NameTagger;
import org.dateline.learning.names.NameTokens;
import org.dateline.learning.names.WordClusters;
import org.junit.jupiter.api.Test;

/** The model is the one of its card, and knows plain cases. Figures are on the card. */
class NamesModelTest {

  private static final String FOLDER = "classpath:org/dateline/models/names-linear/";
  private static final int MOST_BYTES = 30 << 20;

  @Test
  void cardIsThatOfTheFile() throws Exception {
    byte[] file = bytes("names-linear.model");
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

    assertThat(file.length).isLessThan(MOST_BYTES);
    assertThat(new String(bytes("CARD.md"), StandardCharsets.UTF_8))
        .as("card of another file: train anew, into this folder")
        .contains(sum)
        .contains("| all | ");
  }

  @Test
  void namesThatNobodyHintsAtAreFound() throws Exception {
    assertThat(tags("The chairman , Arvo Tammelin , flew to Tartuvere on Monday ."))
        .containsExactly(
            "O", "O", "O", "B-PERSON", "I-PERSON", "O", "O", "O", "B-GPE", "O", "O", "O");
  }

  @Test
  void plainWordsAreNoNames() throws Exception {
    assertThat(tags("The storm hit the coast on Monday .")).containsOnly("O");
  }

  private static List<String> tags(String text) throws IOException {
    LinearModel model = LinearModel.shared(NamesModelTest.class, FOLDER + "names-linear.model");
    WordClusters clusters = WordClusters.shared(NamesModelTest.class, FOLDER + "word-clusters.tsv");
    NameTagger tagger = new NameTagger(model, clusters, List.of());
    NameTokens tokens = new NameTokens();
    tokens.reset(text);
    tokens.startSentence();
    int begin = 0;
    for (String word : text.split(" ")) {
      tokens.add(begin, begin + word.length());
      begin += word.length() + 1;
    }
    List<String> tags = new ArrayList<>();
    for (int tag : tagger.tag(tokens)) {
      tags.add(tagger.tagSet().names().get(tag));
    }
    return tags;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Resources.open(NamesModelTest.class, FOLDER + name)) {
      return in.readAllBytes();
    }
  }
}
