package org.dateline.encoder;

import java.util.List;

/**
 * What an encoder makes of the tokens of documents for one task that it was trained for, in windows
 * as long as those that it was trained on. May be used by any number of threads.
 *
 * @since 0.1.0
 */
public final class TaskScores {

  /** So many windows are computed at a time, for the memory of long texts. */
  private static final int GROUP = 64;

  private final Encoder encoder;
  private final LabelColumns columns;

  /**
   * Prepares for a task.
   *
   * @throws IllegalStateException if the encoder was not trained for it; the message names its
   *     labels
   */
  public TaskScores(Encoder encoder, String task) {
    this.encoder = encoder;
    this.columns = encoder.columns(task);
  }

  /** Returns the labels of the task, in the order of their numbers. */
  public List<String> labels() {
    return columns.labels();
  }

  /** Begins with a document: its sentences are to be given to what is returned. */
  public WindowPacker packer(String text) {
    return new WindowPacker(encoder.tokenizer(), text, encoder.maxPieces());
  }

  /**
   * Computes the probabilities of the labels of all tokens of a document.
   *
   * @param document with all its sentences
   * @return for each token as many numbers as there are labels, which sum to 1
   */
  public float[] probabilities(WindowPacker document) {
    List<Window> windows = document.windows();
    int labels = labels().size();
    int tokens = windows.stream().mapToInt(Window::size).sum();
    float[] all = new float[Math.multiplyExact(tokens, labels)];
    int at = 0;
    for (int from = 0; from < windows.size(); from += GROUP) {
      List<Window> group = windows.subList(from, Math.min(windows.size(), from + GROUP));
      for (TokenMatrix matrix : encoder.scores(group)) {
        for (int row = 0; row < matrix.rows(); row++) {
          softmax(matrix, row, all, at);
          at += labels;
        }
      }
    }
    return all;
  }

  /** Of the columns of this task alone; a model may have more. */
  private void softmax(TokenMatrix matrix, int row, float[] result, int at) {
    int labels = labels().size();
    double most = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < labels; label++) {
      most = Math.max(most, matrix.get(row, columns.first() + label));
    }
    double sum = 0;
    for (int label = 0; label < labels; label++) {
      double weight = Math.exp(matrix.get(row, columns.first() + label) - most);
      result[at + label] = (float) weight;
      sum += weight;
    }
    for (int label = 0; label < labels; label++) {
      result[at + label] /= (float) sum;
    }
  }
}
