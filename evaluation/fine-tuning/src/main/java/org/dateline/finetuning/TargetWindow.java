package org.dateline.finetuning;

import java.util.ArrayList;
import java.util.List;
import org.dateline.encoder.Window;
import org.dateline.encoder.WordPieceTokenizer;
import org.dateline.evaluation.train.TargetText;
import org.dateline.evaluation.train.TargetText.Target;

/**
 * A window with targets to judge.
 *
 * @param targets with the numbers of their tokens counted in the window
 */
record TargetWindow(Window window, List<Target> targets) {

  /**
   * Returns the windows of a document that have targets; one that two windows share is left out.
   */
  static List<TargetWindow> of(TargetText text, WordPieceTokenizer tokenizer, int maxPieces) {
    List<TargetWindow> result = new ArrayList<>();
    int offset = 0;
    for (Window window : TextWindows.pack(tokenizer, text.sequences(), maxPieces)) {
      List<Target> inside = new ArrayList<>();
      for (Target target : text.targets()) {
        if (target.first() >= offset && target.end() <= offset + window.size()) {
          inside.add(
              new Target(
                  target.span(),
                  target.first() - offset,
                  target.end() - offset,
                  target.judgement()));
        }
      }
      if (!inside.isEmpty()) {
        result.add(new TargetWindow(window, inside));
      }
      offset += window.size();
    }
    return result;
  }
}
