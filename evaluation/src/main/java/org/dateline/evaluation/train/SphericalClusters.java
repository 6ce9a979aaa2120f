package org.dateline.evaluation.train;

import java.util.Arrays;
import java.util.Random;

/**
 * Clusters vectors by their direction with k-means (Dhillon and Modha, 2001). The same seed gives
 * the same clusters: sums are made in a fixed order.
 */
final class SphericalClusters {

  private SphericalClusters() {}

  /**
   * Returns the cluster of each vector, from 0.
   *
   * @param vectors of the same length; scaled to length one in place
   */
  static int[] of(float[][] vectors, int clusters, int rounds, long seed) {
    for (float[] vector : vectors) {
      scale(vector);
    }
    Random random = new Random(seed);
    float[][] centres = new float[clusters][];
    for (int c = 0; c < clusters; c++) {
      centres[c] = vectors[random.nextInt(vectors.length)].clone();
    }
    int[] nearest = new int[vectors.length];
    for (int round = 0; round < rounds; round++) {
      for (int v = 0; v < vectors.length; v++) {
        nearest[v] = nearest(vectors[v], centres);
      }
      for (float[] centre : centres) {
        Arrays.fill(centre, 0);
      }
      for (int v = 0; v < vectors.length; v++) {
        for (int k = 0; k < vectors[v].length; k++) {
          centres[nearest[v]][k] += vectors[v][k];
        }
      }
      for (float[] centre : centres) {
        scale(centre);
      }
    }
    return nearest;
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float highest = -Float.MAX_VALUE;
    for (int c = 0; c < centres.length; c++) {
      float product = product(vector, centres[c]);
      if (product > highest) {
        highest = product;
        best = c;
      }
    }
    return best;
  }

  /** In four sums, which the processor can add at once. */
  private static float product(float[] a, float[] b) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int k = 0;
    for (; k + 3 < a.length; k += 4) {
      first += a[k] * b[k];
      second += a[k + 1] * b[k + 1];
      third += a[k + 2] * b[k + 2];
      fourth += a[k + 3] * b[k + 3];
    }
    for (; k < a.length; k++) {
      first += a[k] * b[k];
    }
    return first + second + third + fourth;
  }

  private static void scale(float[] vector) {
    double length = Math.sqrt(product(vector, vector));
    for (int k = 0; length > 0 && k < vector.length; k++) {
      vector[k] /= (float) length;
    }
  }
}
