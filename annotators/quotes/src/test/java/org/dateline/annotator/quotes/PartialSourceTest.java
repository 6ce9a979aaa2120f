package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.api.MentionType;
import org.dateline.api.SpeakerType;
import org.dateline.learning.pos.UniversalTag;
import org.junit.jupiter.api.Test;

/** A tagger gives a part of the source, such as "who", where a rule gives the whole. */
class PartialSourceTest {

  @Test
  void whoIsTheOneNamedRightBefore() throws Exception {
    assertThat(speaker("Anna Berg , who said so , left .").name()).isEqualTo("Anna Berg");
  }

  @Test
  void whoIsNotOneNamedFurtherBefore() throws Exception {
    assertThat(speaker("Anna Berg met one who said so .").name()).isNotEqualTo("Anna Berg");
  }

  @Test
  void whoIsTheNounBeforeIt() throws Exception {
    Speaker speaker = speaker("Anna Berg met several officers , who said so .");

    assertThat(speaker.name()).isEqualTo("several officers");
    assertThat(speaker.type()).isEqualTo(SpeakerType.GROUP);
    assertThat(speaker.anonymous()).isTrue();
  }

  @Test
  void whoIsAllThatAreJoinedBeforeIt() throws Exception {
    assertThat(speaker("Anna Berg met several officers and officers who said so .").name())
        .isEqualTo("several officers and officers");
    assertThat(speaker("Anna Berg met several officers and officers , who said so .").name())
        .isEqualTo("officers");
  }

  @Test
  void theClauseThatWhoBeginsStandsForTheSame() throws Exception {
    assertThat(speaker("Anna Berg , who said so , left .", "who said so").name())
        .isEqualTo("Anna Berg");
  }

  @Test
  void anAppositionAloneIsThePersonBeforeIt() throws Exception {
    assertThat(speaker("Anna Berg , several officers , left .", "several officers").name())
        .isEqualTo("Anna Berg");
    assertThat(speaker("one of Anna Berg , several officers , left .", "several officers").name())
        .isEqualTo("several officers");
    assertThat(speaker("Anna Berg , several officers left .", "several officers").name())
        .isEqualTo("several officers");
  }

  @Test
  void theBeginOfATitleIsThePersonWhoBearsIt() throws Exception {
    assertThat(speaker("officers officers of officers Anna Berg left .", "officers").name())
        .isEqualTo("Anna Berg");
    assertThat(speaker("several officers met Anna Berg .", "several officers").name())
        .isEqualTo("several officers");
    assertThat(speaker("several officers . Anna Berg left .", "several officers").name())
        .isEqualTo("several officers");
  }

  @Test
  void aPartOfANameIsThePersonNamed() throws Exception {
    assertThat(speaker("one met Anna Berg .", "Anna").name()).isEqualTo("Anna Berg");
  }

  @Test
  void anArticleAloneIsNobody() throws Exception {
    assertThat(speaker("the officers and Anna Berg left .", "the").why())
        .startsWith("no speaker: no-source ('the': ");
  }

  @Test
  void whoIsNotTheNameThatAPrepositionJoinsToAnother() throws Exception {
    assertThat(speaker("The aide of Anna Berg who said so left .").name()).isNull();
  }

  @Test
  void whoWithNothingBeforeItThatCanBeMeantIsNobody() throws Exception {
    Speaker speaker = speaker("Anna Berg met one who said so .");

    assertThat(speaker.name()).isNull();
    assertThat(speaker.why()).startsWith("no speaker: relative ('who': ");
  }

  /** Returns the speaker that "who" is, in a text that names Anna Berg. */
  private static Speaker speaker(String text) throws Exception {
    return speaker(text, "who");
  }

  private static Speaker speaker(String text, String source) throws Exception {
    int[] begins = new int[text.split(" ").length];
    int[] ends = new int[begins.length];
    UniversalTag[] tags = new UniversalTag[begins.length];
    int offset = 0;
    for (int i = 0; i < begins.length; i++) {
      begins[i] = offset;
      ends[i] = (text + " ").indexOf(' ', offset);
      offset = ends[i] + 1;
    }
    String[] words = text.split(" ");
    for (int i = 0; i < tags.length; i++) {
      tags[i] =
          switch (words[i]) {
            case "officers" -> UniversalTag.NOUN;
            case "of" -> UniversalTag.ADP;
            case "several" -> UniversalTag.ADJ;
            case "and" -> UniversalTag.CCONJ;
            case "the" -> UniversalTag.DET;
            case "left" -> UniversalTag.VERB;
            case ",", "." -> UniversalTag.PUNCT;
            case "Anna", "Berg" -> UniversalTag.PROPN;
            default -> UniversalTag.PRON;
          };
    }
    NewsText news =
        new NewsText(text, Blocks.ofLines(text), begins, ends, tags, new int[begins.length]);
    int berg = text.indexOf("Anna Berg");
    Mention name =
        new Mention(new Span(berg, berg + 9), "e1", MentionType.NAME, "PERSON", "Anna Berg", null);
    int who = text.indexOf(source);
    return new SpeakerResolver(
            news,
            new Mentions(List.of(name)),
            SourceNouns.load(QuoteRules.SOURCE_NOUNS),
            FunctionWords.load(),
            AnonymityPhrases.load())
        .resolve(new Span(who, who + source.length()));
  }
}
