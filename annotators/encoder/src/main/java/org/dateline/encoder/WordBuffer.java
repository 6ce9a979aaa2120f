package org.dateline.encoder;

/** The word that is being read, folded, with the source span of each code unit of it. */
final class WordBuffer {

  /** Longer words, in code points, are not taken apart. */
  static final int MAX_CODE_POINTS = 100;

  private final char[] units = new char[2 * MAX_CODE_POINTS];
  private final int[] begins = new int[2 * MAX_CODE_POINTS];
  private final int[] ends = new int[2 * MAX_CODE_POINTS];
  private int length;
  private int codePoints;
  private int end;

  boolean isEmpty() {
    return codePoints == 0;
  }

  /** Appends a folded code point that stands for the text between two offsets. */
  void append(int folded, int from, int to) {
    end = to;
    if (codePoints++ >= MAX_CODE_POINTS) {
      return;
    }
    if (length == 0) {
      begins[0] = from;
    }
    int next = length + Character.toChars(folded, units, length);
    for (; length < next; length++) {
      begins[length] = from;
      ends[length] = to;
    }
  }

  /** Takes an ignored character into the span of the one before it. */
  void extend(int to) {
    end = to;
    ends[length - 1] = to;
  }

  /** Adds the pieces of the word, the longest that fits each time, and empties the buffer. */
  void flush(PieceTrie trie, int unknown, Pieces out) {
    if (codePoints == 0) {
      return;
    }
    int before = out.size();
    if (codePoints > MAX_CODE_POINTS || !split(trie, out)) {
      out.cutTo(before);
      out.add(unknown, begins[0], end);
    }
    length = 0;
    codePoints = 0;
  }

  private boolean split(PieceTrie trie, Pieces out) {
    int start = 0;
    while (start < length) {
      int node = start == 0 ? PieceTrie.WORD_START : PieceTrie.CONTINUATION;
      int id = PieceTrie.NONE;
      int after = start;
      for (int i = start; i < length; i++) {
        node = trie.next(node, units[i]);
        if (node == PieceTrie.NONE) {
          break;
        }
        if (trie.id(node) != PieceTrie.NONE) {
          id = trie.id(node);
          after = i + 1;
        }
      }
      if (id == PieceTrie.NONE) {
        return false;
      }
      out.add(id, begins[start], ends[after - 1]);
      start = after;
    }
    return true;
  }
}
