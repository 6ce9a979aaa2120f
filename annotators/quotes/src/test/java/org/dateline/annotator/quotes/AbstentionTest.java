package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.uima.fit.testing.junit.ManagedJCas;
import org.dateline.type.Quotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A quotation without a speaker says why, in words that are fixed. */
class AbstentionTest {

  private static final Path ROOT = Path.of(System.getProperty("dateline.root"));
  private static final Pattern REASON = Pattern.compile("(?:^|; )no speaker: ([a-z-]+) \\(.+\\)$");
  private static final List<String> LABELS =
      Arrays.stream(Abstention.values()).map(Abstention::label).toList();

  private static QuoteRunner runner;

  @RegisterExtension final ManagedJCas cas = new ManagedJCas();

  @BeforeAll
  static void start() throws Exception {
    runner = QuoteRunner.ofRules();
  }

  @Test
  void eachReasonIsGivenWhereItHolds() throws Exception {
    assertThat(reason("The room fell silent. “They have failed us all again.”"))
        .isEqualTo("no-cue");
    assertThat(reason("It was announced that the bridge would stay open.")).isEqualTo("no-source");
    assertThat(reason("“They have failed,” he said.")).isEqualTo("pronoun");
    assertThat(reason("They said that the bridge would stay open.")).isEqualTo("pronoun");
    assertThat(reason("I think that the bridge will stay open.")).isEqualTo("first-person");
  }

  @Test
  void everyQuotationOfTheSeedsWithoutASpeakerSaysWhy() throws Exception {
    List<Quotation> without = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    List<Path> seeds;
    try (Stream<Path> files = Files.list(ROOT.resolve("seeds"))) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    QuoteRunner fast = new QuoteRunner();
    for (Path file : seeds) {
      for (Quotation one : fast.run(cas.get(), Files.readString(file))) {
        boolean open = one.getAttribution().equals("none");
        assertThat(REASON.matcher(one.getWhy()).find()).as(one.getWhy()).isEqualTo(open);
        if (open) {
          without.add(one);
          reasons.add(reason(one));
        }
      }
    }
    assertThat(without).isNotEmpty();
    assertThat(reasons).isSubsetOf(LABELS);
  }

  @Test
  void theRecordsDocumentationNamesEachReason() throws Exception {
    String page = Files.readString(ROOT.resolve("docs").resolve("record.md"));
    assertThat(LABELS).allSatisfy(label -> assertThat(page).contains("`" + label + "`"));
  }

  private String reason(String text) throws Exception {
    List<Quotation> found = runner.run(cas.get(), text);
    assertThat(found).hasSize(1);
    return reason(found.get(0));
  }

  private static String reason(Quotation quotation) {
    Matcher matcher = REASON.matcher(quotation.getWhy());
    assertThat(matcher.find()).as(quotation.getWhy()).isTrue();
    return matcher.group(1);
  }
}
