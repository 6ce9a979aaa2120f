package org.dateline.annotator.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.annotator.entities.Article.Line;
import org.dateline.api.Resources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles are sentences between bars; names are given as "from-to TYPE" over all words. */
class ConsistencyTest {

  private static Lexicons lexicons;

  @BeforeAll
  static void readWords() throws Exception {
    Words words =
        Resources.shared(
            EntityAnnotator.class,
            "classpath:org/dateline/annotator/entities/words.tsv",
            Words.class,
            Words::read);
    lexicons = new Lexicons(null, null, null, null, null, null, null, words);
  }

  @Test
  void aSurnameIsAPersonOnEveryLine() {
    assertThat(agreed("Ashton Carter spoke . | Aides of Carter agreed .", "0-2 PERSON", "6-7 ORG"))
        .containsExactly("Ashton Carter PERSON", "Carter PERSON");
  }

  @Test
  void aSurnameInTheNameOfAnotherStaysWhatItIs() {
    assertThat(
            agreed(
                "Ashton Carter spoke . | The Carter Center and Carter agreed .",
                "0-2 PERSON",
                "5-7 ORG",
                "8-9 ORG"))
        .containsExactly("Ashton Carter PERSON", "Carter Center ORG", "Carter ORG");
  }

  @Test
  void theTypeThatIsClearlyMoreFrequentWins() {
    assertThat(
            agreed(
                "Nusra fled . | Nusra won . | In Nusra it rained .",
                "0-1 ORG",
                "3-4 ORG",
                "7-8 LOC"))
        .containsExactly("Nusra ORG", "Nusra ORG", "Nusra ORG");
  }

  @Test
  void aTypeThatIsAsFrequentAsAnotherStays() {
    assertThat(agreed("Nusra fled . | In Nusra it rained .", "0-1 ORG", "4-5 LOC"))
        .containsExactly("Nusra ORG", "Nusra LOC");
  }

  @Test
  void aPersonStaysAPersonHoweverFrequentTheOtherTypeIs() {
    assertThat(
            agreed("Ford fell . | Ford rose . | He met Ford .", "0-1 ORG", "3-4 ORG", "8-9 PERSON"))
        .containsExactly("Ford ORG", "Ford ORG", "Ford PERSON");
  }

  @Test
  void theNameOfAStormIsThatOfAStormAlone() {
    assertThat(
            agreed("Hurricane Ida came . | They fled Ida at night .", "1-2 PERSON", "6-7 PERSON"))
        .containsExactly("Ida MISC", "Ida MISC");
  }

  @Test
  void aNameIsFoundWhereItWasMissed() {
    assertThat(agreed("Nusra fled . | They met Nusra there .", "0-1 ORG"))
        .containsExactly("Nusra ORG", "Nusra ORG");
  }

  @Test
  void aWordThatOpensASentenceIsNoNameWhenItIsASmallWordElsewhere() {
    assertThat(agreed("They met Work . | Work went on . | The work was hard .", "2-3 PERSON"))
        .containsExactly("Work PERSON");
  }

  @Test
  void aNameThatGoesOnInCapitalsIsAnother() {
    assertThat(agreed("Nusra fled . | They met Nusra Front there .", "0-1 ORG"))
        .containsExactly("Nusra ORG");
  }

  @Test
  void aKnownNameKeepsItsType() {
    Article article = article("Ashton Carter spoke . | He met Carter .");
    Name known =
        new Name(
            article.sentences().get(1),
            6,
            7,
            EntityType.ORG,
            new KnowledgeEntry(EntityType.ORG, EntryKind.OTHER, "Carter", null, null, null),
            1,
            "known");
    List<Name> names = List.of(name(article, "0-2 PERSON"), known);
    assertThat(new Consistency(article, lexicons).of(names).get(1)).isSameAs(known);
  }

  private static List<String> agreed(String text, String... spans) {
    Article article = article(text);
    List<Name> names = Arrays.stream(spans).map(span -> name(article, span)).toList();
    return new Consistency(article, lexicons)
        .of(names).stream()
            .map(name -> article.textOf(name.from(), name.to()) + " " + name.type())
            .toList();
  }

  private static Name name(Article article, String span) {
    String[] parts = span.split("[- ]", -1);
    int from = Integer.parseInt(parts[0]);
    Line line =
        article.sentences().stream()
            .filter(l -> l.from() <= from && from < l.to())
            .findFirst()
            .get();
    EntityType type = EntityType.valueOf(parts[2]);
    return new Name(line, from, Integer.parseInt(parts[1]), type, null, 0.9, "given");
  }

  /** Makes an article of words between blanks, and of sentences between bars. */
  private static Article article(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<Annotation> tokens = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (String sentence : text.split(" \\| ", -1)) {
      int from = pieces.size();
      for (String word : sentence.split(" ", -1)) {
        boolean opening = pieces.size() == from;
        String pos = Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
        int begin = all.length();
        pieces.add(
            new Piece(
                begin,
                begin + word.length(),
                word,
                PieceText.plain(word),
                PieceText.folded(word),
                pos,
                false,
                opening,
                false,
                false));
        all.append(word).append(' ');
      }
      lines.add(new Line(from, pieces.size(), false, 0));
    }
    return new Article(all.toString(), pieces, tokens, lines);
  }
}
