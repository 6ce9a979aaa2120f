package org.dateline.evaluation.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.uima.UIMAException;
import org.dateline.annotator.quotes.LinearProbabilities;
import org.dateline.annotator.quotes.LinkInputReader;
import org.dateline.annotator.quotes.MixedProbabilities;
import org.dateline.annotator.quotes.TokenProbabilities;
import org.dateline.annotator.quotes.linking.Candidate;
import org.dateline.annotator.quotes.linking.LinkInput;
import org.dateline.annotator.quotes.linking.LinkModel;
import org.dateline.annotator.quotes.linking.Linker;
import org.dateline.annotator.quotes.linking.SourceChoice;
import org.dateline.encoder.Encoder;
import org.dateline.evaluation.data.Row;
import org.dateline.learning.FeatureBuffer;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;

/**
 * Trains the model that joins tagged words into attributions: which source a cue has, and whether a
 * candidate is an attribution. It learns on tags of articles that their tagger was not trained on:
 * the articles are divided, and each part is tagged by a model of the others.
 *
 * @since 0.1.0
 */
public final class LinkerTraining implements AutoCloseable {

  /** Name of the model. */
  public static final String NAME = "attribution-linker";

  private static final int HASH_BITS = 17;
  private static final int EPOCHS = 8;
  private static final double SOURCE_DECAY = 1e-4;
  private static final double ATTRIBUTION_DECAY = 3e-4;

  private final Segmenter segmenter = new Segmenter();
  private final LinkInputReader reader;
  private final Linker linker;

  /** Texts that the linear taggers learn from beside the articles. */
  private final List<TaggedText> tagged = new ArrayList<>();

  /** An article as the linker sees it. */
  private record Example(LinkInput input, LinkGold gold) {}

  /**
   * Prepares the annotators that run in front of the linker.
   *
   * @throws UIMAException if they cannot be made
   * @throws IOException if a resource is damaged
   */
  public LinkerTraining() throws UIMAException, IOException {
    reader = new LinkInputReader();
    linker = new Linker();
  }

  /**
   * Has the linear taggers learn from texts without attributions too, as {@link
   * AttributionTraining#train} does for the tagger that is used.
   *
   * @param articles from which a first linear model is learnt
   * @param texts that it tags together with the encoder
   * @param seed of the order in which it sees the articles
   */
  public void addTexts(List<Row> articles, List<Row> texts, Encoder encoder, long seed)
      throws UIMAException, IOException {
    LinearModel first =
        AttributionTraining.learn(
            TagTask.ATTRIBUTION.read(articles, segmenter),
            AttributionTraining.Options.standard(seed));
    tagged.addAll(
        AttributionTraining.tagged(texts, segmenter, MixedProbabilities.of(encoder, first)));
  }

  /**
   * Trains on tags of taggers that had not seen the articles.
   *
   * @param parts articles; the linear model that tags a part is one of the others
   * @param encoders one for each part, which was not trained on it and stands beside the linear
   *     model; none for the linear model alone
   * @param seed of the order in which taggers and linker see the articles
   */
  public LinearModel train(List<List<Row>> parts, List<Encoder> encoders, long seed)
      throws UIMAException, IOException {
    List<List<TaggedText>> texts = new ArrayList<>();
    for (List<Row> part : parts) {
      texts.add(TagTask.ATTRIBUTION.read(part, segmenter));
    }
    List<Example> examples = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      List<TaggedText> others = new ArrayList<>(tagged);
      for (int other = 0; other < parts.size(); other++) {
        if (other != part) {
          others.addAll(texts.get(other));
        }
      }
      LinearModel linear =
          AttributionTraining.learn(others, AttributionTraining.Options.standard(seed));
      TokenProbabilities tagger =
          encoders.isEmpty()
              ? new LinearProbabilities(linear)
              : MixedProbabilities.of(encoders.get(part), linear);
      for (Row article : parts.get(part)) {
        examples.add(example(article, tagger));
      }
    }
    return fit(examples, seed);
  }

  private Example example(Row article, TokenProbabilities tagger) throws UIMAException {
    LinkInput input = reader.read(segmenter.annotate(article.text()), tagger);
    return new Example(input, new LinkGold(article, input.text()));
  }

  private LinearModel fit(List<Example> examples, long seed) throws IOException {
    ModelHeader header =
        new ModelHeader(
            ModelKind.CLASSIFIER, NAME, LinkModel.TEMPLATE, LinkModel.LABELS, HASH_BITS, 0);
    float[] weights = new float[header.rows() * header.labels().size()];
    sources(header, examples, seed).copyTo(weights, LinkModel.SOURCE);
    LinkModel sources = new LinkModel(model(header, weights));
    candidates(header, examples, sources, seed).copyTo(weights, LinkModel.ATTRIBUTION);
    return model(header, weights);
  }

  private static LinearModel model(ModelHeader header, float[] weights) {
    return LinearModel.quantized(header, weights, new float[0], Map.of());
  }

  private SparseLearner sources(ModelHeader header, List<Example> examples, long seed) {
    List<Choice> choices = new ArrayList<>();
    for (Example example : examples) {
      for (SourceChoice choice : linker.sources(example.input())) {
        boolean[] right = example.gold().right(choice);
        if (right != null) {
          choices.add(new Choice(choice.features(), right));
        }
      }
    }
    SparseLearner learner = new SparseLearner(header, SOURCE_DECAY);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(choices, random);
      for (Choice choice : choices) {
        learn(learner, choice);
      }
    }
    return learner;
  }

  /** Raises the share of the right choices in the sum of all (log-linear ranking). */
  private static void learn(SparseLearner learner, Choice choice) {
    int n = choice.right().length;
    double[] shares = new double[n];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      shares[i] = learner.score(choice.features(), i);
      most = Math.max(most, shares[i]);
    }
    double all = 0;
    double good = 0;
    for (int i = 0; i < n; i++) {
      shares[i] = Math.exp(shares[i] - most);
      all += shares[i];
      good += choice.right()[i] ? shares[i] : 0;
    }
    for (int i = 0; i < n; i++) {
      double wanted = choice.right()[i] ? shares[i] / good : 0;
      learner.move(choice.features(), i, wanted - shares[i] / all);
    }
    learner.next();
  }

  private SparseLearner candidates(
      ModelHeader header, List<Example> examples, LinkModel sources, long seed) {
    List<FeatureBuffer> buffers = new ArrayList<>();
    List<boolean[]> right = new ArrayList<>();
    List<int[]> order = new ArrayList<>();
    for (Example example : examples) {
      List<Candidate> candidates = linker.candidates(example.input(), sources);
      boolean[] held = new boolean[candidates.size()];
      for (int i = 0; i < held.length; i++) {
        held[i] = example.gold().holds(candidates.get(i));
        order.add(new int[] {buffers.size(), i});
      }
      buffers.add(linker.features(example.input(), candidates));
      right.add(held);
    }
    SparseLearner learner = new SparseLearner(header, ATTRIBUTION_DECAY);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int[] one : order) {
        FeatureBuffer features = buffers.get(one[0]);
        double p = 1 / (1 + Math.exp(-learner.score(features, one[1])));
        learner.move(features, one[1], (right.get(one[0])[one[1]] ? 1 : 0) - p);
        learner.next();
      }
    }
    return learner;
  }

  @Override
  public void close() {
    segmenter.close();
  }

  private record Choice(FeatureBuffer features, boolean[] right) {}
}
