package org.dateline.encoder;

import java.io.IOException;
import java.io.InputStream;

/**
 * Takes text apart into the wordpieces of an uncased BERT vocabulary, with exact offsets.
 *
 * <p>The pieces are those of the reference implementation (Wu et al. 2016; Devlin et al. 2019):
 * lower case, no accents, each punctuation mark and ideograph a word of its own, each word the
 * longest pieces from the left, {@code [UNK]} for a word that the vocabulary cannot make up or that
 * has more than 100 characters. One thing differs on purpose: markers such as {@code [SEP]} in the
 * text are text.
 *
 * <p>Control characters, U+FFFD and combining marks are not seen. They belong to the span of the
 * piece right before them; where there is none, no piece covers them. White space is never covered.
 *
 * <p>Immutable; any number of threads may share one.
 *
 * @since 0.1.0
 */
public final class WordPieceTokenizer {

  private final PieceTrie trie;
  private final Vocabulary vocabulary;

  private WordPieceTokenizer(PieceTrie trie, Vocabulary vocabulary) {
    this.trie = trie;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a {@code tokenizer.json} in the form of Hugging Face tokenizers.
   *
   * @param location where the stream comes from, for messages
   * @throws IOException if it cannot be read or is not for an uncased WordPiece model; the message
   *     says what was found and what was expected
   */
  public static WordPieceTokenizer read(InputStream in, String location) throws IOException {
    PieceTrie trie = new PieceTrie();
    return new WordPieceTokenizer(trie, new VocabularyReader(location, trie).read(in));
  }

  /** The pieces of a whole text; those of {@code [CLS]} and {@code [SEP]} are not added. */
  public Pieces tokenize(String text) {
    return tokenize(text, 0, text.length());
  }

  /**
   * The pieces of a stretch of text, with offsets in the whole.
   *
   * @param begin where to begin
   * @param end where to stop, exclusive
   */
  public Pieces tokenize(String text, int begin, int end) {
    Pieces pieces = new Pieces();
    tokenize(text, begin, end, new WordBuffer(), pieces);
    return pieces;
  }

  /** The number of wordpieces in the vocabulary; ids are below it. */
  public int vocabularySize() {
    return vocabulary.size();
  }

  /** The id of the piece that fills a batch up. */
  public int paddingId() {
    return vocabulary.padding();
  }

  /** The id of the piece that stands first in each input. */
  public int classificationId() {
    return vocabulary.classification();
  }

  /** The id of the piece between two stretches of text and after the last. */
  public int separatorId() {
    return vocabulary.separator();
  }

  /** The id of the piece that stands for a word outside the vocabulary. */
  public int unknownId() {
    return vocabulary.unknown();
  }

  /** Adds the pieces of a stretch of text; the buffer is empty before and after. */
  void tokenize(String text, int begin, int end, WordBuffer word, Pieces out) {
    int first = out.size();
    for (int i = begin; i < end; ) {
      int c = text.codePointAt(i);
      int next = Math.min(i + Character.charCount(c), end);
      int folded = FoldedCharacters.fold(c);
      if (folded == FoldedCharacters.IGNORED) {
        if (!word.isEmpty()) {
          word.extend(next);
        } else if (out.size() > first) {
          out.extendLast(i, next);
        }
      } else if (folded == FoldedCharacters.SEVERAL) {
        addSeveral(c, i, next, word, out);
      } else {
        add(c, folded, i, next, word, out);
      }
      i = next;
    }
    word.flush(trie, vocabulary.unknown(), out);
  }

  private void addSeveral(int c, int from, int to, WordBuffer word, Pieces out) {
    String parts = FoldedCharacters.decomposed(c);
    for (int i = 0; i < parts.length(); ) {
      int part = parts.codePointAt(i);
      add(c, part, from, to, word, out);
      i += Character.charCount(part);
    }
  }

  private void add(int c, int folded, int from, int to, WordBuffer word, Pieces out) {
    if (folded == FoldedCharacters.SPACE) {
      word.flush(trie, vocabulary.unknown(), out);
    } else if (FoldedCharacters.isPunctuation(folded) || FoldedCharacters.isIdeograph(c)) {
      word.flush(trie, vocabulary.unknown(), out);
      word.append(folded, from, to);
      word.flush(trie, vocabulary.unknown(), out);
    } else {
      word.append(folded, from, to);
    }
  }
}
