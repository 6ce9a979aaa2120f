package org.dateline.annotator.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.encoder.Encoder;
import org.dateline.learning.LinearModel;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.TokenSequence;
import org.junit.jupiter.api.Test;

/** Which paragraphs the slow tagger of a cascade reads, and where its answers go. */
class CascadeProbabilitiesTest {

  private static final String MODELS = "classpath:org/dateline/models/";
  private static final Pattern TOKEN = Pattern.compile("\\w+|\\.");

  private static final int TAGS = AttributionFeatures.TAGS.size();
  private static final int BEGINS_CONTENT = AttributionFeatures.TAGS.names().indexOf("B-content");
  private static final int IN_SOURCE = AttributionFeatures.TAGS.names().indexOf("I-source");

  /** Two sentences, one sentence, two sentences, each of three tokens. */
  private static final List<TokenSequence> ARTICLE =
      paragraphs("Rain fell. Roads closed.", "Nobody complained.", "Ministers met. They agreed.");

  private static final int TOKENS = 15;

  private final Slow slow = new Slow();

  @Test
  void onlyParagraphsThatTheQuickTaggerDoubtsAreReadByTheSlowOne() {
    float[] quick = outside();
    role(quick, 1, BEGINS_CONTENT, 0.1f);
    role(quick, 7, BEGINS_CONTENT, 0.4f);
    role(quick, 9, IN_SOURCE, 0.8f);
    role(quick, 10, IN_SOURCE, 0.45f);

    cascade(quick, 0.1).of(ARTICLE);

    assertThat(slow.read).containsExactly("Nobody complained.", "Ministers met. They agreed.");
  }

  @Test
  void whoIsSureOfARoleDoesNotDoubt() {
    float[] quick = outside();
    for (int token = 6; token < 9; token++) {
      role(quick, token, IN_SOURCE, 0.95f);
    }

    cascade(quick, 0.1).of(ARTICLE);

    assertThat(slow.read).isEmpty();
  }

  @Test
  void doubtIsTheShareOfTagsThatAreExpectedToBeWrong() {
    float[] quick = outside();
    role(quick, 6, BEGINS_CONTENT, 0.15f);
    role(quick, 6, IN_SOURCE, 0.15f);

    cascade(quick, 0.11).of(ARTICLE);
    assertThat(slow.read).isEmpty();
    cascade(quick, 0.09).of(ARTICLE);
    assertThat(slow.read).containsExactly("Nobody complained.");
  }

  @Test
  void answersGoToTheTokensThatWereAskedFor() {
    float[] quick = outside();
    role(quick, 3, BEGINS_CONTENT, 0.4f);
    role(quick, 14, IN_SOURCE, 0.4f);

    float[] all = cascade(quick, 0.05).of(ARTICLE);

    float[] mixed = MixedProbabilities.of(slow, same -> quick).of(ARTICLE);
    for (int token = 0; token < TOKENS; token++) {
      boolean asked = token < 6 || token >= 9;
      assertThat(row(all, token))
          .as("token %d", token)
          .isEqualTo(row(asked ? mixed : quick, token));
    }
  }

  @Test
  void atZeroAllIsReadAndTheAnswersAreThoseOfTheMixture() {
    float[] quick = outside();
    role(quick, 4, BEGINS_CONTENT, 0.3f);

    float[] all = cascade(quick, 0).of(ARTICLE);

    assertThat(slow.read)
        .containsExactly(
            "Rain fell. Roads closed.", "Nobody complained.", "Ministers met. They agreed.");
    assertThat(all).containsExactly(MixedProbabilities.of(slow, same -> quick).of(ARTICLE));
  }

  @Test
  void roundingDoesNotKeepAnythingFromTheSlowTaggerAtZero() {
    float[] quick = new float[TOKENS * TAGS];
    for (int token = 0; token < TOKENS; token++) {
      quick[token * TAGS] = Math.nextUp(1f);
    }

    cascade(quick, 0).of(ARTICLE);

    assertThat(slow.read).hasSize(ARTICLE.size());
  }

  @Test
  void aboveOneTheSlowTaggerIsNeverCalled() {
    float[] quick = new float[TOKENS * TAGS];
    Arrays.fill(quick, 1f / TAGS);

    assertThat(cascade(quick, 1.01).of(ARTICLE)).containsExactly(quick);
    assertThat(slow.read).isEmpty();
  }

  @Test
  void anArticleWithoutTokensHasNoProbabilities() {
    assertThat(cascade(new float[0], 0).of(List.of())).isEmpty();
    assertThat(slow.read).isEmpty();
  }

  @Test
  void whereAllIsReadTheEncoderHasTheSameWindows() throws Exception {
    List<TokenSequence> article =
        paragraphs("Taxes will fall. The mayor said so.", "Nobody asked why.");
    LinearModel linear =
        LinearModel.shared(
            QuoteAnnotator.class, MODELS + "attribution-linear/attribution-linear.model");
    Encoder encoder =
        Encoder.shared(QuoteAnnotator.class, MODELS + "news-encoder/news-encoder.properties");

    assertThat(CascadeProbabilities.of(encoder, linear, 0).of(article))
        .containsExactly(MixedProbabilities.of(encoder, linear).of(article));
  }

  private CascadeProbabilities cascade(float[] quick, double least) {
    return new CascadeProbabilities(same -> quick.clone(), slow, least);
  }

  private static float[] outside() {
    float[] all = new float[TOKENS * TAGS];
    for (int token = 0; token < TOKENS; token++) {
      all[token * TAGS] = 1;
    }
    return all;
  }

  /** Takes a probability from "outside" and gives it to a role. */
  private static void role(float[] all, int token, int tag, float probability) {
    all[token * TAGS] -= probability;
    all[token * TAGS + tag] += probability;
  }

  private static float[] row(float[] all, int token) {
    return Arrays.copyOfRange(all, token * TAGS, (token + 1) * TAGS);
  }

  /** Makes paragraphs of words and full stops, after each of which a sentence begins. */
  private static List<TokenSequence> paragraphs(String... texts) {
    String text = String.join("\n", texts);
    List<TokenSequence> all = new ArrayList<>();
    int begin = 0;
    for (String paragraph : texts) {
      TokenSequence tokens = new TokenSequence();
      tokens.reset(text);
      Matcher words = TOKEN.matcher(text).region(begin, begin + paragraph.length());
      boolean starts = true;
      while (words.find()) {
        tokens.add(words.start(), words.end(), "X", starts);
        starts = words.group().equals(".");
      }
      all.add(tokens);
      begin += paragraph.length() + 1;
    }
    return all;
  }

  /** Answers each token by its place in the text, and remembers what it was asked. */
  private static final class Slow implements TokenProbabilities {

    private final List<String> read = new ArrayList<>();

    @Override
    public float[] of(List<TokenSequence> paragraphs) {
      read.clear();
      int size = paragraphs.stream().mapToInt(TokenSequence::size).sum();
      float[] all = new float[size * TAGS];
      int at = 0;
      for (TokenSequence paragraph : paragraphs) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.size(); i++) {
          String word = paragraph.text().substring(paragraph.begin(i), paragraph.end(i));
          words.append(word.equals(".") || words.isEmpty() ? "" : " ").append(word);
          all[at * TAGS] = paragraph.begin(i) / 100f;
          all[at * TAGS + IN_SOURCE] = 1 - paragraph.begin(i) / 100f;
          at++;
        }
        read.add(words.toString());
      }
      return all;
    }
  }
}
