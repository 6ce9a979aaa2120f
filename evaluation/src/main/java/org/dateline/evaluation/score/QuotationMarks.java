package org.dateline.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import org.dateline.evaluation.data.Span;

/**
 * The stretches of a text between double quotation marks, marks included. Only for telling direct
 * from indirect content: the marks pair up by their order, and a line break closes an open one.
 */
final class QuotationMarks {

  private QuotationMarks() {}

  static List<Span> regions(String text) {
    List<Span> regions = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      Effect effect = effect(text, i, open >= 0);
      if (effect == Effect.OPEN && open < 0) {
        open = i;
      } else if (effect == Effect.CLOSE && open >= 0) {
        regions.add(new Span(open, i + 1));
        open = -1;
      } else if (effect == Effect.BREAK && open >= 0) {
        regions.add(new Span(open, i));
        open = -1;
      }
    }
    if (open >= 0) {
      regions.add(new Span(open, text.length()));
    }
    return regions;
  }

  private enum Effect {
    OPEN,
    CLOSE,
    BREAK,
    NONE
  }

  private static Effect effect(String text, int at, boolean isOpen) {
    return switch (text.charAt(at)) {
      case '“', '‟', '«' -> Effect.OPEN;
      case '”', '»' -> Effect.CLOSE;
      case '"' -> isOpen ? Effect.CLOSE : Effect.OPEN;
      case '\'' -> text.startsWith("''", at) ? Effect.CLOSE : Effect.NONE;
      case '`' -> text.startsWith("``", at) ? Effect.OPEN : Effect.NONE;
      case '\n' -> Effect.BREAK;
      default -> Effect.NONE;
    };
  }
}
