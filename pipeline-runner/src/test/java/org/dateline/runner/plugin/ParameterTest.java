package org.dateline.runner.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterTest {

  @Test
  void textIsReadInTheDeclaredType() {
    assertThat(typed("Float", "0.50")).isEqualTo(0.5f);
    assertThat(typed("Integer", " 12 ")).isEqualTo(12);
    assertThat(typed("Boolean", "false")).isEqualTo(false);
    assertThat(typed("String", "a, b")).isEqualTo("a, b");
    assertThat((String[]) list("String").typed(ParameterValue.ofText("RU, US")))
        .containsExactly("RU", "US");
    assertThat((Integer[]) list("Integer").typed(ParameterValue.ofText(""))).isEmpty();
  }

  @Test
  void javaNumbersFitEveryNumericTypeThatHoldsThem() {
    assertThat(single("Float").typed(ParameterValue.ofObject(1))).isEqualTo(1f);
    assertThat(single("Double").typed(ParameterValue.ofObject(0.5f))).isEqualTo(0.5);
    assertThatThrownBy(() -> single("Integer").typed(ParameterValue.ofObject(0.5)))
        .hasMessage("Parameter 'x' takes Integer, but '0.5' is none");
  }

  @Test
  void javaStringIsNoNumberAndListIsNoSingleValue() {
    assertThatThrownBy(() -> single("Float").typed(ParameterValue.ofObject("0.5")))
        .hasMessage("Parameter 'x' takes Float, but '0.5' is given as string");
    assertThatThrownBy(() -> single("String").typed(ParameterValue.ofObject(List.of("a", "b"))))
        .hasMessage("Parameter 'x' takes String, but 'a,b' is given as string array");
  }

  @Test
  void notANumberIsNoNumber() {
    assertThatThrownBy(() -> typed("Float", "NaN")).hasMessageContaining("takes Float");
    assertThatThrownBy(() -> typed("Float", "1e99")).hasMessageContaining("takes Float");
  }

  @Test
  void descriptionStatesTheRange() {
    assertThat(described("Share of words, from 0 to 1.")).hasToString("Optional[from 0 to 1]");
    assertThat(described("Score from -1.5 to 2")).hasToString("Optional[from -1.5 to 2]");
    assertThat(described("Number of words, 3 or more.")).hasToString("Optional[3 or more]");
    assertThat(described("Distance from word to word, in 2 steps")).isEmpty();
    assertThat(new Parameter("minConfidence", "Float", false, false, "", Optional.empty()).range())
        .hasToString("Optional[from 0 to 1]");
  }

  @Test
  void rangeIncludesItsEnds() {
    Range range = new Range(0, 1);

    assertThat(range.contains(0)).isTrue();
    assertThat(range.contains(1)).isTrue();
    assertThat(range.contains(1.01)).isFalse();
  }

  private static Optional<Range> described(String description) {
    return new Parameter("x", "Float", false, false, description, Optional.empty()).range();
  }

  private static Object typed(String type, String text) {
    return single(type).typed(ParameterValue.ofText(text));
  }

  private static Parameter single(String type) {
    return new Parameter("x", type, false, false, "", Optional.empty());
  }

  private static Parameter list(String type) {
    return new Parameter("x", type, true, false, "", Optional.empty());
  }
}
