package org.dateline.finetuning;

import static org.bytedeco.pytorch.global.torch.clip_grad_norm_;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.AdamW;
import org.bytedeco.pytorch.AdamWOptions;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.dateline.encoder.Batch;
import org.dateline.encoder.Window;
import org.dateline.encoder.WordPieceTokenizer;

/**
 * Trains an encoder and the heads of its tasks together: AdamW (Loshchilov and Hutter 2019), a rate
 * that rises over the first tenth of the steps and falls to nothing by the last. Each step is on
 * examples of one task; the steps of the tasks are shuffled.
 */
final class FineTuning {

  private static final double GREATEST_GRADIENT = 1;
  private static final int WARM_UP = 10;
  private static final int STEPS_BETWEEN_MESSAGES = 100;

  private final TorchEncoder encoder;
  private final List<Task> tasks;
  private final WordPieceTokenizer tokenizer;
  private final Options options;

  private final TensorVector trained = new TensorVector();
  private final AdamW base;
  private final AdamW fresh;

  /**
   * How to train.
   *
   * @param seed of the order of examples
   * @param epochs how often each example is seen
   * @param rate the greatest rate of learning for what the base model brings
   * @param freshRate the same for what starts from nothing: heads and vectors of shapes
   * @param batch examples in a step
   * @param maxPieces wordpieces in a window, special ones included
   */
  record Options(long seed, int epochs, double rate, double freshRate, int batch, int maxPieces) {}

  private record Step(Task task, List<Integer> examples) {}

  FineTuning(
      TorchEncoder encoder, List<Task> tasks, WordPieceTokenizer tokenizer, Options options) {
    this.encoder = encoder;
    this.tasks = List.copyOf(tasks);
    this.tokenizer = tokenizer;
    this.options = options;
    TensorVector fromBase = new TensorVector();
    TensorVector fromNothing = new TensorVector();
    encoder
        .trainable()
        .forEach(
            (name, tensor) ->
                (name.equals(Weights.SHAPES) ? fromNothing : fromBase).push_back(tensor));
    tasks.forEach(task -> task.head().parameters().forEach(fromNothing::push_back));
    for (TensorVector group : List.of(fromBase, fromNothing)) {
      for (long i = 0; i < group.size(); i++) {
        trained.push_back(group.get(i));
      }
    }
    base = new AdamW(fromBase, new AdamWOptions(options.rate()));
    fresh = new AdamW(fromNothing, new AdamWOptions(options.freshRate()));
  }

  /**
   * Trains.
   *
   * @param messages gets a line now and then
   */
  void run(PrintWriter messages) {
    Random random = new Random(options.seed());
    List<Step> epoch = draw(random);
    int steps = epoch.size() * options.epochs();
    int done = 0;
    double loss = 0;
    for (int e = 0; e < options.epochs(); e++) {
      for (Step step : e == 0 ? epoch : draw(random)) {
        double share = share(done, steps);
        base.param_groups().get(0).options().set_lr(options.rate() * share);
        fresh.param_groups().get(0).options().set_lr(options.freshRate() * share);
        loss += learn(step);
        if (++done % STEPS_BETWEEN_MESSAGES == 0) {
          messages.println(
              String.format(
                  Locale.ROOT,
                  "step %d of %d, loss %.4f",
                  done,
                  steps,
                  loss / STEPS_BETWEEN_MESSAGES));
          loss = 0;
        }
      }
    }
  }

  private List<Step> draw(Random random) {
    List<Step> steps = new ArrayList<>();
    for (Task task : tasks) {
      task.draw(random, options.batch()).forEach(some -> steps.add(new Step(task, some)));
    }
    Collections.shuffle(steps, random);
    return steps;
  }

  private static double share(int done, int steps) {
    int warmUp = steps / WARM_UP;
    return done < warmUp ? (done + 1.0) / (warmUp + 1) : (steps - done) / (double) (steps - warmUp);
  }

  @SuppressWarnings("try") // The scope frees what was made in it when it is closed.
  private double learn(Step step) {
    try (PointerScope scope = new PointerScope()) {
      base.zero_grad();
      fresh.zero_grad();
      List<Window> windows = new ArrayList<>();
      step.examples().forEach(example -> windows.add(step.task().windows().get(example)));
      Batch batch = Batch.of(windows, tokenizer, options.maxPieces());
      Tensor loss = step.task().loss(encoder.vectors(batch, true), batch, step.examples());
      loss.backward();
      clip_grad_norm_(trained, GREATEST_GRADIENT);
      base.step();
      fresh.step();
      return loss.item_float();
    }
  }
}
