package org.dateline.finetuning;

import static org.bytedeco.pytorch.global.torch.dropout;
import static org.bytedeco.pytorch.global.torch.index_select;
import static org.bytedeco.pytorch.global.torch.log_softmax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bytedeco.pytorch.Tensor;
import org.dateline.encoder.Batch;
import org.dateline.encoder.Window;

/** Something that a head of the encoder is trained to tell, with its examples. */
abstract class Task {

  private static final double DROPOUT = 0.1;

  /** So many batches are drawn at once and sorted by length, so that little is filled up. */
  private static final int BATCHES_SORTED = 50;

  private final String name;
  private final Head head;

  Task(String name, Head head) {
    this.name = name;
    this.head = head;
  }

  final String name() {
    return name;
  }

  final Head head() {
    return head;
  }

  /** What the encoder reads, a window an example. */
  abstract List<Window> windows();

  /**
   * Computes how far the encoder is from right on some examples.
   *
   * @param vectors of all wordpieces of the batch
   * @param examples numbers of the windows that are in the batch, in its order
   * @return one number
   */
  abstract Tensor loss(Tensor vectors, Batch batch, List<Integer> examples);

  /** Draws all examples once, in groups of about the same length. */
  final List<List<Integer>> draw(Random random, int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < windows().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<List<Integer>> batches = new ArrayList<>();
    int drawn = size * BATCHES_SORTED;
    for (int from = 0; from < order.size(); from += drawn) {
      List<Integer> some =
          new ArrayList<>(order.subList(from, Math.min(order.size(), from + drawn)));
      some.sort(Comparator.comparingInt(example -> windows().get(example).size()));
      for (int i = 0; i < some.size(); i += size) {
        batches.add(some.subList(i, Math.min(some.size(), i + size)));
      }
    }
    return batches;
  }

  /** Returns some rows, with numbers dropped at random. */
  static Tensor rows(Tensor vectors, List<Integer> positions) {
    long[] index = positions.stream().mapToLong(Integer::longValue).toArray();
    return dropout(index_select(vectors, 0, Tensor.create(index)), DROPOUT, true);
  }

  /** Returns the mean cross entropy of scores where these labels are right. */
  static Tensor crossEntropy(Tensor scores, List<Integer> right) {
    int labels = Math.toIntExact(scores.size(1));
    float[] chosen = new float[right.size() * labels];
    for (int i = 0; i < right.size(); i++) {
      chosen[i * labels + right.get(i)] = -1f / right.size();
    }
    return log_softmax(scores, 1).mul(Tensor.create(chosen, right.size(), labels)).sum();
  }
}
