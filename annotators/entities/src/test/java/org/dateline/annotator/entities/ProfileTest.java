package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.api.Resources;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.TagSet;
import org.dateline.learning.names.NameFeatures;
import org.dateline.learning.names.NameTagger;
import org.dateline.learning.names.WordClusters;
import org.dateline.type.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the trained models add to the rules, and how a profile is chosen. */
class ProfileTest {

  private static final String ENCODER = "classpath:org/dateline/models/news-encoder/";
  private static final String NEW_NAMES =
      "Marit Dahl of the Tarn Shipping Company flew to Belkovia.";

  @Test
  void rulesReadNoModel() throws Exception {
    EntityRunner rules =
        new EntityRunner(
            EntityAnnotator.PARAM_PROFILE, "rules", EntityAnnotator.PARAM_MODEL_LOCATION, "none");

    assertThat(rules.names("John Kerry flew to Moscow."))
        .containsExactly("John Kerry PERSON", "Moscow GPE");
    assertThat(models(rules)).isEqualTo("countries.tsv places.tsv organizations.tsv persons.tsv");
  }

  @Test
  void theLinearModelKnowsWhatNoTableKnows() throws Exception {
    EntityRunner fast = new EntityRunner();

    assertThat(fast.names(NEW_NAMES)).contains("Marit Dahl PERSON");
    assertThat(models(fast)).startsWith("names-linear; ").endsWith("persons.tsv");
  }

  @Test
  void theAccurateProfileHasAnEncoderBesideTheLinearModel() throws Exception {
    EntityRunner accurate = new EntityRunner(EntityAnnotator.PARAM_PROFILE, "accurate");

    assertThat(accurate.names(NEW_NAMES))
        .containsExactly("Marit Dahl PERSON", "Tarn Shipping Company ORG", "Belkovia GPE");
    assertThat(models(accurate)).startsWith("news-encoder, names-linear; ");
  }

  @Test
  void anUnknownProfileIsNamedWithThoseThatThereAre() {
    assertThatThrownBy(() -> new EntityRunner(EntityAnnotator.PARAM_PROFILE, "quick"))
        .rootCause()
        .hasMessageContaining("'quick'")
        .hasMessageContaining("[rules, fast, accurate]");
  }

  @Test
  void anEncoderThatWasNotTrainedForNamesIsNamedWithItsLabels(@TempDir Path folder)
      throws Exception {
    for (String file : List.of("news-encoder.onnx", "tokenizer.json")) {
      try (InputStream in = Resources.open(ProfileTest.class, ENCODER + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
    Path description = folder.resolve("other.properties");
    try (InputStream in = Resources.open(ProfileTest.class, ENCODER + "news-encoder.properties")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(description, text.replace("names/", "things/"));
    }

    assertThatThrownBy(
            () ->
                new EntityRunner(
                    EntityAnnotator.PARAM_PROFILE,
                    "accurate",
                    EntityAnnotator.PARAM_ENCODER_LOCATION,
                    description.toString()))
        .rootCause()
        .hasMessageContaining("'news-encoder'")
        .hasMessageContaining("'names'")
        .hasMessageContaining("things/B-PER");
  }

  @Test
  void aModelOfOtherTypesIsRefused() throws Exception {
    TagSet tags = TagSet.ofTypes(List.of("LOC", "PER"));
    ModelHeader header =
        new ModelHeader(
            ModelKind.SEQUENCE,
            "other",
            NameFeatures.TEMPLATE,
            tags.names(),
            1,
            NameFeatures.GROUPS);
    LinearModel model =
        LinearModel.quantized(
            header,
            new float[header.rows() * tags.size()],
            new float[header.transitions()],
            Map.of(NameFeatures.INSIDE, NameFeatures.inside(List.of())));
    NameTagger tagger = new NameTagger(model, WordClusters.NONE, List.of());

    assertThatThrownBy(() -> new TaggedNames(tagger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[LOC, PER]")
        .hasMessageContaining("PERSON");
  }

  private static String models(EntityRunner runner) throws Exception {
    return runner.run("Moscow.").select(Provenance.class).asList().stream()
        .filter(one -> one.getComponent().equals("entities"))
        .map(Provenance::getModel)
        .findFirst()
        .orElseThrow();
  }
}
