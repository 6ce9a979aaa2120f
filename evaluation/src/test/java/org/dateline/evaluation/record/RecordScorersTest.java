package org.dateline.evaluation.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.evaluation.Samples;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.junit.jupiter.api.Test;

/** Questions to records, on rows written for the purpose. */
class RecordScorersTest {

  private static final String TEXT = "x".repeat(100);

  @Test
  void aSegmentIsFoundWithOrWithoutItsMarks() throws Exception {
    String gold =
        "{'quotes':[{'kind':'direct','content':[[11,20]],'marked':[[10,21]],"
            + "'speaker':{'name':'Sergey Lavrov'},'attribution':'explicit'}]}";
    Map<String, Double> figures =
        score(
            gold,
            "{'quotes':[{'kind':'direct','content':[[11,20]],'marked':[[11,20]],"
                + "'speaker':{'name':'Lavrov'}}]}");
    assertThat(figures)
        .containsEntry("segment in marks found", 1.0)
        .containsEntry("speaker of a segment, explicit", 1.0);
    assertThat(score(gold, "{'quotes':[{'kind':'direct','marked':[[12,21]]}]}"))
        .containsEntry("segment in marks found", 0.0)
        .containsEntry("segment in marks right", 0.0);
  }

  @Test
  void anUnnamedSpeakerIsRightByItsPlace() throws Exception {
    String gold =
        "{'quotes':[{'kind':'indirect','content':[[30,50]],'source':[[20,28]],"
            + "'speaker':{'name':'officials','anonymous':true}}]}";
    assertThat(
            score(
                gold,
                "{'quotes':[{'kind':'indirect','content':[[34,50]],'source':[[22,26]],"
                    + "'speaker':{'anonymous':true}}]}"))
        .containsEntry("indirect found", 1.0)
        .containsEntry("speaker of an indirect", 1.0);
    assertThat(
            score(
                gold,
                "{'quotes':[{'kind':'indirect','content':[[42,60]],'speaker':{'anonymous':true}}]}"))
        .containsEntry("indirect found", 0.0)
        .containsEntry("indirect right", 0.0);
  }

  @Test
  void aReportWithinAReportIsComparedWithTheClosestToo() throws Exception {
    String inner =
        "{'kind':'indirect','content':[[20,60]],'speaker':{'name':'Sergey Lavrov'},"
            + "'via':{'name':'John Kirby'}}";
    String outer = "{'kind':'indirect','content':[[0,60]],'speaker':{'name':'John Kirby'}}";
    assertThat(score("{'quotes':[" + inner + "]}", "{'quotes':[" + outer + "," + inner + "]}"))
        .containsEntry("speaker of an indirect", 0.0)
        .containsEntry("speaker of the closest indirect", 1.0)
        .containsEntry("via of the closest indirect", 1.0);
    assertThat(score("{'quotes':[" + inner + "]}", "{'quotes':[" + outer + "]}"))
        .containsEntry("speaker of the closest indirect", 0.0)
        .containsEntry("via of the closest indirect", 0.0);
  }

  @Test
  void anotherContentMayBeAsRight() throws Exception {
    assertThat(
            score(
                "{'quotes':[{'kind':'indirect','content':[[0,80]],'altContent':[[[70,80]]]}]}",
                "{'quotes':[{'kind':'indirect','content':[[70,80]]}]}"))
        .containsEntry("indirect found", 1.0);
  }

  @Test
  void theStrongestJudgementOfTheSameHolderCounts() throws Exception {
    String author =
        "{'span':[0,40],'target':'RU','polarity':1,'score':0.9,'holder':{'kind':'author'}}";
    String source =
        "{'span':[0,40],'target':'RU','polarity':-1,'score':-0.3,"
            + "'holder':{'kind':'source','name':'John Kirby'}}";
    String gold =
        "{'sentiment':[{'span':[10,30],'target':'RU','polarity':-1,"
            + "'holder':{'kind':'source','name':'John Kirby'}}]}";
    assertThat(score(gold, "{'sentiment':[" + author + "," + source + "]}"))
        .containsEntry("polarity of an attitude", 1.0)
        .containsEntry("polarity and holder", 1.0);
    assertThat(score(gold, "{'sentiment':[" + author + "]}"))
        .containsEntry("polarity of an attitude", 0.0);
  }

  @Test
  void whatIsAcceptableIsRightAndWhatIsInDoubtIsNotAskedFor() throws Exception {
    assertThat(
            score(
                "{'sentiment':[{'span':[0,9],'target':'US','polarity':0,'mere':true},"
                    + "{'span':[10,19],'target':'US','polarity':-1,'acceptable':[-1,'mixed'],"
                    + "'holder':{'kind':'author'}},"
                    + "{'span':[20,29],'target':'US','polarity':-1,'doubt':true}]}",
                "{'sentiment':[{'span':[10,19],'target':'US','polarity':0,'mixed':true}]}"))
        .containsEntry("mere mention is neutral of", 1.0)
        .containsEntry("mere mention is neutral", 1.0)
        .containsEntry("polarity of an attitude of", 1.0)
        .containsEntry("polarity of an attitude", 1.0);
  }

  @Test
  void aSignIsFoundWhereOneOfItsKindTouchesIt() throws Exception {
    assertThat(
            score(
                "{'credibility':{'rating':'low','acceptable':['low','medium'],"
                    + "'indicators':[{'id':'hedge','span':[0,9]},{'id':'wire','span':[20,29]}]}}",
                "{'credibility':{'rating':'medium',"
                    + "'indicators':[{'id':'hedge','span':[8,12]},{'id':'hedge','span':[20,29]}]}}"))
        .containsEntry("rating acceptable", 1.0)
        .containsEntry("sign found", 0.5)
        .containsEntry("sign right", 0.5);
  }

  private static Map<String, Double> score(String gold, String predicted) throws Exception {
    List<LayerScore> scores =
        new Evaluation(List.of(row(gold)), Set.of()).score(List.of(row(predicted)));
    Map<String, Double> figures = new HashMap<>();
    scores.forEach(score -> figures.putAll(Samples.figures(score)));
    return figures;
  }

  private static Row row(String json) throws Exception {
    ObjectNode fields = (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
    return new Row("a", TEXT, fields);
  }
}
