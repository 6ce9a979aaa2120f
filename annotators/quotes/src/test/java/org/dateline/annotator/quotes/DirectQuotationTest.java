package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.dateline.api.Links;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectQuotationTest {

  private static QuoteRunner runner;

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @BeforeAll
  static void start() throws Exception {
    runner = QuoteRunner.ofRules();
  }

  private List<String> find(String text) throws Exception {
    return runner.attributions(cas.get(), text);
  }

  @Test
  void theCueFollowsTheQuotation() throws Exception {
    assertThat(find("“The talks have failed,” Kerry said."))
        .containsExactly("direct | Kerry | said | The talks have failed,");
  }

  @Test
  void theVerbStandsBeforeItsSubject() throws Exception {
    assertThat(find("“The talks have failed,” said the minister on Monday."))
        .containsExactly("direct | the minister | said | The talks have failed,");
  }

  @Test
  void theCueStandsBeforeTheQuotation() throws Exception {
    assertThat(find("The minister told reporters on Monday: “The talks have failed.”"))
        .containsExactly("direct | The minister | told | The talks have failed.");
  }

  @Test
  void theCommaAfterTheClosingMarkIsBritish() throws Exception {
    assertThat(find("“The talks have failed”, the minister said."))
        .containsExactly("direct | the minister | said | The talks have failed");
  }

  @Test
  void aSplitQuotationIsOneUtterance() throws Exception {
    List<Quotation> found =
        runner.run(cas.get(), "“We tried,” the minister said, “but the talks have failed.”");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).getUtterance()).isEqualTo(found.get(1).getUtterance());
    assertThat(found.get(1).getCue()).isNotNull();
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() throws Exception {
    List<Quotation> found =
        runner.run(cas.get(), "“We tried,” the minister said.\n\n“Nobody wanted our help.”");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).getUtterance()).isEqualTo(found.get(0).getUtterance());
    assertThat(Links.targets(found.get(1).getCue()))
        .isEqualTo(Links.targets(found.get(0).getCue()));
  }

  @Test
  void aSentenceOfTheWriterEndsAnUtterance() throws Exception {
    List<Quotation> found =
        runner.run(
            cas.get(),
            "“We tried,” the minister said. The room was cold.\n\n“Nobody wanted our help.”");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).getUtterance()).isNotEqualTo(found.get(0).getUtterance());
  }

  @Test
  void theSentenceMayEndInsideTheMarks() throws Exception {
    assertThat(find("“Have the talks failed? Are they over?” Kerry asked reporters."))
        .containsExactly("direct | Kerry | asked | Have the talks failed? Are they over?");
  }

  @Test
  void theNextSentenceIsNoCueOfTheQuotationBefore() throws Exception {
    List<Quotation> found =
        runner.run(
            cas.get(), "The minister was angry. “This is the end.” Kerry expressed regret later.");
    assertThat(found.get(0).getKind()).isEqualTo("direct");
    assertThat(found.get(0).getCue()).isNull();
  }

  @Test
  void theSourceHasTitleAndApposition() throws Exception {
    assertThat(
            find(
                "“It failed,” Svetlana Lukash, a Russian sherpa, or representative of the president"
                    + " at the summit, said."))
        .containsExactly(
            "direct | Svetlana Lukash, a Russian sherpa, or representative of the president at the"
                + " summit | said | It failed,");
  }

  @Test
  void aRelativeClauseBelongsToTheSource() throws Exception {
    assertThat(find("“It failed,” said a military official, who spoke anonymously."))
        .containsExactly("direct | a military official, who spoke anonymously | said | It failed,");
  }

  @Test
  void secondHandQuotationsNameTheirIntermediate() throws Exception {
    List<Quotation> found =
        runner.run(
            cas.get(),
            "Intelligence chief James Clapper was quoted in a Washington Post story on Thursday as"
                + " saying: “I have my doubts”, he said.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).getViaName()).isEqualTo("a Washington Post story");
    assertThat(found.get(0).getSpeakerName()).isEqualTo("James Clapper");
  }

  @Test
  void aNestedQuotationHasItsParent() throws Exception {
    List<Quotation> found =
        runner.run(cas.get(), "“He told us: ‘You must wait here.’ We did,” the minister said.");
    assertThat(found).hasSize(2);
    Quotation nested = found.get(1);
    assertThat(nested.getCoveredText()).isEqualTo("You must wait here.");
    assertThat(Links.targets(nested.getParent())).containsExactly(found.get(0));
  }

  @Test
  void whatIsQuotedWithinReportedWordsHasTheseForParent() throws Exception {
    List<Quotation> found =
        runner.run(cas.get(), "The minister said that his wife had told him: “Do not wait.”");
    assertThat(found).extracting(Quotation::getKind).containsExactly("indirect", "direct");
    assertThat(Links.targets(found.get(1).getParent())).containsExactly(found.get(0));
  }

  @Test
  void aTitleThatEndsWithACommaIsNoSpeech() throws Exception {
    assertThat(
            runner.run(
                cas.get(), "His play, “A Winter in Riga,” opens in May, after “The Long Road.”"))
        .extracting(Quotation::getKind)
        .containsExactly("scare", "scare");
  }

  @Test
  void aShortAnswerIsSpeech() throws Exception {
    assertThat(runner.run(cas.get(), "The minister looked up. “Never.” Then he left."))
        .extracting(Quotation::getKind)
        .containsExactly("direct");
  }

  @Test
  void singleWordsInMarksAreScareQuotes() throws Exception {
    List<Quotation> found =
        runner.run(cas.get(), "They met to find “concrete steps” against the so-called “rebels”.");
    assertThat(found).extracting(Quotation::getKind).containsExactly("scare", "scare");
    assertThat(found).extracting(Quotation::getSpeakerName).containsOnlyNulls();
  }

  @Test
  void titlesAndNicknamesAreNoQuotations() throws Exception {
    assertThat(
            runner.run(
                cas.get(),
                "Dwayne “The Rock” Johnson read from “The Art of the Deal” to students."))
        .isEmpty();
  }
}
