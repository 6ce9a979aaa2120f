package org.dateline.evaluation.train.pos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.dateline.api.Resources;
import org.dateline.evaluation.data.Row;
import org.dateline.learning.LinearModel;
import org.dateline.learning.ModelHeader;
import org.dateline.learning.ModelKind;
import org.dateline.learning.UnusableModelException;
import org.dateline.learning.pos.ClosedClasses;
import org.dateline.learning.pos.PartOfSpeechFeatures;
import org.dateline.learning.pos.PartOfSpeechTagger;
import org.dateline.learning.pos.UniversalTag;

/**
 * Trains and measures the linear tagger of parts of speech. It learns from what other taggers make
 * of texts: from the texts that come with tags of the Penn Treebank, read by OpenNLP too, a first
 * model; from all other texts the tags on which OpenNLP and the model so far agree, twice.
 *
 * @since 0.1.0
 */
public final class PartOfSpeechTraining implements AutoCloseable {

  /** Name of the model. */
  public static final String NAME = "pos-linear";

  private static final int HASH_BITS = 18;

  /** How often the texts without tags are read anew, each time with the model so far. */
  private static final int ROUNDS = 2;

  private static final String CLOSED_CLASSES =
      "classpath:org/dateline/annotator/structure/closed-classes.tsv";

  private final SentenceReader reader;
  private final OpenNlpReading openNlp;
  private final PennReading penn;
  private final ClosedClasses closed;

  /**
   * How to train.
   *
   * @param seed of the order in which sentences are seen
   * @param epochs how often each is seen
   * @param margin by how many updates right tags have to win while training
   * @since 0.1.0
   */
  public record Options(long seed, int epochs, int margin) {}

  /**
   * How many of the tokens have the tag that they should have.
   *
   * @param tokens number of tokens
   * @param model share of those that the model tags so
   * @param openNlp share of those that OpenNLP tags so
   * @since 0.1.0
   */
  public record Accuracy(int tokens, double model, double openNlp) {}

  /**
   * Prepares the other taggers and the annotator that runs in front of this one.
   *
   * @throws UIMAException if the annotator cannot be made
   * @throws IOException if a resource is missing
   */
  public PartOfSpeechTraining() throws UIMAException, IOException {
    openNlp = new OpenNlpReading();
    penn = new PennReading();
    closed =
        Resources.shared(
            PartOfSpeechTraining.class, CLOSED_CLASSES, ClosedClasses.class, ClosedClasses::read);
    reader = new SentenceReader();
  }

  /**
   * Trains a model.
   *
   * @param texts with or without tags of the Penn Treebank
   */
  public LinearModel train(List<Row> texts, Options options)
      throws UIMAException, UnusableModelException {
    List<TaggedSentence> sure = new ArrayList<>();
    List<TaggedSentence> plain = new ArrayList<>();
    for (Row row : texts) {
      if (PennReading.isIn(row)) {
        sure.addAll(penn.sentences(row, openNlp));
      } else {
        for (TaggedSentence sentence : reader.read(row.text())) {
          plain.add(sentence.withTags(openNlp.tags(sentence)));
        }
      }
    }
    if (sure.isEmpty() || plain.isEmpty()) {
      sure.addAll(plain);
      return model(sure, options);
    }
    LinearModel model = model(sure, options);
    for (int round = 0; round < ROUNDS; round++) {
      PartOfSpeechTagger tagger = new PartOfSpeechTagger(model, closed);
      List<TaggedSentence> all = new ArrayList<>(sure);
      for (TaggedSentence sentence : plain) {
        all.add(sentence.withTags(agreed(sentence.tags(), sentence.tagsOf(tagger))));
      }
      model = model(all, options);
    }
    return model;
  }

  private LinearModel model(List<TaggedSentence> sentences, Options options) {
    ModelHeader header =
        new ModelHeader(
            ModelKind.CLASSIFIER,
            NAME,
            PartOfSpeechFeatures.TEMPLATE,
            UniversalTag.names(),
            HASH_BITS,
            0);
    return new GreedyTrainer(header, closed, options)
        .train(Headlines.added(sentences, options.seed()));
  }

  private static int[] agreed(int[] one, int[] other) {
    int[] tags = one.clone();
    for (int i = 0; i < tags.length; i++) {
      tags[i] = one[i] == other[i] ? one[i] : TaggedSentence.UNKNOWN;
    }
    return tags;
  }

  /**
   * Measures a model on texts: how many tokens have the same tag as by OpenNLP, or, where the texts
   * come with tags of the Penn Treebank, have a tag that is possible by these.
   */
  public Accuracy measure(LinearModel model, List<Row> texts)
      throws UIMAException, UnusableModelException {
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(model, closed);
    Tally ours = new Tally();
    Tally theirs = new Tally();
    for (Row row : texts) {
      boolean tagged = PennReading.isIn(row);
      int token = 0;
      for (TaggedSentence sentence :
          tagged ? penn.sentences(row, openNlp) : reader.read(row.text())) {
        int[] other = openNlp.tags(sentence);
        int[] found = sentence.tagsOf(tagger);
        for (int i = 0; i < found.length; i++) {
          int[] right = tagged ? penn.allowed(row, token++) : new int[] {other[i]};
          ours.add(found[i], right);
          theirs.add(other[i], right);
        }
      }
    }
    return new Accuracy(ours.tokens(), ours.share(), theirs.share());
  }

  /**
   * Measures a model on sentences whose tags people gave.
   *
   * @param sentences {@code word/TAG} with blanks between
   */
  public Accuracy measureTagged(LinearModel model, List<String> sentences)
      throws UnusableModelException {
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(model, closed);
    Tally ours = new Tally();
    Tally theirs = new Tally();
    for (String line : sentences) {
      TaggedSentence sentence = TaggedSentence.parse(line);
      int[] other = openNlp.tags(sentence);
      int[] found = sentence.tagsOf(tagger);
      for (int i = 0; i < found.length; i++) {
        int[] right = {sentence.tags()[i]};
        ours.add(found[i], right);
        theirs.add(other[i], right);
      }
    }
    return new Accuracy(ours.tokens(), ours.share(), theirs.share());
  }

  @Override
  public void close() {
    reader.close();
  }
}
