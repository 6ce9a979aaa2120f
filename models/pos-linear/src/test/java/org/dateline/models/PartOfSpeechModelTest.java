package org.dateline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.api.Resources;
import org.dateline.learning.LinearModel;
import org.dateline.learning.pos.ClosedClasses;
import org.dateline.learning.pos.PartOfSpeechTagger;
import org.dateline.learning.pos.UniversalTag;
import org.junit.jupiter.api.Test;

/** The model is the one of its card, and knows plain cases. Figures are on the card. */
class PartOfSpeechModelTest {

  private static final String FOLDER = "classpath:org/dateline/models/pos-linear/";
  private static final int MOST_BYTES = 30 << 20;

  private static final String CLOSED_CLASSES =
      "tags\twords\nDET\tthe|a\nPART|ADP\tto\nADP|SCONJ\tin|of\nAUX\tis|was|would\n";

  @Test
  void cardIsThatOfTheFile() throws Exception {
    byte[] file = bytes("pos-linear.model");
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

    assertThat(file.length).isLessThan(MOST_BYTES);
    assertThat(new String(bytes("CARD.md"), StandardCharsets.UTF_8))
        .as("card of another file: train anew, into this folder")
        .contains(sum)
        .contains("as people tagged them");
  }

  @Test
  void aWordIsTaggedByWhatStandsAroundIt() throws Exception {
    assertThat(tagged("The minister would plan a visit ."))
        .containsExactly("DET", "NOUN", "AUX", "VERB", "DET", "NOUN", "PUNCT");
    assertThat(tagged("The plan to visit Jordan was good ."))
        .containsExactly("DET", "NOUN", "PART", "VERB", "PROPN", "AUX", "ADJ", "PUNCT");
  }

  private static List<String> tagged(String text) throws IOException {
    LinearModel model =
        LinearModel.shared(PartOfSpeechModelTest.class, FOLDER + "pos-linear.model");
    ClosedClasses closed =
        ClosedClasses.read(
            new ByteArrayInputStream(CLOSED_CLASSES.getBytes(StandardCharsets.UTF_8)), "test");
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(model, closed);
    int begin = 0;
    String[] words = text.split(" ");
    for (String word : words) {
      tagger.add(begin, begin + word.length());
      begin += word.length() + 1;
    }
    tagger.tag(text);
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      tags.add(UniversalTag.values()[tagger.tag(i)].name());
    }
    return tags;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Resources.open(PartOfSpeechModelTest.class, FOLDER + name)) {
      return in.readAllBytes();
    }
  }
}
