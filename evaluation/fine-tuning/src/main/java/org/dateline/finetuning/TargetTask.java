package org.dateline.finetuning;

import static org.bytedeco.pytorch.global.torch.matmul;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.Tensor;
import org.dateline.encoder.Batch;
import org.dateline.encoder.Window;
import org.dateline.encoder.WordPieceTokenizer;
import org.dateline.evaluation.train.TargetText;

/**
 * Telling whether a text is for or against a target, by the mean of the vectors of the target (each
 * token at its first wordpiece) and the vector of the window.
 */
final class TargetTask extends Task {

  /** The name of the task in models and options. */
  static final String NAME = "sentiment";

  private static final int CLASSES = TargetText.CLASSES.size();

  private final List<TargetWindow> examples = new ArrayList<>();
  private final List<Window> windows;

  TargetTask(List<TargetText> texts, WordPieceTokenizer tokenizer, int maxPieces, int width) {
    super(NAME, new Head(labels(), width));
    for (TargetText text : texts) {
      examples.addAll(TargetWindow.of(text, tokenizer, maxPieces));
    }
    windows = examples.stream().map(TargetWindow::window).toList();
  }

  /**
   * What the columns of the scores are called in the model: first those of a token of the target,
   * then those of the window.
   */
  static List<String> labels() {
    return Stream.of("target", "window")
        .flatMap(part -> TargetText.CLASSES.stream().map(c -> NAME + "/" + part + "-" + c))
        .toList();
  }

  @Override
  List<Window> windows() {
    return windows;
  }

  @Override
  Tensor loss(Tensor vectors, Batch batch, List<Integer> numbers) {
    List<Integer> tokens = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    List<int[]> ranges = new ArrayList<>();
    for (int row = 0; row < numbers.size(); row++) {
      TargetWindow example = examples.get(numbers.get(row));
      for (TargetText.Target target : example.targets()) {
        int from = tokens.size();
        for (int token = target.first(); token < target.end(); token++) {
          tokens.add(batch.position(row, token));
        }
        ranges.add(new int[] {from, tokens.size()});
        starts.add(row * batch.columns());
        right.add(target.judgement());
      }
    }
    Tensor ofTargets =
        matmul(
            means(ranges, tokens.size()),
            head().scores(rows(vectors, tokens)).slice(1, at(0), at(CLASSES), 1));
    Tensor ofWindows =
        head().scores(rows(vectors, starts)).slice(1, at(CLASSES), at(2 * CLASSES), 1);
    return crossEntropy(ofTargets.add(ofWindows), right);
  }

  private static LongOptional at(long index) {
    return new LongOptional(index);
  }

  /** Returns a matrix that takes the mean of ranges of rows. */
  private static Tensor means(Collection<int[]> ranges, int rows) {
    float[] shares = new float[ranges.size() * rows];
    int offset = 0;
    for (int[] range : ranges) {
      for (int i = range[0]; i < range[1]; i++) {
        shares[offset + i] = 1f / (range[1] - range[0]);
      }
      offset += rows;
    }
    return Tensor.create(shares, ranges.size(), rows);
  }
}
