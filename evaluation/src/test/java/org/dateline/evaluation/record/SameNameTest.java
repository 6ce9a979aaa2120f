package org.dateline.evaluation.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameNameTest {

  @Test
  void aSurnameIsTheSameAsTheFullName() {
    assertThat(SameName.of("Sergey Lavrov", "Lavrov")).isTrue();
    assertThat(SameName.of("the U.S. State Department", "US State Department")).isTrue();
  }

  @Test
  void aFirstNameOrAnotherPersonIsNot() {
    assertThat(SameName.of("Sergey Lavrov", "Sergey")).isFalse();
    assertThat(SameName.of("Sergey Lavrov", "John Kerry")).isFalse();
    assertThat(SameName.of("Lavrov", null)).isFalse();
    assertThat(SameName.of("one of the", "the")).isFalse();
  }
}
