package org.dateline.learning.names;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.api.Resources;
import org.dateline.api.TsvTable;

/**
 * Clusters of words that are used alike, in two grains, by the hash of the word. The words cannot
 * be read back. Immutable, shared by all workers.
 *
 * @since 0.1.0
 */
public final class WordClusters {

  /** No clusters at all. */
  public static final WordClusters NONE = new WordClusters(new int[0], new int[0], new int[0]);

  private static final int HEXADECIMAL = 16;

  private final int[] hashes;
  private final int[] fine;
  private final int[] coarse;

  private WordClusters(int[] hashes, int[] fine, int[] coarse) {
    this.hashes = hashes;
    this.fine = fine;
    this.coarse = coarse;
  }

  /**
   * Reads clusters, or returns them where this owner has read them before.
   *
   * @param location {@code classpath:} and a path, or a file: a table with the columns {@code word}
   *     (hash in hexadecimal), {@code fine}, {@code coarse} (numbers from 1)
   * @throws IOException if it is missing or not such a table
   */
  public static WordClusters shared(Class<?> owner, String location) throws IOException {
    return Resources.shared(owner, location, WordClusters.class, WordClusters::read);
  }

  static WordClusters read(InputStream in, String location) throws IOException {
    List<TsvTable.Row> rows = TsvTable.read(in, location, "word", "fine", "coarse").rows();
    long[] sorted = new long[rows.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = entry(rows.get(i));
    }
    Arrays.sort(sorted);
    int[] hashes = new int[sorted.length];
    int[] fine = new int[sorted.length];
    int[] coarse = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      hashes[i] = (int) (sorted[i] >> Integer.SIZE);
      fine[i] = (int) sorted[i] >>> Short.SIZE;
      coarse[i] = (int) sorted[i] & 0xFFFF;
    }
    return new WordClusters(hashes, fine, coarse);
  }

  /** The hash in the upper half, so that entries can be sorted by it, and the clusters below. */
  private static long entry(TsvTable.Row row) throws IOException {
    try {
      int hash = Integer.parseUnsignedInt(row.get("word"), HEXADECIMAL);
      long clusters = number(row.get("fine")) << Short.SIZE | number(row.get("coarse"));
      return (long) hash << Integer.SIZE | clusters;
    } catch (NumberFormatException e) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s: expected a hash of eight hexadecimal digits and two numbers from 1 to %d",
              row.place(),
              Short.MAX_VALUE),
          e);
    }
  }

  private static long number(String cell) {
    int number = Integer.parseInt(cell);
    if (number < 1 || number > Short.MAX_VALUE) {
      throw new NumberFormatException(cell);
    }
    return number;
  }

  /** Returns the number of words that have a cluster. */
  public int size() {
    return hashes.length;
  }

  int fine(int word) {
    int at = Arrays.binarySearch(hashes, word);
    return at < 0 ? 0 : fine[at];
  }

  int coarse(int word) {
    int at = Arrays.binarySearch(hashes, word);
    return at < 0 ? 0 : coarse[at];
  }
}
