package org.dateline.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongDocumentsTest {

  @Test
  void theTextIsRepeatedUpToTheLength() {
    assertThat(LongDocuments.repeat("It rained. ", 25)).isEqualTo("It rained. It rained. It ");
  }

  @Test
  void halfASurrogatePairIsLeftOut() {
    assertThat(LongDocuments.repeat("a\uD83D\uDE00", 2)).isEqualTo("a");
    assertThat(LongDocuments.repeat("a\uD83D\uDE00", 3)).isEqualTo("a\uD83D\uDE00");
  }
}
