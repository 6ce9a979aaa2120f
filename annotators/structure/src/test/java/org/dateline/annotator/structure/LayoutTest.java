package org.dateline.annotator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static StructureRunner runner;

  @BeforeAll
  static void createEngine() throws Exception {
    runner = new StructureRunner();
  }

  @Test
  void theFirstLineWithoutAFullStopIsTheHeadline() throws Exception {
    assertThat(runner.lines("Talks on Syria fail again\nThe talks failed.\nNobody knew why."))
        .containsExactly(
            "[headline]",
            "Talks on Syria fail again",
            "[paragraph]",
            "The talks failed .",
            "[paragraph]",
            "Nobody knew why .");
  }

  @Test
  void aFirstLineThatIsASentenceIsNoHeadline() throws Exception {
    assertThat(runner.lines("The talks failed.\nNobody knew why."))
        .containsExactly("[paragraph]", "The talks failed .", "[paragraph]", "Nobody knew why .");
  }

  @Test
  void twoSentencesAreNoHeadline() throws Exception {
    assertThat(
            runner.lines(
                "The talks failed again. So did the truce (AP\nNobody knew why it was so."))
        .doesNotContain("[headline]");
  }

  @Test
  void aHeadlineInTitleCaseMayEndInAFullStop() throws Exception {
    assertThat(runner.lines("Senators Reject the New Deal With Iran.\n\nThe vote was close."))
        .startsWith("[headline]", "Senators Reject the New Deal With Iran .", "[paragraph]");
  }

  @Test
  void aDatelineIsFoundBehindTheFurnitureOfThePage() throws Exception {
    String page = "Share\n".repeat(12) + "Sign in\n\nOne line\n\nAnother\n\n".repeat(6);
    assertThat(runner.lines(page + "GENEVA (AP) — The ministers met again on Monday."))
        .startsWith("@dateline Geneva, Associated Press: GENEVA (AP) —");
  }

  @Test
  void aHeadlineWithAFullStopStandsApartAndLeavesOutArticles() throws Exception {
    assertThat(
            runner.lines(
                "Senate votes on new deal with Iran.\n\nThe vote on the deal was close, and late."))
        .startsWith("[headline]", "Senate votes on new deal with Iran .", "[paragraph]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Senate votes on Monday.\n\nThe vote on the deal was close, and late.",
        "Senate votes on new deal with Iran.\nThe vote on the deal was close, and late.",
        "Senators left.\n\nThe vote on the deal was close, and late.",
        "Senate votes on new deal with Iran.\n\nIt was close."
      })
  void aShortFirstSentenceIsNoHeadline(String text) throws Exception {
    assertThat(runner.lines(text)).doesNotContain("[headline]");
  }

  @Test
  void aHeadlineThatEndsWithASemicolonGoesOnInTheNextLine() throws Exception {
    assertThat(
            runner.lines(
                "Deal with Iran in doubt; \nSenators want more time.\n\nThe vote was put off."))
        .containsExactly(
            "[headline]",
            "Deal with Iran in doubt ;",
            "[subheadline]",
            "Senators want more time .",
            "[paragraph]",
            "The vote was put off .");
  }

  @Test
  void aRepeatedHeadlineIsAHeadlineTwice() throws Exception {
    assertThat(
            runner.lines(
                "Talks Fail\n\nMonday, July 10, 2017\n\nTALKS FAIL\n\nThe talks failed again."))
        .filteredOn(line -> line.startsWith("["))
        .containsExactly("[headline]", "[paragraph]", "[headline]", "[paragraph]");
  }

  @Test
  void aShortLineWithoutAFullStopBetweenParagraphsIsASubheadline() throws Exception {
    assertThat(
            runner.lines(
                "The talks failed.\n\nWhat comes next\n\nThe ministers meet again on Friday."))
        .contains("[subheadline]", "What comes next");
  }

  @Test
  void theItemsOfAListAreNoSubheadlines() throws Exception {
    assertThat(runner.lines("They want:\nPeace\nBread\nWork\nThe talks go on."))
        .doesNotContain("[subheadline]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "MOSCOW (AFP) — Russia # Moscow, Agence France-Presse: MOSCOW (AFP) —",
        "BEIRUT, Lebanon - Rebels # Beirut, Lebanon: BEIRUT, Lebanon -",
        "UNITED NATIONS, Feb. 3 (Xinhua) -- The # United Nations, Xinhua: UNITED NATIONS, Feb. 3 (Xinhua) --",
        "Geneva (AP) – Talks # Geneva, Associated Press: Geneva (AP) –",
        "(CNN) -- The talks # null, CNN: (CNN) --",
        "(CNN)The talks # null, CNN: (CNN)",
        "Washington CNN — The talks # Washington, CNN: Washington CNN —",
        "MOSCOW, July 10. /TASS/. The talks # Moscow, TASS: MOSCOW, July 10. /TASS/.",
        "Rio de Janeiro (AFP) - The talks # Rio de Janeiro, Agence France-Presse: Rio de Janeiro (AFP) -",
        "ATLANTA (AP) The talks # Atlanta, Associated Press: ATLANTA (AP)",
        "OMAHA, Neb. (KMTV) - The talks # Omaha, Neb., KMTV: OMAHA, Neb. (KMTV) -",
        "BOSTON (FOX 25) — The talks # Boston, FOX 25: BOSTON (FOX 25) —",
        "Paris (CNN) The talks of the ministers # Paris, CNN: Paris (CNN)",
      })
  void theDatelineGivesPlaceAndAgency(String begin, String expected) throws Exception {
    List<String> lines = runner.lines(begin.strip() + " met on Monday. It was late.");

    assertThat(lines).startsWith("@dateline " + expected.strip(), "[paragraph]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO - the alliance - met on Monday.",
        "CNN — a broadcaster — was there.",
        "Kerry left. Lavrov (RT) - stayed.",
        "Ministers at odds (Reuters) - Talks went on.",
        "EXCLUSIVE — Senators met on Monday.",
        "Paris — the city of light — was dark.",
        "Kerry (left) - a senator - met them.",
        "The alliance (NATO) - The talks were over.",
        "Envoys (CNN) of both sides met in Geneva on Monday to talk.",
        "The talks (AP) - were over.",
        "U.S.-backed rebels met on Monday."
      })
  void otherBeginningsAreNoDatelines(String text) throws Exception {
    assertThat(runner.lines(text)).noneMatch(line -> line.startsWith("@"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "Tuesday, March 7, 2017 # 2017-03-07",
        "Published: 3 Sept. 2016 10:45 GMT # 2016-09-03",
        "2016-07-14 # 2016-07-14",
        "Last updated Feb. 1st, 2018 at 5:30 pm # 2018-02-01",
      })
  void aLineThatIsADateGivesTheDay(String line, String day) throws Exception {
    assertThat(runner.lines(line.strip() + "\n\nThe talks failed."))
        .startsWith("@date " + day.strip() + ": " + line.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"On July 10, 2017 they met.", "February 30, 2017", "July 2017", "Monday", "10"})
  void otherLinesAreNoDates(String line) throws Exception {
    assertThat(runner.lines(line + "\n\nThe talks failed.")).noneMatch(l -> l.startsWith("@date"));
  }

  @Test
  void aBylineGivesTheAuthor() throws Exception {
    assertThat(runner.lines("Talks fail\nBy Ashton Carter, CNN\nThe talks failed."))
        .startsWith("@byline Ashton Carter: By Ashton Carter, CNN");
  }

  @Test
  void aClosingLineThatNamesTheReportersIsABylineToo() throws Exception {
    assertThat(runner.lines("The talks failed.\n(Reporting by John Kerry; Editing by Ash Carter)"))
        .startsWith("@byline John Kerry: (Reporting by John Kerry; Editing by Ash Carter)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Monday the talks had failed.", "By the River", "Byzantine Art"})
  void otherLinesWithByAreNoBylines(String line) throws Exception {
    assertThat(runner.lines("Talks fail\n" + line + "\nThe talks failed."))
        .noneMatch(l -> l.startsWith("@"));
  }

  @Test
  void aMediumAloneOnALineIsThePublisher() throws Exception {
    assertThat(runner.lines("The talks failed.\n Reuters \nNobody knew why."))
        .startsWith("@publisher Reuters: Reuters");
    assertThat(runner.lines("The talks failed.\nReuters reported it.\nNobody knew why."))
        .noneMatch(l -> l.startsWith("@"));
  }

  @ParameterizedTest
  @CsvSource({
    "2.3k shares, counter",
    "17, counter",
    "3 Comments, counter",
    "* * *, other",
    "…, elision",
    "Leave a comment:, comments",
    "Read more: Talks fail, navigation",
    "Follow Dateline on Twitter for more., navigation",
    "ADVERTISEMENT, navigation",
    "REUTERS/Kevin Lamarque, other",
    "AP Photo/Susan Walsh, other",
    "Email *, navigation",
    "Image copyright EPA, other"
  })
  void furnitureOfThePageIsBoilerplateWithoutTokens(String line, String kind) throws Exception {
    assertThat(runner.lines("The talks failed.\n" + line + "\nNobody knew why."))
        .containsExactly(
            "[paragraph]",
            "The talks failed .",
            "[" + kind + "] " + line,
            "[paragraph]",
            "Nobody knew why .");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments by Kerry were not welcome.",
        "In 2016 he shared it.",
        "Share prices fell.",
        "Follow the money.",
        "AP/Reuters reported it.",
        "Emails show it.",
        "Images copyright law covers.",
        "46 people died."
      })
  void sentencesAreNoBoilerplate(String line) throws Exception {
    assertThat(runner.lines("The talks failed.\n" + line))
        .containsSequence("The talks failed .", "[paragraph]")
        .hasSize(4);
  }

  @Test
  void aLineBrokenAfterATitleIsJoined() throws Exception {
    assertThat(runner.sentences("They met Sen.\nFord in Geneva."))
        .containsExactly("They met Sen. Ford in Geneva .");
    assertThat(runner.sentences("He spoke with former U.K.\nAmbassador Ford."))
        .containsExactly("He spoke with former U.K. Ambassador Ford .");
    assertThat(runner.sentences("They left the U.S.\nAmbassador Ford stayed."))
        .containsExactly("They left the U.S.", "Ambassador Ford stayed .");
  }

  @Test
  void aSentenceThatGoesOnInSmallLettersIsJoined() throws Exception {
    assertThat(runner.sentences("The talks in Geneva\nfailed again.\nNobody knew why."))
        .containsExactly("The talks in Geneva failed again .", "Nobody knew why .");
  }

  @Test
  void wrappedTextHasItsParagraphsBetweenEmptyLines() throws Exception {
    String wrapped =
        "The ministers met in\nGeneva on Monday and\nTuesday. They did not\nagree on the plan of\n"
            + "Russia and the United\nStates for a truce in\nAleppo.\n\nThey meet again on\nFriday.";
    assertThat(runner.lines(wrapped)).filteredOn(line -> line.startsWith("[")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n", "\u2028", "\u0085"})
  void everyKindOfLineEndEndsALine(String end) throws Exception {
    assertThat(runner.lines("The talks failed." + end + "Nobody knew why."))
        .containsExactly("[paragraph]", "The talks failed .", "[paragraph]", "Nobody knew why .");
  }

  @Test
  void crlfIsNoEmptyLine() throws Exception {
    assertThat(runner.sentences("The talks in Geneva\r\nfailed again."))
        .containsExactly("The talks in Geneva failed again .");
  }
}
