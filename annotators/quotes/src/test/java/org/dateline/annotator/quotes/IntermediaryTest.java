package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.dateline.api.Links;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Through whom the words of a report within a report came, by rules alone and by each profile. */
class IntermediaryTest {

  private static final List<QuoteRunner> RUNNERS = new ArrayList<>();

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @BeforeAll
  static void start() throws Exception {
    RUNNERS.add(QuoteRunner.ofRules());
    RUNNERS.add(new QuoteRunner(QuoteAnnotator.PARAM_PROFILE, "fast"));
    RUNNERS.add(new QuoteRunner(QuoteAnnotator.PARAM_PROFILE, "accurate"));
  }

  @Test
  void whoTellsAtTheEndWhatAnotherSaidIsTheIntermediate() throws Exception {
    all(
        "The secretary told the envoy that the talks must begin again, a ministry spokesman said.",
        "a ministry spokesman: The … again <- none",
        "The secretary: that … again <- a ministry spokesman");
  }

  @Test
  void whoTellsInASourcePhraseWhatAnotherSaidIsTheIntermediate() throws Exception {
    all(
        "The dam would be rebuilt by spring, the president told his aides, according to his"
            + " spokeswoman.",
        "his spokeswoman: The … aides <- none",
        "the president: The … spring <- his spokeswoman");
  }

  @Test
  void whoTellsInTheMainClauseWhatAnotherSaidIsTheIntermediate() throws Exception {
    all(
        "The spokesman said that the secretary had assured his counterpart that the bridge would"
            + " stay open.",
        "The spokesman: that … open <- none",
        "the secretary: that … open <- The spokesman");
  }

  @Test
  void ofThreeTheInnermostComesThroughTheOneBeside() throws Exception {
    List<Quotation> found =
        RUNNERS
            .get(0)
            .run(
                cas.get(),
                "The spokesman said the ministry had claimed that the mayor had told the council"
                    + " that the harbour was too small.");

    assertThat(found)
        .extracting(Quotation::getSpeakerName, Quotation::getViaName)
        .containsExactly(
            tuple("The spokesman", null),
            tuple("the ministry", "The spokesman"),
            tuple("the mayor", "the ministry"));
    assertThat(Links.targets(found.get(2).getParent())).containsExactly(found.get(1));
  }

  @Test
  void aReportWithinAQuotationComesThroughItsSpeakerByHisFullName() throws Exception {
    List<Quotation> found =
        RUNNERS
            .get(0)
            .run(
                cas.get(),
                "Spokesman John Kirby met reporters. “The secretary told them that the plan was"
                    + " dead,” Kirby said.");

    assertThat(found.get(1).getSpeakerName()).isEqualTo("The secretary");
    assertThat(found.get(1).getViaName()).isEqualTo("John Kirby");
    assertThat(found.get(1).getWhy()).contains("; second-hand, in the report of 'John Kirby'; ");
    assertThat(found.get(1).getEvidence()).hasSize(3);
    assertThat(found.get(0).getViaName()).isNull();
  }

  @Test
  void whatGoesOnInTheReportOfOneComesThroughTheSameIntermediate() throws Exception {
    List<Quotation> found =
        RUNNERS
            .get(0)
            .run(
                cas.get(),
                "“Sergey Lavrov told them that the road was open; he added that the bridge was"
                    + " too,” the ministry said.");

    assertThat(found)
        .extracting(Quotation::getSpeakerName, Quotation::getViaName)
        .startsWith(tuple("the ministry", null), tuple("Sergey Lavrov", "the ministry"))
        .endsWith(tuple("Sergey Lavrov", "the ministry"));
  }

  @Test
  void whatHasNotBeenSaidHasNoIntermediate() throws Exception {
    none("The spokesman said that the secretary would visit the flooded towns on Friday.");
    none("The spokesman said that the secretary would tell the envoy that the bridge was open.");
    none("The spokesman said that the secretary had never told the envoy that it was open.");
    none("The spokesman said nobody would know if the secretary told the envoy that it was open.");
  }

  @Test
  void whoLeavesOpenWhetherAnotherSaidItIsNoIntermediate() throws Exception {
    none("The spokesman denied that the secretary had told the envoy that the bridge was open.");
    none("The spokesman asked whether the secretary had told the envoy that it was open.");
    none("The spokesman did not say that the secretary had told the envoy that it was open.");
  }

  @Test
  void whatAnotherThinksIsNotPassedOn() throws Exception {
    none("The spokesman said that the secretary believed that the bridge would stay open.");
  }

  @Test
  void whoPassesOnWordsOfHisOwnIsNoIntermediate() throws Exception {
    none("John Kirby said that he had told the envoy that the bridge would stay open.");
  }

  @Test
  void anUnclearPronounMayBeTheSpeakerHimself() throws Exception {
    none("The officials said that they had told the envoy that the bridge would stay open.");
  }

  private void none(String text) throws Exception {
    for (QuoteRunner runner : RUNNERS) {
      assertThat(runner.run(cas.get(), text)).extracting(Quotation::getViaName).containsOnlyNulls();
    }
  }

  private void all(String text, String... expected) throws Exception {
    for (QuoteRunner runner : RUNNERS) {
      assertThat(runner.run(cas.get(), text).stream().map(IntermediaryTest::line))
          .containsExactlyInAnyOrder(expected);
    }
  }

  /** Returns {@code speaker: first … last word of the content <- intermediate}. */
  private static String line(Quotation one) {
    String[] words = one.getCoveredText().split(" ");
    return one.getSpeakerName()
        + ": "
        + words[0]
        + " … "
        + words[words.length - 1]
        + " <- "
        + (one.getViaName() == null ? "none" : one.getViaName());
  }
}
