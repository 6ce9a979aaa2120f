package org.dateline.learning;

import java.util.Arrays;

/**
 * A set of words as hashes, which a model brings along for its features. The words cannot be read
 * back from it. Immutable.
 *
 * @since 0.1.0
 */
public final class WordSet {

  private final int[] hashes;

  private WordSet(int[] hashes) {
    this.hashes = hashes;
  }

  /** Returns the set of the given hashes of {@link Hash#lowerCase}. */
  public static WordSet of(int[] hashes) {
    return new WordSet(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** Tells whether a word with this hash of {@link Hash#lowerCase} is in the set. */
  public boolean contains(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  /** Returns the hashes in ascending order. */
  public int[] hashes() {
    return hashes.clone();
  }
}
