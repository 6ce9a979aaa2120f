package org.dateline.evaluation.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Confidence intervals by resampling documents (the percentile bootstrap of Efron): sentences of
 * one document are not independent, so whole documents are drawn. The same seed gives the same
 * intervals.
 *
 * @since 0.1.0
 */
public final class Bootstrap {

  private final int samples;
  private final long seed;

  /**
   * Makes a bootstrap.
   *
   * @param samples how often documents are drawn; at least 1
   */
  public Bootstrap(int samples, long seed) {
    if (samples < 1) {
      throw new IllegalArgumentException("A bootstrap needs at least one sample, not " + samples);
    }
    this.samples = samples;
    this.seed = seed;
  }

  /** Returns an interval for each measure, in their order. */
  public List<Interval> intervals(Table table, List<Measure> measures) {
    double[][] values = new double[measures.size()][samples];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < samples; i++) {
      Sample sample = new Sample(table, draw(table.documents(), random));
      for (int m = 0; m < values.length; m++) {
        Measure measure = measures.get(m);
        values[m][i] = measure.isDefined(sample) ? measure.value(sample) : Double.NaN;
      }
    }
    List<Interval> intervals = new ArrayList<>();
    for (double[] sampled : values) {
      intervals.add(Interval.of(sampled));
    }
    return intervals;
  }

  /**
   * Compares two predictions of the same documents.
   *
   * @param first counts of the one, {@code second} of the other; a positive difference speaks for
   *     the first
   */
  public List<Difference> compare(Table first, Table second, List<Measure> measures) {
    if (first.documents() != second.documents()) {
      throw new IllegalArgumentException(
          "Runs over " + first.documents() + " and " + second.documents() + " documents differ");
    }
    int documents = first.documents();
    Table both = first.followedBy(second);
    int[] own = new int[documents];
    for (int i = 0; i < documents; i++) {
      own[i] = i;
    }
    double[][] resampled = new double[measures.size()][samples];
    int[] asLarge = new int[measures.size()];
    double[] observed = differences(both, own, documents, measures);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < samples; i++) {
      double[] drawn = differences(both, draw(documents, random), documents, measures);
      double[] swapped = differences(both, swap(documents, random), documents, measures);
      for (int m = 0; m < observed.length; m++) {
        resampled[m][i] = drawn[m];
        if (Math.abs(swapped[m]) >= Math.abs(observed[m]) - 1e-12) {
          asLarge[m]++;
        }
      }
    }
    List<Difference> differences = new ArrayList<>();
    for (int m = 0; m < observed.length; m++) {
      differences.add(
          new Difference(
              observed[m], Interval.of(resampled[m]), (asLarge[m] + 1.0) / (samples + 1.0)));
    }
    return differences;
  }

  /**
   * The difference of two predictions in a measure.
   *
   * @param value the first minus the second
   * @param interval of the difference, documents resampled in pairs
   * @param p how probable a difference of this size is where the two do not differ, by swapping
   *     their documents at random
   */
  public record Difference(double value, Interval interval, double p) {}

  /** Differences of the documents at these places with those of the other run. */
  private static double[] differences(
      Table both, int[] chosen, int documents, List<Measure> measures) {
    int[] others = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      others[i] = chosen[i] < documents ? chosen[i] + documents : chosen[i] - documents;
    }
    Sample sample = new Sample(both, chosen);
    Sample other = new Sample(both, others);
    return measures.stream().mapToDouble(m -> m.value(sample) - m.value(other)).toArray();
  }

  private static int[] draw(int documents, SplittableRandom random) {
    int[] drawn = new int[documents];
    for (int i = 0; i < documents; i++) {
      drawn[i] = random.nextInt(documents);
    }
    return drawn;
  }

  private static int[] swap(int documents, SplittableRandom random) {
    int[] swapped = new int[documents];
    for (int i = 0; i < documents; i++) {
      swapped[i] = random.nextBoolean() ? i + documents : i;
    }
    return swapped;
  }
}
