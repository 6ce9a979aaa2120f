package org.dateline.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the sequence of tags with the highest sum of scores among those with valid transitions, in
 * time linear in the length. All arithmetic is in whole numbers, so the result is the same
 * everywhere; of equal sequences the one with the lower tags at the end wins. It keeps its arrays
 * and is not thread-safe: one per worker.
 *
 * @since 0.1.0
 */
public final class Viterbi {

  private static final long IMPOSSIBLE = Long.MIN_VALUE / 2;

  private final int size;

  /** For each tag, the tags that may stand before it. */
  private final int[][] before;

  private int[] emissions;
  private byte[] back;
  private int[] tags = new int[128];
  private long[] scores;
  private long[] next;

  /** Prepares for a tag set. */
  public Viterbi(TagSet tagSet) {
    size = tagSet.size();
    before = new int[size][];
    for (int tag = 0; tag < size; tag++) {
      int to = tag;
      before[tag] = IntStream.range(0, size).filter(f -> TagSet.mayFollow(f, to)).toArray();
    }
    emissions = new int[128 * size];
    back = new byte[128 * size];
    scores = new long[size];
    next = new long[size];
  }

  /**
   * Returns the scores of the tags at each item, to be filled by the caller: that of a tag at an
   * item is at {@code item * tags + tag}. All are zero.
   *
   * @param items length of the sequence
   */
  public int[] emissions(int items) {
    int length = items * size;
    if (emissions.length < length) {
      emissions = new int[Math.max(length, 2 * emissions.length)];
      back = new byte[emissions.length];
      tags = new int[emissions.length / size + 1];
    } else {
      Arrays.fill(emissions, 0, length, 0);
    }
    return emissions;
  }

  /**
   * Finds the best tags for the scores in {@link #emissions}.
   *
   * @param items length of the sequence
   * @param groups transition table of each item
   * @param transitions scores, at {@code (group * tags + before) * tags + tag}
   */
  public void decode(int items, int[] groups, int[] transitions) {
    if (items == 0) {
      return;
    }
    first(groups[0] * size * size, transitions);
    for (int item = 1; item < items; item++) {
      step(item, groups[item] * size * size, transitions);
    }
    int best = 0;
    for (int tag = 1; tag < size; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    for (int item = items - 1; item >= 0; item--) {
      tags[item] = best;
      best = back[item * size + best];
    }
  }

  /** Returns the tag found for an item. */
  public int tag(int item) {
    return tags[item];
  }

  private void first(int table, int[] transitions) {
    for (int tag = 0; tag < size; tag++) {
      scores[tag] =
          TagSet.mayFollow(TagSet.OUTSIDE, tag)
              ? (long) transitions[table + TagSet.OUTSIDE * size + tag] + emissions[tag]
              : IMPOSSIBLE;
    }
  }

  private void step(int item, int table, int[] transitions) {
    for (int tag = 0; tag < size; tag++) {
      long best = Long.MIN_VALUE;
      int from = 0;
      for (int candidate : before[tag]) {
        long score = scores[candidate] + transitions[table + candidate * size + tag];
        if (score > best) {
          best = score;
          from = candidate;
        }
      }
      next[tag] = best + emissions[item * size + tag];
      back[item * size + tag] = (byte) from;
    }
    long[] last = scores;
    scores = next;
    next = last;
  }
}
