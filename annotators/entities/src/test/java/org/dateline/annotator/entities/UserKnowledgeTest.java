package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserKnowledgeTest {

  private static final String OURS = "classpath:org/dateline/annotator/entities/countries.tsv";

  @TempDir private Path folder;

  @Test
  void aTableOfTheUserStandsBeforeOurs() throws Exception {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file, "type\tname\tcountry\tid\tgender\taliases\nORG\tFoobar Works\tCH\t\t\tJordan\n");
    EntityRunner runner =
        new EntityRunner(
            EntityAnnotator.PARAM_KNOWLEDGE_LOCATION, new String[] {file.toString(), OURS});
    assertThat(runner.names("They asked Jordan and Syria.")).contains("Jordan ORG", "Syria GPE");
  }

  @Test
  void anUnknownTypeIsNamedWithItsPlace() throws Exception {
    Path file = folder.resolve("wrong.tsv");
    Files.writeString(file, "type\tname\tcountry\tid\tgender\taliases\nTOWN\tFoobar\tCH\t\t\t\n");
    assertThatThrownBy(
            () ->
                new EntityRunner(
                    EntityAnnotator.PARAM_KNOWLEDGE_LOCATION, new String[] {file.toString()}))
        .rootCause()
        .hasMessageContaining("wrong.tsv:2")
        .hasMessageContaining("TOWN");
  }
}
