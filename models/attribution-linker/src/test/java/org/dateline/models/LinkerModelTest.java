package org.dateline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.dateline.api.Resources;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models are those of their cards. What each is worth shows in the annotator of quotations. */
class LinkerModelTest {

  private static final String FOLDER = "classpath:org/dateline/models/attribution-linker/";
  private static final int MOST_BYTES = 30 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"", "with-encoder/"})
  void cardIsThatOfTheFile(String folder) throws Exception {
    byte[] file = bytes(folder + "attribution-linker.model");
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

    assertThat(file.length).isLessThan(MOST_BYTES);
    assertThat(new String(bytes(folder + "CARD.md"), StandardCharsets.UTF_8))
        .as("card of another file: train anew, into this folder")
        .contains(sum);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with-encoder/"})
  void itHasColumnsForSourcesAndAttributions(String folder) throws Exception {
    LinearModel model =
        LinearModel.shared(LinkerModelTest.class, FOLDER + folder + "attribution-linker.model");

    assertThat(model.header().kind()).isEqualTo(ModelKind.CLASSIFIER);
    assertThat(model.header().labels()).containsExactly("none", "source", "attribution");
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Resources.open(LinkerModelTest.class, FOLDER + name)) {
      return in.readAllBytes();
    }
  }
}
