package org.dateline.evaluation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.evaluation.ReferenceScorers;
import org.dateline.evaluation.Samples;
import org.dateline.evaluation.cli.MainTest;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.read.GoldReader;
import org.dateline.evaluation.read.JsonLinesReader;
import org.dateline.evaluation.run.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the pipeline on the seeds are those of the reference scorer. */
class SeedsReferenceTest {

  private static final Pattern LINE = Pattern.compile("(?m)^(\\w+: .*?) +(\\d+) of +(\\d+) ");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("quotes: marked segments found", "segment in marks found"),
          Map.entry("quotes: marked precision", "segment in marks right"),
          Map.entry("quotes: speaker of marked", "speaker of a segment"),
          Map.entry("quotes: speaker, carried", "speaker of a segment, carried"),
          Map.entry("quotes: speaker, explicit", "speaker of a segment, explicit"),
          Map.entry("quotes: speaker, nominal", "speaker of a segment, nominal"),
          Map.entry("quotes: speaker, pronoun", "speaker of a segment, pronoun"),
          Map.entry("quotes: kind of marked", "kind of a segment"),
          Map.entry("quotes: second-hand via", "second-hand via"),
          Map.entry("quotes: indirect recall", "indirect found"),
          Map.entry("quotes: indirect precision", "indirect right"),
          Map.entry("quotes: speaker of indirect", "speaker of an indirect"),
          Map.entry("entities: recall (span and type)", "name found"),
          Map.entry("entities: precision", "name right"),
          Map.entry("entities: canonical name", "canonical name"),
          Map.entry("entities: country", "country"),
          Map.entry("sentiment: polarity, evaluative", "polarity of an attitude"),
          Map.entry("sentiment: mere mention is neutral", "mere mention is neutral"),
          Map.entry("sentiment: polarity and holder", "polarity and holder"),
          Map.entry("sentiment: evidence touches gold", "evidence touches that of the gold"),
          Map.entry("credibility: rating acceptable", "rating acceptable"),
          Map.entry("credibility: span recall", "sign found"),
          Map.entry("credibility: span precision", "sign right"));

  @TempDir Path folder;

  @Test
  void figuresAreThoseOfTheReferenceScorer() throws Exception {
    Path originalGold = ReferenceScorers.shared("gold");
    Path seeds = Path.of(System.getProperty("dateline.root"), "seeds");
    Path records = folder.resolve("records.jsonl");
    MainTest.run(
        new PrintWriter(new StringWriter()), seeds.toString(), "--records", records.toString());
    Map<String, Double> ours = new HashMap<>();
    List<Row> gold = GoldReader.read(seeds, null);
    new Evaluation(gold, Set.of())
        .score(JsonLinesReader.read(records))
        .forEach(score -> ours.putAll(Samples.figures(score)));
    Matcher line =
        LINE.matcher(ReferenceScorers.run("seeds.py", originalGold.toString(), records.toString()));
    int compared = 0;
    while (line.find()) {
      String name = NAMES.get(line.group(1));
      if (name != null) {
        assertThat(ours.get(name + " right")).as(name).isEqualTo(Double.valueOf(line.group(2)));
        assertThat(ours.get(name + " of")).as(name).isEqualTo(Double.valueOf(line.group(3)));
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(20);
  }
}
