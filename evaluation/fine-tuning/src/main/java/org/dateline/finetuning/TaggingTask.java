package org.dateline.finetuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.pytorch.Tensor;
import org.dateline.encoder.Batch;
import org.dateline.encoder.Window;
import org.dateline.encoder.WordPieceTokenizer;
import org.dateline.evaluation.train.TagTask;
import org.dateline.evaluation.train.TaggedText;

/** Telling the tag of each token, at its first wordpiece. */
final class TaggingTask extends Task {

  private final List<Window> windows = new ArrayList<>();
  private final List<int[]> tags = new ArrayList<>();

  TaggingTask(
      TagTask task,
      List<TaggedText> texts,
      WordPieceTokenizer tokenizer,
      int maxPieces,
      int width) {
    super(task.label(), new Head(labels(task), width));
    for (TaggedText text : texts) {
      add(text, TextWindows.pack(tokenizer, text.sequences(), maxPieces));
    }
  }

  /** What the columns of the scores are called in the model. */
  static List<String> labels(TagTask task) {
    return task.tagSet().names().stream().map(tag -> task.label() + "/" + tag).toList();
  }

  private void add(TaggedText text, List<Window> packed) {
    int[] all = text.tags().stream().flatMapToInt(Arrays::stream).toArray();
    int token = 0;
    for (Window window : packed) {
      windows.add(window);
      tags.add(Arrays.copyOfRange(all, token, token + window.size()));
      token += window.size();
    }
  }

  @Override
  List<Window> windows() {
    return windows;
  }

  @Override
  Tensor loss(Tensor vectors, Batch batch, List<Integer> examples) {
    List<Integer> positions = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int row = 0; row < examples.size(); row++) {
      int[] tagged = tags.get(examples.get(row));
      for (int token = 0; token < tagged.length; token++) {
        positions.add(batch.position(row, token));
        right.add(tagged[token]);
      }
    }
    return crossEntropy(head().scores(rows(vectors, positions)), right);
  }
}
