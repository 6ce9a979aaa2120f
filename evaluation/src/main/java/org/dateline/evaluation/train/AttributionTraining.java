package org.dateline.evaluation.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UIMAException;
import org.dateline.annotator.quotes.LinearProbabilities;
import org.dateline.annotator.quotes.MixedProbabilities;
import org.dateline.annotator.quotes.TokenProbabilities;
import org.dateline.encoder.Encoder;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.UnusableModelException;
import org.dateline.learning.WordSet;
import org.dateline.learning.attribution.AttributionFeatures;
import org.dateline.learning.attribution.AttributionTagger;
import org.dateline.learning.attribution.TokenSequence;

/**
 * Trains and measures the linear tagger of attributions.
 *
 * @since 0.1.0
 */
public final class AttributionTraining implements AutoCloseable {

  /** Name of the model. */
  public static final String NAME = "attribution-linear";

  private static final int HASH_BITS = 18;

  private final Segmenter segmenter;

  /**
   * How to train.
   *
   * @param seed of the order in which articles are seen
   * @param epochs how often each is seen
   * @param margin by how many updates right tags have to win while training
   * @since 0.1.0
   */
  public record Options(long seed, int epochs, int margin) {

    /** Returns the options of the model that ships. */
    public static Options standard(long seed) {
      return new Options(seed, 15, 20);
    }
  }

  /**
   * Prepares the annotators that run in front of the tagger.
   *
   * @throws UIMAException if they cannot be made
   */
  public AttributionTraining() throws UIMAException {
    segmenter = new Segmenter();
  }

  /**
   * Trains a model.
   *
   * @param articles with their texts and attributions
   * @param texts without attributions, from which it learns what a first model and the encoder find
   *     there
   * @param encoder for attribution; {@code null} for the first model alone
   */
  public LinearModel train(List<Row> articles, List<Row> texts, Encoder encoder, Options options)
      throws UIMAException, IOException {
    List<TaggedText> all = new ArrayList<>(TagTask.ATTRIBUTION.read(articles, segmenter));
    LinearModel first = learn(all, options);
    if (texts.isEmpty()) {
      return first;
    }
    TokenProbabilities teacher =
        encoder == null ? new LinearProbabilities(first) : MixedProbabilities.of(encoder, first);
    all.addAll(tagged(texts, segmenter, teacher));
    return learn(all, options);
  }

  /** Returns texts with the likeliest tags by a tagger. */
  static List<TaggedText> tagged(List<Row> texts, Segmenter segmenter, TokenProbabilities tagger)
      throws UIMAException {
    List<TaggedText> tagged = new ArrayList<>();
    for (Row text : texts) {
      List<TokenSequence> sequences = segmenter.segment(text.text());
      tagged.add(new TaggedText(text, sequences, LikelyTags.of(sequences, tagger)));
    }
    return tagged;
  }

  /** Trains a model on articles whose tokens have tags. */
  static LinearModel learn(List<TaggedText> articles, Options options) {
    List<TokenSequence> sequences = new ArrayList<>();
    List<int[]> tags = new ArrayList<>();
    CueWords cueWords = new CueWords();
    for (TaggedText article : articles) {
      sequences.addAll(article.sequences());
      tags.addAll(article.tags());
    }
    for (int i = 0; i < sequences.size(); i++) {
      cueWords.count(sequences.get(i), tags.get(i));
    }
    WordSet cues = cueWords.often();
    List<TrainingSequence> training = training(sequences, tags, cues);
    ModelHeader header =
        new ModelHeader(
            ModelKind.SEQUENCE,
            NAME,
            AttributionFeatures.TEMPLATE,
            AttributionFeatures.TAGS.names(),
            HASH_BITS,
            AttributionFeatures.GROUPS);
    return new PerceptronTrainer(header, options)
        .train(training, Map.of(AttributionFeatures.CUE_WORDS, cues));
  }

  private static List<TrainingSequence> training(
      List<TokenSequence> sequences, List<int[]> tags, WordSet cues) {
    AttributionFeatures features = new AttributionFeatures(cues);
    FeatureBuffer buffer = new FeatureBuffer();
    List<TrainingSequence> training = new ArrayList<>();
    for (int i = 0; i < sequences.size(); i++) {
      features.extract(sequences.get(i), buffer);
      training.add(TrainingSequence.of(buffer, tags.get(i)));
    }
    return training;
  }

  /**
   * Measures a model on articles that it was not trained on.
   *
   * @return precision, recall and F1 of the tokens, by role, as {@code dateline evaluate} gives
   *     them
   */
  public Map<String, List<Double>> measure(LinearModel model, List<Row> articles)
      throws UIMAException, UnusableModelException {
    AttributionTagger tagger = new AttributionTagger(model);
    List<Row> predictions = new ArrayList<>();
    for (Row article : articles) {
      List<TokenSequence> sequences = segmenter.segment(article.text());
      predictions.add(
          AttributionLabels.row(
              article, sequences, sequences.stream().map(s -> tags(tagger, s)).toList()));
    }
    LayerScore score = new Evaluation(articles, Set.of()).score(predictions).get(0);
    Map<String, List<Double>> figures = new LinkedHashMap<>();
    for (String role : AttributionFeatures.TAGS.types()) {
      figures.put(role, figures(score, "all " + role + ", tokens"));
    }
    return figures;
  }

  private static int[] tags(AttributionTagger tagger, TokenSequence tokens) {
    tagger.tag(tokens);
    int[] tags = new int[tokens.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tagger.tag(i);
    }
    return tags;
  }

  private static List<Double> figures(LayerScore score, String name) {
    Measure measure =
        score.measures().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    var all = score.table().all();
    Map<String, Double> parts = measure.parts(all);
    return List.of(parts.get("precision"), parts.get("recall"), measure.value(all));
  }

  @Override
  public void close() {
    segmenter.close();
  }
}
