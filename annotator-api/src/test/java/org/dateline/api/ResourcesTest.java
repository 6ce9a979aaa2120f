package org.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {

  @Test
  void opensWhatLiesOnTheClassPath() throws Exception {
    try (var in = Resources.open(getClass(), "classpath:org/dateline/type/TypeSystem.xml")) {
      assertThat(in.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void opensAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("verbs.tsv"), "verb\n");
    try (var in = Resources.open(getClass(), file.toString())) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("verb\n");
    }
  }

  @Test
  void aMissingResourceIsNamedWithTheComponentThatAsks(@TempDir Path folder) {
    assertThatThrownBy(() -> Resources.open(getClass(), "classpath:no/such.tsv"))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContainingAll("no/such.tsv", getClass().getName());
    assertThatThrownBy(() -> Resources.open(getClass(), folder.resolve("no.tsv").toString()))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContainingAll("no.tsv", "classpath:");
  }

  @Test
  void aSharedResourceIsReadOnce(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("shared.tsv"), "verb\n");
    AtomicInteger readings = new AtomicInteger();
    Resources.Reader<TsvTable> reader =
        (in, location) -> {
          readings.incrementAndGet();
          return TsvTable.read(in, location, "verb");
        };
    TsvTable first = Resources.shared(getClass(), file.toString(), TsvTable.class, reader);
    TsvTable second = Resources.shared(getClass(), file.toString(), TsvTable.class, reader);
    assertThat(second).isSameAs(first);
    assertThat(readings).hasValue(1);
  }
}
