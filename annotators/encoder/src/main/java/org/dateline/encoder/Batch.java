package org.dateline.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Windows that go through a model in one call, filled up to the length of the longest: what the
 * inputs of the model get. For those who train a model; an annotator asks an {@link Encoder}, which
 * makes the same of its windows.
 *
 * @since 0.1.0
 */
public final class Batch {

  private final List<WindowPart> parts;
  private final int rows;
  private final int columns;
  private final long[] ids;
  private final long[] mask;
  private final long[] segments;
  private final long[] shapes;

  Batch(List<WindowPart> parts, WordPieceTokenizer tokenizer) {
    this(parts, parts.stream().mapToInt(WindowPart::length).max().orElseThrow(), parts.size());
    for (int row = 0; row < parts.size(); row++) {
      fill(row, tokenizer);
    }
  }

  /**
   * Makes a batch of whole windows.
   *
   * @param windows that each fit into a model
   * @param maxPieces how many wordpieces that model reads at once, special ones included
   * @throws IllegalArgumentException if a window does not fit
   */
  public static Batch of(List<Window> windows, WordPieceTokenizer tokenizer, int maxPieces) {
    List<WindowPart> parts = new ArrayList<>();
    int maxPerToken = WindowPart.maxPerToken(maxPieces);
    for (Window window : windows) {
      EncodedWindow encoded = new EncodedWindow(window, tokenizer, maxPerToken);
      List<WindowPart> split = WindowPart.split(parts.size(), encoded, maxPieces);
      if (split.size() != 1) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "A window of %d tokens has %d wordpieces; with the special ones at most %d fit",
                window.size(),
                encoded.size(),
                maxPieces));
      }
      parts.addAll(split);
    }
    return new Batch(parts, tokenizer);
  }

  private Batch(List<WindowPart> parts, int columns, int rows) {
    this.parts = parts;
    this.columns = columns;
    this.rows = rows;
    ids = new long[rows * columns];
    mask = new long[rows * columns];
    segments = new long[rows * columns];
    shapes = new long[rows * columns];
  }

  /**
   * Groups parts of about the same length.
   *
   * @param maxRows how many go together
   */
  static List<List<WindowPart>> group(List<WindowPart> parts, int maxRows) {
    List<WindowPart> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(WindowPart::length));
    List<List<WindowPart>> groups = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i += maxRows) {
      groups.add(sorted.subList(i, Math.min(sorted.size(), i + maxRows)));
    }
    return groups;
  }

  /** A row of the greatest length, with the highest id of the vocabulary in it. */
  static Batch probe(WordPieceTokenizer tokenizer, int columns) {
    Batch batch = new Batch(List.of(), columns, 1);
    for (int i = 0; i < columns; i++) {
      batch.set(i, tokenizer.vocabularySize() - 1, i % 2, i % CaseShape.values().length);
    }
    return batch;
  }

  List<WindowPart> parts() {
    return parts;
  }

  /** How many windows there are. */
  public int rows() {
    return rows;
  }

  /** The length of each row in wordpieces, special ones included. */
  public int columns() {
    return columns;
  }

  /** The shape of all inputs: rows, columns. */
  long[] dimensions() {
    return new long[] {rows, columns};
  }

  /** The ids of the wordpieces, row after row. */
  public long[] ids() {
    return ids;
  }

  /** 1 where there is a piece, 0 where the row is filled up. */
  public long[] mask() {
    return mask;
  }

  /** The segment of each piece. */
  public long[] segments() {
    return segments;
  }

  /** The {@link CaseShape} of each piece, by its ordinal. */
  public long[] shapes() {
    return shapes;
  }

  /** Where the first piece of a token stands, counted over all rows. */
  public int position(int row, int token) {
    WindowPart part = parts.get(row);
    return row * columns + 1 + part.window().begin(token) - part.window().begin(part.from());
  }

  private void fill(int row, WordPieceTokenizer tokenizer) {
    WindowPart part = parts.get(row);
    EncodedWindow window = part.window();
    int offset = row * columns;
    // Filled up with the padding piece, which the mask hides.
    Arrays.fill(ids, offset, offset + columns, tokenizer.paddingId());
    set(offset, tokenizer.classificationId(), 0, CaseShape.OTHER.ordinal());
    int last = window.end(part.to() - 1) - 1;
    for (int piece = window.begin(part.from()); piece <= last; piece++) {
      set(++offset, window.id(piece), window.segment(piece), window.shape(piece));
    }
    set(++offset, tokenizer.separatorId(), window.segment(last), CaseShape.OTHER.ordinal());
  }

  private void set(int offset, int id, int segment, int shape) {
    ids[offset] = id;
    mask[offset] = 1;
    segments[offset] = segment;
    shapes[offset] = shape;
  }
}
