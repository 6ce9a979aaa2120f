package org.dateline.evaluation.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.UIMAException;
import org.dateline.annotator.entities.EncoderNames;
import org.dateline.encoder.Encoder;
import org.dateline.evaluation.data.Mention;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.dateline.evaluation.statistics.Measure;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.TagSet;
import org.dateline.learning.UnusableModelException;
import org.dateline.learning.WordSet;
import org.dateline.learning.names.NameFeatures;
import org.dateline.learning.names.NameScores;
import org.dateline.learning.names.NameTagger;
import org.dateline.learning.names.NameTokens;
import org.dateline.learning.names.WordClusters;

/**
 * Trains and measures the linear tagger of names.
 *
 * @since 0.1.0
 */
public final class NameTraining implements AutoCloseable {

  /** Name of the model. */
  public static final String NAME = "names-linear";

  /** Where the template of its card is. */
  public static final String CARD = "classpath:org/dateline/evaluation/train/names-card.md";

  /** A word that stands inside of names less often tells of a slip of the annotation. */
  private final NameSegmenter segmenter;

  private final WordClusters clusters;
  private final int hashBits;

  /**
   * Prepares the annotators that run in front of the tagger.
   *
   * @throws UIMAException if they cannot be made
   */
  public NameTraining(WordClusters clusters, int hashBits) throws UIMAException {
    this.segmenter = new NameSegmenter();
    this.clusters = clusters;
    this.hashBits = hashBits;
  }

  private record Labelled(NameDocument document, List<NameDocument.Found> names) {}

  /**
   * Trains a model.
   *
   * @param gold documents with their texts and names
   * @param texts documents without names, from whose texts it learns too; where there are any, the
   *     types of names become those of the annotators
   * @param encoder for names, which tags the texts together with a first model; {@code null} for
   *     the first model alone
   */
  public LinearModel train(
      List<Row> gold, List<Row> texts, Encoder encoder, AttributionTraining.Options options)
      throws UIMAException, UnusableModelException {
    List<Labelled> labelled = new ArrayList<>();
    for (Row row : gold) {
      NameDocument document = segmenter.segment(row);
      labelled.add(new Labelled(document, NameLabels.gold(row, document.tokens())));
    }
    LinearModel model = train(labelled, options);
    if (texts.isEmpty()) {
      return model;
    }
    NameTypes types = new NameTypes();
    List<Labelled> both = new ArrayList<>();
    for (Labelled document : labelled) {
      both.add(
          new Labelled(document.document(), types.ofGold(document.names(), document.document())));
    }
    NameTagger tagger = new NameTagger(model, clusters, scores(encoder, model));
    for (Row row : texts) {
      NameDocument document = segmenter.segment(row);
      both.add(new Labelled(document, types.ofText(names(tagger, document.tokens()), document)));
    }
    return train(both, options);
  }

  private LinearModel train(List<Labelled> documents, AttributionTraining.Options options) {
    Set<String> types = new TreeSet<>();
    documents.forEach(d -> d.names().forEach(name -> types.add(name.type())));
    TagSet tagSet = TagSet.ofTypes(List.copyOf(types));
    WordSet inside = inside(documents);
    NameFeatures features = new NameFeatures(clusters, inside);
    FeatureBuffer buffer = new FeatureBuffer();
    List<TrainingSequence> sequences = new ArrayList<>();
    for (Labelled labelled : documents) {
      NameTokens tokens = labelled.document().tokens();
      int[] tags = NameLabels.tags(labelled.names(), tokens, tagSet);
      features.read(tokens);
      for (int s = 0; s < tokens.sentences(); s++) {
        int from = features.nextOpen(s, tokens.first(s));
        while (from < tokens.end(s)) {
          int to = features.nextClosed(s, from);
          features.extract(s, from, to, buffer);
          int[] labels = Arrays.copyOfRange(tags, from, to);
          if (!TagSet.mayFollow(TagSet.OUTSIDE, labels[0])) {
            labels[0] = TagSet.begin(TagSet.type(labels[0]));
          }
          sequences.add(TrainingSequence.of(buffer, labels));
          from = features.nextOpen(s, to);
        }
      }
    }
    ModelHeader header =
        new ModelHeader(
            ModelKind.SEQUENCE,
            NAME,
            NameFeatures.TEMPLATE,
            tagSet.names(),
            hashBits,
            NameFeatures.GROUPS);
    return new PerceptronTrainer(header, options)
        .train(sequences, Map.of(NameFeatures.INSIDE, inside));
  }

  private static WordSet inside(List<Labelled> documents) {
    Set<String> words = new HashSet<>();
    for (Labelled document : documents) {
      NameTokens tokens = document.document().tokens();
      for (NameDocument.Found name : document.names()) {
        for (int i = name.from(); i < name.to(); i++) {
          words.add(tokens.word(i));
        }
      }
    }
    return NameFeatures.inside(words);
  }

  /**
   * Measures a model on documents that it was not trained on.
   *
   * @param encoder whose scores are added; {@code null} for the model alone
   * @return precision, recall and F1 of names with their types, of all and by type, as {@code
   *     dateline evaluate} gives them
   */
  public Map<String, List<Double>> measure(LinearModel model, Encoder encoder, List<Row> documents)
      throws UIMAException, UnusableModelException {
    List<Row> predictions = new ArrayList<>();
    NameTagger tagger = new NameTagger(model, clusters, scores(encoder, model));
    for (Row row : documents) {
      NameDocument document = segmenter.segment(row);
      predictions.add(NameLabels.row(row, document.tokens(), names(tagger, document.tokens())));
    }
    LayerScore score = new Evaluation(documents, Set.of()).score(predictions).get(0);
    Set<String> types = new TreeSet<>();
    documents.forEach(
        row -> Mention.of(row, Mention.Label.TYPE).forEach(mention -> types.add(mention.label())));
    Map<String, List<Double>> figures = new LinkedHashMap<>();
    figures.put("all", figures(score, "span and label"));
    types.forEach(type -> figures.put(type, figures(score, "label " + type)));
    return figures;
  }

  private static List<NameScores> scores(Encoder encoder, LinearModel model) {
    return encoder == null ? List.of() : List.of(new EncoderNames(encoder, model));
  }

  private static List<NameDocument.Found> names(NameTagger tagger, NameTokens tokens) {
    return NameLabels.names(tagger.tag(tokens), tagger.tagSet());
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
