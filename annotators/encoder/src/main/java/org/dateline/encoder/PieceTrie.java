package org.dateline.encoder;

import java.util.Arrays;

/**
 * The wordpieces of a vocabulary as a trie over UTF-16 code units, for the longest match in one
 * walk. Pieces at the start of a word and pieces that continue one hang from two roots. Immutable
 * once filled.
 */
final class PieceTrie {

  /** The root of pieces at the start of a word. */
  static final int WORD_START = 0;

  /** The root of pieces inside a word. */
  static final int CONTINUATION = 1;

  /** What {@link #next} and {@link #id} return when there is none. */
  static final int NONE = -1;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  // Edges in an open-addressed table: (node, code unit) + 1 as the key, so that 0 means free.
  // Large enough for the vocabulary of BERT, which has 65,000 of them.
  private long[] keys = new long[1 << 17];
  private int[] targets = new int[1 << 17];
  private int edges;

  private int[] ids = {NONE, NONE};

  /** Adds a piece, without the mark of a continuation, under one of the two roots. */
  void add(int root, String piece, int id) {
    int node = root;
    for (int i = 0; i < piece.length(); i++) {
      int slot = slot(keys, node, piece.charAt(i));
      if (keys[slot] == 0) {
        keys[slot] = key(node, piece.charAt(i));
        targets[slot] = newNode();
        edges++;
      }
      node = targets[slot];
      if (edges * 2 > keys.length) {
        grow();
      }
    }
    ids[node] = id;
  }

  /** The node that one code unit leads to, or {@link #NONE}. */
  int next(int node, char unit) {
    int slot = slot(keys, node, unit);
    return keys[slot] == 0 ? NONE : targets[slot];
  }

  /** The id of the piece that ends at a node, or {@link #NONE}. */
  int id(int node) {
    return ids[node];
  }

  private int newNode() {
    int node = edges + 2;
    if (node == ids.length) {
      ids = Arrays.copyOf(ids, ids.length * 2);
      Arrays.fill(ids, node, ids.length, NONE);
    }
    return node;
  }

  private void grow() {
    long[] newKeys = new long[keys.length * 2];
    int[] newTargets = new int[newKeys.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        long key = keys[i] - 1;
        int slot = slot(newKeys, (int) (key >>> 16), (char) key);
        newKeys[slot] = keys[i];
        newTargets[slot] = targets[i];
      }
    }
    keys = newKeys;
    targets = newTargets;
  }

  private static long key(int node, char unit) {
    return ((long) node << 16 | unit) + 1;
  }

  private static int slot(long[] keys, int node, char unit) {
    long key = key(node, unit);
    int mask = keys.length - 1;
    int slot = (int) (key * SPREAD >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
