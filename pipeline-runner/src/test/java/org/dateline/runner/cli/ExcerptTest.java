package org.dateline.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String TEXT =
      "The move has angered\nofficers who argue that it cannot last.";

  private JCas jcas;

  @BeforeEach
  void createCas() throws Exception {
    jcas = JCasFactory.createText(TEXT);
  }

  @Test
  void aLineBreakBecomesABlank() {
    assertThat(Excerpt.of(new Annotation(jcas, 0, TEXT.length()), 200))
        .isEqualTo(TEXT.replace('\n', ' '));
  }

  @Test
  void aLongTextIsCutAtAWord() {
    assertThat(Excerpt.of(new Annotation(jcas, 0, TEXT.length()), 20)).isEqualTo("The move has…");
  }

  @Test
  void theEvidenceStandsInBracketsAndInSight() {
    Annotation evidence = new Annotation(jcas, 13, 20);
    Annotation whole = new Annotation(jcas, 0, TEXT.length());
    assertThat(Excerpt.marked(whole, List.of(evidence), 40))
        .isEqualTo("The move has [angered] officers who…");
    Annotation late = new Annotation(jcas, 51, 59);
    assertThat(Excerpt.marked(whole, List.of(late), 30)).contains("[not last]").startsWith("…");
  }

  @Test
  void evidenceElsewhereIsPassedOver() {
    Annotation elsewhere = new Annotation(jcas, 40, 45);
    assertThat(Excerpt.marked(new Annotation(jcas, 0, 8), List.of(elsewhere), 40))
        .isEqualTo("The move");
  }

  @Test
  void escapeSequencesOfADocumentDoNotReachTheTerminal() {
    assertThat(Excerpt.plain("a\u001b[31mb\u0007\u0000c")).isEqualTo("a [31mb c");
  }

  @Test
  void aPairOfSurrogatesIsNotCut() {
    String emoji = "\ud83d\ude00".repeat(10);
    String cut = Excerpt.shorten(emoji, 6);
    assertThat(cut).doesNotMatch(".*[\ud800-\udbff]…");
  }
}
