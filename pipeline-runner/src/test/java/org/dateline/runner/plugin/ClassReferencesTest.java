package org.dateline.runner.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClassReferencesTest {

  @Test
  void classesAreFoundInCallsSignaturesAndArrays() throws IOException {
    assertThat(ClassReferences.of(new ByteArrayInputStream(ownBytes())))
        .contains(
            "java.util.Arrays",
            "java.io.ByteArrayInputStream",
            "org.dateline.runner.plugin.ClassReferences",
            "org.assertj.core.api.AbstractThrowableAssert")
        .noneMatch(name -> name.contains("/") || name.contains("[") || name.contains(";"));
  }

  @Test
  void fileCutAnywhereIsNoClassFile() throws IOException {
    byte[] whole = ownBytes();
    for (int length = 0; length < 200; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> ClassReferences.of(new ByteArrayInputStream(cut)))
          .isInstanceOf(IOException.class);
    }
    byte[] other = "not a class file".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ClassReferences.of(new ByteArrayInputStream(other)))
        .hasMessage("not a class file");
  }

  private static byte[] ownBytes() throws IOException {
    try (InputStream in =
        ClassReferencesTest.class.getResourceAsStream("ClassReferencesTest.class")) {
      return in.readAllBytes();
    }
  }
}
