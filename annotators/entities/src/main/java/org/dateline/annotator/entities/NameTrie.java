package org.dateline.annotator.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An automaton over the pieces of names. The longest name that begins at a piece is found in one
 * walk, with one hash look-up per piece, whatever the number of names.
 */
final class NameTrie {

  private final Node root = new Node();

  /** Adds a name; the first entry of a name stays. */
  void add(List<String> pieces, KnowledgeEntry entry) {
    Node node = root;
    for (String piece : pieces) {
      node = node.next.computeIfAbsent(piece, key -> new Node());
    }
    if (node.entry == null) {
      node.entry = entry;
    }
  }

  /**
   * Finds the longest name that begins at a piece.
   *
   * @param limit exclusive end of the stretch to look at
   * @param key the form of a piece that the names were added in
   * @return the match, or {@code null}
   */
  Match longest(List<Piece> pieces, int from, int limit, KeyForm key) {
    Node node = root;
    Match best = null;
    for (int i = from; i < limit; i++) {
      node = node.next.get(key.of(pieces.get(i)));
      if (node == null) {
        break;
      }
      if (node.entry != null) {
        best = new Match(from, i + 1, node.entry);
      }
    }
    return best;
  }

  /** A name found: pieces {@code from} to {@code to}, exclusive. */
  record Match(int from, int to, KnowledgeEntry entry) {}

  /** Makes the key of a piece. */
  @FunctionalInterface
  interface KeyForm {
    /** Returns the key. */
    String of(Piece piece);
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private KnowledgeEntry entry;
  }
}
