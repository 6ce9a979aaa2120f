package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static Tokenizer tokenizer;

  @BeforeAll
  static void createTokenizer() throws Exception {
    tokenizer = new Tokenizer(StructureLexicon.load("classpath:org/dateline/annotator/structure/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "The envoys won’t sign. # The envoys wo n’t sign .",
        "They shouldn't've left # They should n't 've left",
        "IT'S LATE # IT 'S LATE",
        "It cannot last # It can not last",
        "her Ph.D.’s value # her Ph.D. ’s value",
        "the two countries’ treaty # the two countries ’ treaty",
        "Britain‘s offer # Britain ‘s offer",
        "(Turkey)'s offer # ( Turkey ) 's offer",
      })
  void aCliticIsATokenOfItsOwn(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "O’Brien and D'Artagnan # O’Brien and D'Artagnan",
        "the Qur'an at ten o'clock # the Qur'an at ten o'clock",
        "‘tis late, take 'em # ‘tis late , take 'em",
        "the ’90s and '68 # the ’90s and '68",
      })
  void anApostropheWithinAWordOrInFrontOfAShortFormDoesNotSplit(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "a NATO-led force # a NATO-led force",
        "U.K.-backed and U.S-made # U.K.-backed and U.S-made",
        "pre- and post-war # pre - and post-war",
        "the EU -brokered deal # the EU - brokered deal",
        "Lt.-Gen. and D-Calif. # Lt.-Gen. and D-Calif.",
        "peace–or war--soon # peace – or war -- soon",
        "war—and peace - now # war — and peace - now",
        "tanks/planes on 9/11 # tanks / planes on 9/11",
      })
  void aHyphenHoldsACompoundTogetherAndADashDoesNot(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "$2.5 billion # $ 2.5 billion",
        "US$3,000 or €4 # US $ 3,000 or € 4",
        "up 4.5% at 10:30 # up 4.5 % at 10:30",
        "the 21st, 1,200th day # the 21st , 1,200th day",
        "In 2016, 40. # In 2016 , 40 .",
        "a .5 share # a .5 share",
      })
  void aNumberIsOneToken(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "in the U.N. at 9 a.m. today # in the U.N. at 9 a.m. today",
        "Gen. J. R. Ford Jr. met # Gen. J. R. Ford Jr. met",
        "Sen. Ford (D-Conn.), No. 4 # Sen. Ford ( D-Conn. ) , No. 4",
        "Worcester, Mass. and Mass. # Worcester , Mass. and Mass .",
        "He said no. Not 4. # He said no . Not 4 .",
        "Roe v. Wade # Roe v. Wade",
        "stronger than I. # stronger than I .",
      })
  void anAbbreviationKeepsItsFullStopAndAWordDoesNot(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "see https://example.org/a?b=c, now # see https://example.org/a?b=c , now",
        "(www.example.com). # ( www.example.com ) .",
        "TheHill.com's report # TheHill.com 's report",
        "mail press@example.gov. # mail press@example.gov .",
        "on example.com/page today # on example.com/page today",
        "by @State_Dept today # by @State_Dept today",
        "the plan.then came # the plan . then came",
      })
  void anAddressIsOneToken(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "“No,” he said. # “ No , ” he said .",
        "''No,'' he said # '' No , '' he said",
        "the [Syrian] (or not) # the [ Syrian ] ( or not )",
        "well ... no… What?! # well ... no … What ?!",
        "“[...] we” # “ [ ... ] we ”",
      })
  void marksAreTokensAndRunsOfThemStayTogether(String text, String tokens) {
    assertTokens(text, tokens);
  }

  @Test
  void aHashtagIsOneTokenAndANumberSignIsNot() {
    assertTokens("#syria and #1", "#syria and # 1");
  }

  @Test
  void surrogatePairsAndEmojiSequencesAreNeverCut() {
    assertTokens(
        "Peace\uD83D\uDE00! \uD83D\uDC69\u200D\uD83D\uDCBB\uD83C\uDFFD \uD83C\uDDFA\uD83C\uDDF8 ok",
        "Peace \uD83D\uDE00 ! \uD83D\uDC69\u200D\uD83D\uDCBB\uD83C\uDFFD \uD83C\uDDFA\uD83C\uDDF8 ok");
    assertTokens("e\u0301t\u00E9 \uD835\uDC00b", "e\u0301t\u00E9 \uD835\uDC00b");
  }

  @Test
  void blanksControlsAndFormatCharactersAreInNoToken() {
    assertTokens("\uFEFFMoscow\u00A0said\u200B\u0001\u0007 no\u2028", "Moscow said no");
  }

  private static void assertTokens(String text, String expected) {
    TokenBuffer buffer = new TokenBuffer();
    tokenizer.tokenize(text, 0, text.length(), buffer);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      tokens.add(text.substring(buffer.begin(i), buffer.end(i)));
    }
    assertThat(String.join(" ", tokens)).isEqualTo(expected.strip());
  }
}
