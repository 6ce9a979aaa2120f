package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text shows with a vertical line where its sentences end. */
class SentenceSplitterTest {

  private static Tokenizer tokenizer;
  private static SentenceSplitter splitter;

  @BeforeAll
  static void createSplitter() throws Exception {
    StructureLexicon lexicon = StructureLexicon.load("classpath:org/dateline/annotator/structure/");
    tokenizer = new Tokenizer(lexicon);
    splitter = new SentenceSplitter(lexicon);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He met Sen. Ford and Gen. J. R. Dunford on Feb. 3. |They agreed.",
        "The U.S. Ambassador left the U.S. |The embassy closed.",
        "Talks began at 9 a.m. Monday. |They ended at 5 p.m. |No deal was made.",
        "The firm is Acme Corp. |It makes No. 2 pencils.",
        "In Roe v. Wade the court ruled. |He follows Malcolm X. |He said so.",
        "She lives in Boston, Mass. |She works at the U.N. |“It pays,” she said.",
        "Igor I. Sechin is richer than I. |He knows. |George F. Will left.",
        "“We left the U.S.” |Moscow agreed. |The “U.S.” Congress and “J.” Ford stayed.",
        "SEN. FORD left ST. LOUIS on Monday. |He works for the SEC. |She works for RT. |They met.",
        "“We left the U.S.” Kerry said. |They left.",
        "He asked the P.M. |“No,” she said.",
        "H.J.Res. 124 passed. |Mr. R.Ford voted no.",
        "Jane Goodall, Ph.D., agreed. |She has a Ph.D. |They met Janet Yellen, Ph.D. |The firm failed.",
        "She holds an M.Sc. in law and a Ph. D. in physics. |He left.",
        "A song by M. I. A. was played. |Then J. K. Rowling read. |They heard J. I. Packer.",
        "It is the book of J. K. Rowling. |She wrote it. |The winner is J. K. |She left.",
        "He is older than I. |Moscow agreed. |This is plan I. |A second one failed."
      })
  void anAbbreviationEndsASentenceOnlyBeforeTheBeginningOfAnother(String text) {
    assertSentences(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks failed.|Russia left. |He read a tweet.|On Sunday he answered.",
        "It rose 2.5 percent. |See example.com for more. |Version 3.1 is out."
      })
  void aBlankMayBeMissingAfterAFullStop(String text) {
    assertSentences(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We shall see. |It is late.” |Lavrov left.",
        "He called it “a mistake.” |She did not.",
        "“We shall see”. |Lavrov left.",
        "\"We shall see.\" |\"It is late.\" |He left.",
        "''We shall see.'' |''It is late,'' he said.",
        "“They said: ‘No deal.’ |We left.”",
        "(It was late.) |They left."
      })
  void closingMarksStayWithTheSentenceTheyClose(String text) {
    assertSentences(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Is it over?” Kerry asked the reporters in Geneva. |Nobody answered.",
        "“Is it over?” he asked.",
        "“It is over!” State Department spokesman John Kirby said on Friday.",
        "“Is it over?” Lavrov asked rhetorically. |“Yes.”"
      })
  void aSpeechCueBelongsToTheQuestionBeforeIt(String text) {
    assertSentences(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Is it over?” |Kerry said the talks would go on.",
        "“Is it over?” |The two sides met again.",
        "“Is it over?” |He asked the general to leave.",
        "“It is over.” |Kerry told reporters so."
      })
  void aNewStatementAfterAQuotationIsASentenceOfItsOwn(String text) {
    assertSentences(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are ... not sure. |... But we hope.",
        "He went to ... Moscow and said so.",
        "It is over... |They left.",
        "“We left [...] |Then the war began.”",
        "“[...] we shall see,” he said. |He said “they [...] Russia and Iran” agreed.",
        "I think ... I hope so."
      })
  void dotsEndASentenceOnlyWhereAnotherBegins(String text) {
    assertSentences(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What now?! |Nothing. |Yahoo! is a firm.",
        "They trust us (the Russians). which is odd.",
        "1. Russia leaves. |2. The US stays.",
        "他走了。|她没走。",
        "They left. |— Reporting by Reuters."
      })
  void whatFollowsDecidesAtOtherMarks(String text) {
    assertSentences(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It failed. |SENATE SAYS TALKS ARE OVER |The senators left on Monday.",
        "It failed.” |PRESSURE ON MOSCOW |A senior official said so.",
        "It failed. |Doubts Within the Alliance |But the officials stayed.",
        "They win. |Questions About the Deal |The ministers met again in Geneva."
      })
  void aHeadingThatWasGluedToASentenceStandsAlone(String text) {
    assertSentences(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It failed. |NATO and the US agreed.",
        "It failed. |US NAVY SEAL teams went in.",
        "It failed. |WHAT A MESS!",
        "It failed. |The Lord of the Rings is a book.",
        "It failed. |Secretary of State John Kerry met the King of Saudi Arabia.",
        "It failed. |Kerry and The Washington Post agreed that the talks were over."
      })
  void capitalsInASentenceAreNoHeading(String text) {
    assertSentences(text);
  }

  private static void assertSentences(String marked) {
    String text = marked.replace("|", "");
    TokenBuffer tokens = new TokenBuffer();
    tokenizer.tokenize(text, 0, text.length(), tokens);
    List<String> sentences = new ArrayList<>();
    for (SentenceSplitter.Range range : splitter.split(text, tokens)) {
      sentences.add(text.substring(tokens.begin(range.first()), tokens.end(range.last() - 1)));
    }
    assertThat(sentences).containsExactlyElementsOf(List.of(marked.split("\\s*\\|", -1)));
  }
}
