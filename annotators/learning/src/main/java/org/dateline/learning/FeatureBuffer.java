package org.dateline.learning;

import java.util.Arrays;

/**
 * The hashed features of a sequence of items (the tokens of a paragraph, or one item for a
 * classifier). It is filled anew for each sequence and keeps its arrays, so that nothing is
 * allocated once it has seen the longest. Not thread-safe: one per worker.
 *
 * @since 0.1.0
 */
public final class FeatureBuffer {

  private int[] features;
  private int[] ends;
  private int[] groups;
  private int items;
  private int size;

  /** Makes a buffer for sequences, with room for those of usual length. */
  public FeatureBuffer() {
    this(128, 32);
  }

  /**
   * Makes a buffer that is for a few items and not used again.
   *
   * @param items so many have room before it grows, 1 or more
   * @param featuresOfItem as many as an item is expected to have, 1 or more
   */
  public FeatureBuffer(int items, int featuresOfItem) {
    features = new int[items * featuresOfItem];
    ends = new int[items];
    groups = new int[items];
  }

  /** Removes all items. */
  public void clear() {
    items = 0;
    size = 0;
  }

  /**
   * Begins an item; features are added to the item begun last.
   *
   * @param group which of the model's transition tables leads to this item, from 0
   */
  public void startItem(int group) {
    if (items == ends.length) {
      ends = Arrays.copyOf(ends, 2 * items);
      groups = Arrays.copyOf(groups, 2 * items);
    }
    groups[items] = group;
    ends[items] = size;
    items++;
  }

  /**
   * Adds a feature to the item begun last.
   *
   * @param template number of the question that the feature answers, such as "the word before"
   * @param value the answer, or a hash of it
   */
  public void add(int template, int value) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = Hash.feature(template, value);
    ends[items - 1] = size;
  }

  /** Returns the number of items. */
  public int items() {
    return items;
  }

  /** Returns the index of the first feature of an item. */
  public int begin(int item) {
    return item == 0 ? 0 : ends[item - 1];
  }

  /** Returns the index after the last feature of an item. */
  public int end(int item) {
    return ends[item];
  }

  /** Returns a feature: 32 bits, of which a model uses the highest. */
  public int feature(int index) {
    return features[index];
  }

  /** Returns the features of all items; the caller must not change them. */
  int[] features() {
    return features;
  }

  /** Returns the transition table for an item. */
  public int group(int item) {
    return groups[item];
  }

  /** Returns the transition tables of all items; the caller must not change them. */
  int[] groups() {
    return groups;
  }
}
