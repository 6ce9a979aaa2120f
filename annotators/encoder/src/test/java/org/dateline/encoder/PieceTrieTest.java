package org.dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceTrieTest {

  @Test
  void allPiecesAreFoundHoweverManyThereAre() {
    long seed = Long.getLong("tests.seed", 1);
    Random random = new Random(seed);
    PieceTrie trie = new PieceTrie();
    Map<String, Integer> pieces = new HashMap<>();
    for (int id = 0; id < 60_000; id++) {
      StringBuilder piece = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        piece.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      if (pieces.putIfAbsent(piece.toString(), id) == null) {
        trie.add(PieceTrie.WORD_START, piece.toString(), id);
      }
    }
    pieces.forEach(
        (piece, id) ->
            assertThat(find(trie, PieceTrie.WORD_START, piece)).as("seed %d", seed).isEqualTo(id));
  }

  @Test
  void whatIsNotAPieceIsNotFound() {
    PieceTrie trie = new PieceTrie();
    trie.add(PieceTrie.WORD_START, "abc", 1);
    trie.add(PieceTrie.CONTINUATION, "ab", 2);
    assertThat(find(trie, PieceTrie.WORD_START, "abc")).isEqualTo(1);
    assertThat(find(trie, PieceTrie.WORD_START, "ab")).isEqualTo(PieceTrie.NONE);
    assertThat(find(trie, PieceTrie.CONTINUATION, "ab")).isEqualTo(2);
    assertThat(trie.next(PieceTrie.CONTINUATION, 'b')).isEqualTo(PieceTrie.NONE);
  }

  private static int find(PieceTrie trie, int root, String piece) {
    int node = root;
    for (int i = 0; i < piece.length(); i++) {
      node = trie.next(node, piece.charAt(i));
      if (node == PieceTrie.NONE) {
        return PieceTrie.NONE;
      }
    }
    return trie.id(node);
  }
}
