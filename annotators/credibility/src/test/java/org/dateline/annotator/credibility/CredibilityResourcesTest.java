package org.dateline.annotator.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.api.CredibilityRating;
import org.junit.jupiter.api.Test;

class CredibilityResourcesTest {

  private static final String SCALE = "name\tvalue\nbase\t0.5\nhigh\t0.7\nmedium\t0.4\ndetail\t3\n";

  @Test
  void occurrencesAboveTheLimitDoNotCount() throws IOException {
    RatingScale scale = RatingScale.read(stream(SCALE), "scale");
    IndicatorCatalog.Kind kind =
        new IndicatorCatalog.Kind("loaded", -1, 0.1, 2, false, "takes sides");
    assertThat(scale.score(Map.of(kind, 9))).isEqualTo(0.3);
    assertThat(scale.rating(0.3)).isEqualTo(CredibilityRating.LOW);
    assertThat(scale.rating(0.7)).isEqualTo(CredibilityRating.HIGH);
  }

  @Test
  void aScaleWithoutAThresholdIsRefused() {
    assertThatThrownBy(() -> RatingScale.read(stream("name\tvalue\nbase\t0.5\n"), "scale"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("high");
  }

  @Test
  void anUnknownPlaceOfAPhraseIsNamedWithFileAndLine() throws IOException {
    WordClasses names = WordClasses.read(stream("class\twords\nagency\treuters\n"), "names");
    String phrases = "id\twhere\tkind\twords\nhedge\tnowhere\thearsay\treportedly\n";
    assertThatThrownBy(() -> PhraseLexicon.read(stream(phrases), "phrases", names))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("phrases:2")
        .hasMessageContaining("nowhere");
  }

  @Test
  void aPatternThatIsNoneIsNamedWithFileAndLine() {
    assertThatThrownBy(
            () -> DamageFinder.Patterns.read(stream("kind\tpattern\nbroken\t(a\n"), "damage"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damage:2");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
