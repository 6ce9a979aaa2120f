package org.dateline.learning;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.api.Resources;

/**
 * A linear model over hashed features: quantized weights, transitions between tags where it is a
 * sequence tagger, and the word sets of its features. Immutable and shared by all workers.
 *
 * @since 0.1.0
 */
public final class LinearModel {

  private final String location;
  private final ModelHeader header;
  private final Map<String, WordSet> wordSets;
  private final double scale;
  private final int[] transitions;
  private final WeightTable weights;

  LinearModel(
      String location,
      ModelHeader header,
      Map<String, WordSet> wordSets,
      double scale,
      int[] transitions,
      WeightTable weights) {
    this.location = location;
    this.header = header;
    this.wordSets = new TreeMap<>(wordSets);
    this.scale = scale;
    this.transitions = transitions;
    this.weights = weights;
  }

  /**
   * Reads a model, or returns it where this owner has read it before.
   *
   * @param owner the component that asks
   * @param location {@code classpath:} and a path, or a file
   * @throws UnusableModelException if the file is damaged or foreign
   * @throws IOException if it is missing or cannot be read
   */
  public static LinearModel shared(Class<?> owner, String location) throws IOException {
    return Resources.shared(owner, location, LinearModel.class, ModelReader::read);
  }

  /**
   * Makes a model of trained weights, quantized.
   *
   * @param weights at {@code row * labels + label}
   * @param transitions at {@code (group * labels + before) * labels + label}
   */
  public static LinearModel quantized(
      ModelHeader header, float[] weights, float[] transitions, Map<String, WordSet> wordSets) {
    requireLength("weights", weights, header.rows() * header.labels().size());
    requireLength("transitions", transitions, header.transitions());
    double largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    double scale = WeightTable.scale(largest);
    int[] whole = new int[transitions.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (int) Math.rint(transitions[i] / scale);
    }
    return new LinearModel(
        header.name(), header, wordSets, scale, whole, WeightTable.of(header, weights, scale));
  }

  /**
   * Checks that the model is what a component needs.
   *
   * @return this model
   * @throws UnusableModelException if it is of another kind or for other features
   */
  public LinearModel require(ModelKind kind, String featureTemplate) throws UnusableModelException {
    if (header.kind() != kind || !header.featureTemplate().equals(featureTemplate)) {
      throw new UnusableModelException(
          location, what(header.kind(), header.featureTemplate()), what(kind, featureTemplate));
    }
    return this;
  }

  /**
   * Checks that the model has the labels that a component needs.
   *
   * @return this model
   * @throws UnusableModelException if it has others
   */
  public LinearModel requireLabels(List<String> labels) throws UnusableModelException {
    if (!header.labels().equals(labels)) {
      throw new UnusableModelException(
          location, "its labels are " + header.labels(), "the labels " + labels);
    }
    return this;
  }

  /** Returns what the model is. */
  public ModelHeader header() {
    return header;
  }

  /**
   * Returns a set of words that the model brings along.
   *
   * @throws UnusableModelException if it has none of this name
   */
  public WordSet wordSet(String name) throws UnusableModelException {
    WordSet words = wordSets.get(name);
    if (words == null) {
      throw new UnusableModelException(
          location, "it has the word sets " + wordSets.keySet(), "'" + name + "' among them");
    }
    return words;
  }

  /** Returns what the number one of a score is worth in the units of the trained weights. */
  public double scale() {
    return scale;
  }

  /** Returns the quantized weight of a row and a label, in units of {@link #scale}. */
  public int weight(int row, int label) {
    return weights.weight(row, label);
  }

  Map<String, WordSet> wordSets() {
    return wordSets;
  }

  /** Returns the scores of the transitions; the caller must not change them. */
  int[] transitions() {
    return transitions;
  }

  WeightTable weights() {
    return weights;
  }

  /** Adds the scores of all labels for an item, from {@code sums[first]} on. */
  void score(FeatureBuffer features, int item, int[] sums, int first) {
    weights.addAll(
        features.features(),
        features.begin(item),
        features.end(item),
        Integer.SIZE - header.hashBits(),
        sums,
        first);
  }

  private static String what(ModelKind kind, String featureTemplate) {
    return String.format(
        Locale.ROOT,
        "a %s model for the features '%s'",
        kind.name().toLowerCase(Locale.ROOT),
        featureTemplate);
  }

  private static void requireLength(String what, float[] values, int length) {
    if (values.length != length) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "There are %d %s, expected %d", values.length, what, length));
    }
  }
}
