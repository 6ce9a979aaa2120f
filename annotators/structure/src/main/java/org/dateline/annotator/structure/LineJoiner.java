package org.dateline.annotator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes paragraphs of lines: mostly one of each, but broken lines are joined. */
final class LineJoiner {

  /** Where text is wrapped, no line is longer. */
  private static final int WIDEST_WRAP = 120;

  private static final int LEAST_WRAPPED_LINES = 6;
  private static final double LEAST_OPEN_SHARE = 0.6;
  private static final int FRAGMENT_TOKENS = 3;
  private static final int TAIL = 40;

  private final StructureLexicon lexicon;
  private final Tokenizer tokenizer;
  private final TokenBuffer tail = new TokenBuffer();

  LineJoiner(StructureLexicon lexicon, Tokenizer tokenizer) {
    this.lexicon = lexicon;
    this.tokenizer = tokenizer;
  }

  /** Returns the paragraphs that the lines make. */
  List<Block> join(String text, List<Line> lines) {
    List<Block> paragraphs = new ArrayList<>();
    boolean wrapped = isWrapped(text, lines);
    Line last = null;
    int begin = 0;
    for (Line line : lines) {
      if (last == null) {
        begin = line.begin();
      } else if (line.afterBlank() || !(wrapped || goesOn(text, last, line))) {
        paragraphs.add(Block.paragraph(begin, last.end()));
        begin = line.begin();
      }
      last = line;
    }
    if (last != null) {
      paragraphs.add(Block.paragraph(begin, last.end()));
    }
    return paragraphs;
  }

  /**
   * Returns whether lines were broken at a width: short ones, most of which end amid a sentence.
   */
  private static boolean isWrapped(String text, List<Line> lines) {
    int inner = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > WIDEST_WRAP) {
        return false;
      }
      if (!lines.get(i + 1).afterBlank()) {
        inner++;
        open += Sentences.endsOpen(text, lines.get(i).end()) ? 1 : 0;
      }
    }
    return inner >= LEAST_WRAPPED_LINES && open >= LEAST_OPEN_SHARE * inner;
  }

  private boolean goesOn(String text, Line last, Line line) {
    if (Sentences.endsOpen(text, last.end())) {
      return Characters.isLower(text.codePointAt(line.begin()));
    }
    return text.charAt(last.end() - 1) == '.' && abbreviationGoesOn(text, last, line);
  }

  private boolean abbreviationGoesOn(String text, Line last, Line line) {
    int from = Math.max(last.begin(), last.end() - TAIL);
    while (from > last.begin() && !Characters.isInvisible(text.charAt(from - 1))) {
      from--;
    }
    tail.clear();
    tokenizer.tokenize(text, from, last.end(), tail);
    int i = tail.size() - 1;
    if (tail.kind(i) == TokenKind.TITLE) {
      return tail.end(i) - tail.begin(i) > 2;
    }
    if (tail.kind(i) != TokenKind.ABBREVIATION
        || !Characters.isUpper(text.codePointAt(line.begin()))) {
      return false;
    }
    if (from == last.begin() && tail.size() <= FRAGMENT_TOKENS) {
      return true;
    }
    boolean article = i > 0 && text.regionMatches(true, tail.begin(i - 1), "the", 0, 3);
    return !article && lexicon.titles().contains(firstWord(text, line));
  }

  private static String firstWord(String text, Line line) {
    int end = line.begin();
    while (end < line.end() && Characters.isWordPart(text.charAt(end))) {
      end++;
    }
    return text.substring(line.begin(), end).toLowerCase(Locale.ROOT);
  }
}
