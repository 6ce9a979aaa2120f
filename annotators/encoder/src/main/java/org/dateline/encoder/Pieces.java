package org.dateline.encoder;

import java.util.Arrays;

/**
 * Wordpieces with their spans in the text they were made from, in text order.
 *
 * <p>Offsets are UTF-16 code units, end exclusive; no span is empty and none begins or ends inside
 * a surrogate pair. Begins and ends never decrease. Spans overlap only where one character is seen
 * as several (a Hangul syllable): the pieces made of it all have its span.
 *
 * @since 0.1.0
 */
public final class Pieces {

  private int[] ids = new int[32];
  private int[] begins = new int[32];
  private int[] ends = new int[32];
  private int size;

  Pieces() {}

  /** How many pieces there are. */
  public int size() {
    return size;
  }

  /** The number of a piece in the vocabulary. */
  public int id(int piece) {
    return ids[check(piece)];
  }

  /** Where a piece begins in the text. */
  public int begin(int piece) {
    return begins[check(piece)];
  }

  /** Where a piece ends in the text, exclusive. */
  public int end(int piece) {
    return ends[check(piece)];
  }

  /** A copy of the numbers of all pieces. */
  public int[] ids() {
    return Arrays.copyOf(ids, size);
  }

  void add(int id, int begin, int end) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    ids[size] = id;
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  /** Lengthens the last piece if it ends where an ignored character begins. */
  void extendLast(int from, int to) {
    if (size > 0 && ends[size - 1] == from) {
      ends[size - 1] = to;
    }
  }

  void cutTo(int newSize) {
    size = newSize;
  }

  private int check(int piece) {
    if (piece < 0 || piece >= size) {
      throw new IndexOutOfBoundsException("There is no piece " + piece + " among " + size);
    }
    return piece;
  }
}
