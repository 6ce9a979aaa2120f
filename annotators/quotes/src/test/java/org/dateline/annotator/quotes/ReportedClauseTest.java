package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportedClauseTest {

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
  void aClauseWithThatIsReported() throws Exception {
    assertThat(find("The minister said in a statement that the army had left the city."))
        .containsExactly("indirect | The minister | said | that the army had left the city");
  }

  @Test
  void aClauseWithoutThatIsReported() throws Exception {
    assertThat(find("The ministry said the army had left the city."))
        .containsExactly("indirect | The ministry | said | the army had left the city");
  }

  @Test
  void thatAsAPronounBeginsNoClause() throws Exception {
    assertThat(find("The minister said that.")).isEmpty();
  }

  @Test
  void aClauseWithWordsInMarksIsMixed() throws Exception {
    assertThat(find("The spokesman said the minister had a “healthy dose of doubt” about it."))
        .containsExactly(
            "mixed | The spokesman | said | the minister had a “healthy dose of doubt” about it");
  }

  @Test
  void theClauseMayComeBeforeTheCue() throws Exception {
    assertThat(find("The army had left the city, the ministry said on Monday."))
        .containsExactly("indirect | the ministry | said | The army had left the city");
  }

  @Test
  void theCueMayStandInsideTheClause() throws Exception {
    assertThat(find("The Russians, said one official, had known about it for weeks."))
        .containsExactly(
            "indirect | one official | said | The Russians … had known about it for weeks");
  }

  @Test
  void aParticipleSharesTheSubjectOfItsSentence() throws Exception {
    assertThat(find("The ministry rejected the plan, saying the army would stay in the city."))
        .contains("indirect | The ministry | saying | the army would stay in the city");
  }

  @Test
  void aParticipleAtTheBeginTakesTheSubjectThatFollows() throws Exception {
    assertThat(find("Acknowledging that the plan had failed, the spokesman left the room."))
        .containsExactly("indirect | the spokesman | Acknowledging | that the plan had failed");
  }

  @Test
  void accordingToNamesTheSourceOfItsSentence() throws Exception {
    assertThat(find("According to the ministry, the army has left the city."))
        .containsExactly("indirect | the ministry | According to | the army has left the city");
    assertThat(find("The army has left the city, according to the ministry."))
        .containsExactly("indirect | the ministry | according to | The army has left the city");
    assertThat(find("They acted according to plan.")).doesNotContain("indirect | plan");
  }

  @Test
  void aNounCueHasThePossessorAsItsSource() throws Exception {
    assertThat(find("Kirby’s claim that the army had left was wrong."))
        .containsExactly("indirect | Kirby | claim | that the army had left");
    assertThat(find("The minister made the claim that the army had left."))
        .containsExactly("indirect | The minister | claim | that the army had left");
    assertThat(find("The claim was wrong.")).isEmpty();
  }

  @Test
  void aParallelReportEndsTheOneBefore() throws Exception {
    assertThat(
            find("The minister said the army had left, and the governor added that he was glad."))
        .containsExactly(
            "indirect | The minister | said | the army had left",
            "indirect | the governor | added | that he was glad");
  }

  @Test
  void theOneSpokenToIsNoPartOfTheContent() throws Exception {
    assertThat(find("Lavrov told the American secretary that the army had left the city."))
        .containsExactly("indirect | Lavrov | told | that the army had left the city");
  }

  @Test
  void theSubjectOfAPassiveDoesNotSpeak() throws Exception {
    assertThat(find("The minister was told that the army had left the city."))
        .containsExactly("indirect |  | was told | that the army had left the city");
  }

  @Test
  void speakersOfQuotationsDoNotReportThemselves() throws Exception {
    assertThat(find("“I think the plan has failed,” the minister said."))
        .containsExactly("direct | the minister | said | I think the plan has failed,");
  }

  @Test
  void whatSomebodyIsCalledIsReportedWithIt() throws Exception {
    assertThat(find("The minister called the plan “a good sign” for the city."))
        .containsExactly("mixed | The minister | called | the plan “a good sign” for the city");
    assertThat(find("The minister called the governor on Monday.")).isEmpty();
  }

  @Test
  void bracketsAroundASubjectAreNoPartOfIt() throws Exception {
    assertThat(find("“It is over; [he] reiterated that the army must leave,” the ministry said."))
        .contains("indirect | he | reiterated | that the army must leave");
  }

  @Test
  void aNameAndAColonReportInAHeadline() throws Exception {
    String article = "\n\nThe city was calm on Monday. Nothing happened there.";
    assertThat(find("Kerry: The talks have failed" + article))
        .containsExactly("indirect | Kerry | : | The talks have failed");
    assertThat(find("Putin-Trump: Get your stories straight" + article)).isEmpty();
  }
}
