package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkPairerTest {

  @Test
  void curlyMarksPair() throws IOException {
    assertThat(stretches("“Go,” he said. “Now.”")).containsExactly("“Go,”", "“Now.”");
  }

  @Test
  void straightMarksPair() throws IOException {
    assertThat(stretches("\"Go,\" he said. \"Now.\"")).containsExactly("\"Go,\"", "\"Now.\"");
  }

  @Test
  void aStraightMarkClosesWhatACurlyOneOpened() throws IOException {
    assertThat(stretches("The point is that “the US is ready.\" He left. “No.”"))
        .containsExactly("“the US is ready.\"", "“No.”");
  }

  @Test
  void theCommaMayFollowTheClosingMark() throws IOException {
    assertThat(stretches("“founded on trust”, he said, “and on law”."))
        .containsExactly("“founded on trust”", "“and on law”");
  }

  @Test
  void singleMarksNestInDoubleOnes() throws IOException {
    assertThat(stretches("“He told us: ‘Wait.’ We don’t,” she said."))
        .containsExactly("“He told us: ‘Wait.’ We don’t,”", "‘Wait.’");
  }

  @Test
  void aNestedMarkThatIsNeverClosedEndsWithTheStretchAroundIt() throws IOException {
    List<Stretch> found =
        pair("“The message is clear: ‘Ours win.” “They left,” the official said.");
    assertThat(found.get(1).closed()).isFalse();
    assertThat(found.get(1).parent()).isSameAs(found.get(0));
    assertThat(stretches("“The message is clear: ‘Ours win.” “They left,” the official said."))
        .containsExactly("“The message is clear: ‘Ours win.”", "‘Ours win.", "“They left,”");
  }

  @Test
  void possessivesInsideSingleMarksDoNotClose() throws IOException {
    assertThat(stretches("It was ‘the allies’ plan for peace’, he said."))
        .containsExactly("‘the allies’ plan for peace’");
  }

  @Test
  void apostrophesAndElisionsAreNoQuotationMarks() throws IOException {
    String text =
        "Kerry’s and the Russians’ talks don't count; rock 'n' roll of the ’90s and '80s.";
    assertThat(stretches(text)).isEmpty();
    assertThat(uses(text)).containsOnly(MarkUse.APOSTROPHE);
  }

  @Test
  void feetAndInchesAreNoQuotationMarks() throws IOException {
    String text = "A 6'2\" man with a 5\" gun";
    assertThat(stretches(text)).isEmpty();
    assertThat(uses(text)).containsOnly(MarkUse.MEASURE);
  }

  @Test
  void inchesInsideAQuotationDoNotCloseIt() throws IOException {
    assertThat(stretches("\"He is 6'2\" and strong,\" she said."))
        .containsExactly("\"He is 6'2\" and strong,\"");
  }

  @Test
  void aYearBeforeAClosingMarkIsNoMeasure() throws IOException {
    assertThat(stretches("\"We won in 2016\" he said.")).containsExactly("\"We won in 2016\"");
  }

  @Test
  void eachParagraphOpensAndOnlyTheLastCloses() throws IOException {
    List<Stretch> found = pair("“It is late.\n\n“But we go on,” she said. “Now.”");
    assertThat(found).hasSize(3);
    assertThat(found.get(0).closed()).isFalse();
    assertThat(found.get(1).continued()).isSameAs(found.get(0));
    assertThat(found.get(2).continued()).isNull();
  }

  @Test
  void aQuotationRunsOnWhereTheNextParagraphOnlyCloses() throws IOException {
    assertThat(stretches("He said, “It is late.\n\nWe go on.” She left."))
        .containsExactly("“It is late.\n\nWe go on.”");
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsParagraph() throws IOException {
    List<Stretch> found = pair("He said, “It is late.  \nShe left “soon”, he said.");
    assertThat(found.get(0).closed()).isFalse();
    assertThat(found.get(0).end()).isEqualTo("He said, “It is late.".length());
    assertThat(found.get(1).continued()).isNull();
    assertThat(found.get(1).closed()).isTrue();
  }

  @Test
  void aMarkThatWasNeverOpenedBoundsItsSentence() throws IOException {
    List<Stretch> found = pair("We do not know,” she said.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).opened()).isFalse();
    assertThat(found.get(0).begin()).isZero();
    assertThat(uses("Next page »")).containsExactly(MarkUse.STRAY);
  }

  @Test
  void guillemetsAndLowMarksPair() throws IOException {
    assertThat(stretches("«Nein», sagte er. „Doch“, sagte sie."))
        .containsExactly("«Nein»", "„Doch“");
  }

  @Test
  void curlyMarksNestInStraightOnes() throws IOException {
    assertThat(stretches("\"I read the question: “Do you agree?” Forty, yes.\""))
        .containsExactly("\"I read the question: “Do you agree?” Forty, yes.\"", "“Do you agree?”");
  }

  @Test
  void marksInTheStyleOfTreebanksPair() throws IOException {
    assertThat(stretches("``We go,'' he said.")).containsExactly("``We go,''");
  }

  @Test
  void marksWithoutBlanksAroundPair() throws IOException {
    assertThat(stretches("the president’s tweet.\"No,\"he said.\"Yes.\""))
        .containsExactly("\"No,\"", "\"Yes.\"");
  }

  private static List<MarkUse> uses(String text) throws IOException {
    List<Mark> marks = new MarkReader(MarkTable.load()).read(text);
    MarkPairer.pair(text, Blocks.ofLines(text), marks);
    return marks.stream().map(Mark::use).collect(Collectors.toList());
  }

  private static List<Stretch> pair(String text) throws IOException {
    return MarkPairer.pair(text, Blocks.ofLines(text), new MarkReader(MarkTable.load()).read(text));
  }

  private static List<String> stretches(String text) throws IOException {
    return pair(text).stream()
        .map(stretch -> text.substring(stretch.begin(), stretch.end()))
        .collect(Collectors.toList());
  }
}
