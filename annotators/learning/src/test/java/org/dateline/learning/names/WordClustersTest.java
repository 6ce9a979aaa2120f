package org.dateline.learning.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordClustersTest {

  @Test
  void wordsHaveTheirClustersWhateverTheirCase() throws Exception {
    WordClusters clusters = read(row("port", 7, 2) + row("harbour", 1000, 100));

    assertThat(clusters.size()).isEqualTo(2);
    assertThat(clusters.fine(NameSamples.hash("Port"))).isEqualTo(7);
    assertThat(clusters.coarse(NameSamples.hash("port"))).isEqualTo(2);
    assertThat(clusters.fine(NameSamples.hash("harbour"))).isEqualTo(1000);
    assertThat(clusters.fine(NameSamples.hash("ship"))).isZero();
  }

  @Test
  void damagedRowIsNamed() {
    assertThatThrownBy(() -> read("00ff\tmany\t1\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("clusters.tsv:2")
        .hasMessageContaining("hexadecimal");
  }

  private static String row(String word, int fine, int coarse) {
    return String.format(Locale.ROOT, "%08x\t%d\t%d\n", NameSamples.hash(word), fine, coarse);
  }

  private static WordClusters read(String rows) throws IOException {
    byte[] bytes = ("word\tfine\tcoarse\n" + rows).getBytes(StandardCharsets.UTF_8);
    return WordClusters.read(new ByteArrayInputStream(bytes), "clusters.tsv");
  }
}
