package org.dateline.annotator.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InflectionTest {

  private static final String TABLE =
      "pos\tlemma\tforms\nverb\tbreak\tbreaks|broke|broken|breaking\nverb\t*admit\n";

  @Test
  void regularVerbsFollowTheRulesOfSpelling() throws IOException {
    assertThat(inflection().verbForms("accuse"))
        .containsExactlyInAnyOrder("accuse", "accuses", "accused", "accusing");
    assertThat(inflection().verbForms("deny"))
        .containsExactlyInAnyOrder("deny", "denies", "denied", "denying");
    assertThat(inflection().verbForms("slam")).contains("slammed", "slamming");
    assertThat(inflection().verbForms("offer")).contains("offered").doesNotContain("offerred");
  }

  @Test
  void britishSpellingsAreKnown() throws IOException {
    assertThat(inflection().verbForms("criticize")).contains("criticised", "criticized");
  }

  @Test
  void irregularAndDoublingVerbsComeFromTheTable() throws IOException {
    assertThat(inflection().verbForms("break")).contains("broken").doesNotContain("breaked");
    assertThat(inflection().verbForms("admit")).contains("admitted").doesNotContain("admited");
  }

  @Test
  void nounsHaveTheirPlural() throws IOException {
    assertThat(inflection().nounForms("atrocity")).contains("atrocities");
    assertThat(inflection().nounForms("breach")).contains("breaches");
  }

  private static Inflection inflection() throws IOException {
    return Inflection.read(
        new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)), "table");
  }
}
