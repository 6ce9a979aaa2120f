package org.dateline.learning.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which tags the form of a word leaves possible. */
class WordFormsTest {

  private static final String TABLE =
      "tags\twords\nDET\tthe\nAUX\tis\nPRON\tit\nPART\tnot\nADP\tin\nSYM\t%\n";

  @Test
  void marksNumbersAndSymbolsAreKnownByTheirForm() throws Exception {
    assertThat(possible("The index rose 3,500.5 % — $ 2 \u201D ... \uD83D\uDE00"))
        .endsWith("NUM", "SYM", "PUNCT", "SYM", "NUM", "PUNCT", "PUNCT", "SYM");
  }

  @Test
  void aWordOfAClosedClassHasItsTagsAndAnotherNone() throws Exception {
    List<String> tags = possible("the plan is in it");

    assertThat(tags.get(0)).isEqualTo("DET");
    assertThat(tags.get(1)).contains("NOUN", "VERB").doesNotContain("DET", "ADP", "PUNCT");
    assertThat(tags.subList(2, 5)).containsExactly("AUX", "ADP", "PRON");
  }

  @Test
  void aCapitalWithinASentenceMakesAName() throws Exception {
    assertThat(possible("said Work today").get(1)).contains("PROPN").doesNotContain("VERB", "NOUN");
    assertThat(possible("near The Hague").get(1)).isEqualTo("DET PROPN");
  }

  @Test
  void aCapitalThatThePlaceExplainsDoesNot() throws Exception {
    assertThat(possible("Work began today").get(0)).contains("VERB", "NOUN");
    assertThat(possible("he said : Work began").get(3)).contains("VERB", "NOUN");
    assertThat(possible("Senate Delays Vote on Budget").get(2)).contains("VERB", "NOUN");
  }

  @Test
  void capitalsWithinSmallLettersAreAnAbbreviation() throws Exception {
    assertThat(possible("fighters of IS and staff of IT").get(2)).doesNotContain("AUX");
    assertThat(possible("fighters of IS and staff of IT").get(6)).doesNotContain("PRON");
    assertThat(possible("this is NOT over").get(2)).contains("PART");
    assertThat(possible("WHO IS IN IT").subList(1, 4)).containsExactly("AUX", "ADP", "PRON");
  }

  private static List<String> possible(String text) throws Exception {
    WordForms forms = new WordForms(ClosedClassesTest.read(TABLE));
    int begin = 0;
    for (String word : text.split(" ")) {
      forms.add(begin, begin + word.length());
      begin += word.length() + 1;
    }
    forms.read(text);
    List<String> sets = new ArrayList<>();
    for (int i = 0; i < forms.size; i++) {
      List<String> tags = new ArrayList<>();
      for (UniversalTag tag : UniversalTag.values()) {
        if ((forms.possible[i] & tag.mask()) != 0) {
          tags.add(tag.name());
        }
      }
      sets.add(String.join(" ", tags));
    }
    return sets;
  }
}
