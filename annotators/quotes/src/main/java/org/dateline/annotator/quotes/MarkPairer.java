package org.dateline.annotator.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of a text in one pass, so that each mark bounds exactly one stretch or
 * is known to be an apostrophe, a sign of measure or a stray.
 *
 * <p>The pairing follows the conventions of print: a quotation over several paragraphs opens anew
 * with each and closes with the last; a mark of another family inside a stretch nests; a stretch
 * whose closing mark is lost ends with its paragraph, or runs on into the next ones where the next
 * mark there is a closing one.
 */
final class MarkPairer {

  /** A stretch without any mark inside runs over at most this many paragraph breaks. */
  private static final int MOST_BREAKS = 8;

  /** Marks nest at most this deep; more of them is no quotation, and bounds the work per mark. */
  private static final int DEEPEST = 6;

  private final String text;
  private final Blocks blocks;
  private final List<Mark> marks;
  private final int[] nextDouble;
  private final int[] lowestBalance;
  private final int[] balance;
  private final boolean[] closerAhead;

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private Stretch leftOpen;
  private int lastEnd;

  private MarkPairer(String text, Blocks blocks, List<Mark> marks) {
    this.text = text;
    this.blocks = blocks;
    this.marks = marks;
    int n = marks.size();
    nextDouble = new int[n + 1];
    balance = new int[n + 1];
    lowestBalance = new int[n + 1];
    closerAhead = new boolean[n + 1];
    lookAhead();
  }

  /** Decides the use of every mark and returns the stretches, sorted by their begin. */
  static List<Stretch> pair(String text, Blocks blocks, List<Mark> marks) {
    return new MarkPairer(text, blocks, marks).run();
  }

  /** Notes for each mark what follows in its paragraph. */
  private void lookAhead() {
    int n = marks.size();
    int[] block = new int[n + 1];
    for (int i = 0; i < n; i++) {
      Mark mark = marks.get(i);
      block[i] = blocks.at(mark.begin());
      int step = 0;
      if (mark.family() == MarkFamily.DOUBLE && mark.use() == null) {
        step = mark.side() == MarkSide.OPEN ? 1 : mark.side() == MarkSide.CLOSE ? -1 : 0;
      }
      balance[i + 1] = balance[i] + step;
    }
    nextDouble[n] = n;
    lowestBalance[n] = Integer.MAX_VALUE;
    for (int i = n - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      boolean last = i + 1 == n || block[i + 1] != block[i];
      boolean counts = mark.family() == MarkFamily.DOUBLE && mark.use() == null;
      nextDouble[i] = counts ? i : nextDouble[i + 1];
      lowestBalance[i] = last ? balance[i + 1] : Math.min(balance[i + 1], lowestBalance[i + 1]);
      closerAhead[i] =
          !last && (isSureCloser(i + 1) || !isSingleOpener(i + 1) && closerAhead[i + 1]);
    }
  }

  private boolean isSingleOpener(int i) {
    Mark mark = marks.get(i);
    return mark.family() == MarkFamily.DOUBLE && mark.use() == null
        || mark.family() == MarkFamily.SINGLE && mark.use() == null && mark.side() == MarkSide.OPEN;
  }

  /** Tells whether a single mark stands beside punctuation, where no possessive does. */
  private boolean isSureCloser(int i) {
    Mark mark = marks.get(i);
    if (mark.family() != MarkFamily.SINGLE || mark.use() != null || mark.side() != MarkSide.CLOSE) {
      return false;
    }
    int before = mark.begin() == 0 ? ' ' : text.charAt(mark.begin() - 1);
    if (Character.isWhitespace(before)) {
      return false;
    }
    int after = mark.end() == text.length() ? '.' : text.charAt(mark.end());
    return !Character.isLetterOrDigit(before) || !Character.isWhitespace(after);
  }

  private List<Stretch> run() {
    int block = -1;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int here = blocks.at(mark.begin());
      if (here != block) {
        enterBlock(i, here);
        block = here;
      }
      if (mark.use() == null) {
        if (mark.family() == MarkFamily.SINGLE) {
          readSingle(i, mark);
        } else {
          readOuter(i, mark);
        }
      }
    }
    while (!open.isEmpty()) {
      giveUp(open.peek(), blocks.end(open.peek().block));
    }
    stretches.sort(
        Comparator.comparingInt(Stretch::begin).thenComparingInt(stretch -> -stretch.end()));
    return stretches;
  }

  /**
   * Decides what becomes of the stretches that are open where a new paragraph has its first mark.
   */
  private void enterBlock(int i, int block) {
    leftOpen = null;
    while (!open.isEmpty()) {
      Open top = open.peek();
      if (top.mark.family() == MarkFamily.DOUBLE && runsOn(top, i)) {
        return;
      }
      giveUp(top, blocks.end(top.block));
      if (top.mark.family() != MarkFamily.GUILLEMET
          && top.stretch.parent() == null
          && top.mark.use() == MarkUse.BOUND
          && top.block + 1 == block) {
        leftOpen = top.stretch;
      }
    }
  }

  private boolean runsOn(Open top, int i) {
    int next = nextDouble[i];
    if (next == marks.size()) {
      return false;
    }
    Mark mark = marks.get(next);
    int there = blocks.at(mark.begin());
    if (mark.side() == MarkSide.OPEN || there - top.block > MOST_BREAKS) {
      return false;
    }
    if (mark.side() == MarkSide.EITHER && mark.begin() <= blocks.begin(there)) {
      return false;
    }
    for (int b = top.block + 1; b <= there; b++) {
      if (blocks.isHeading(b)) {
        return false;
      }
    }
    return true;
  }

  private void readOuter(int i, Mark mark) {
    Open match = nearest(mark.family());
    boolean opens = mark.side() == MarkSide.OPEN || mark.side() == MarkSide.EITHER && match == null;
    if (opens) {
      if (match != null && mark.family() == MarkFamily.DOUBLE && !nests(i, match)) {
        giveUp(match, mark.begin());
      }
      push(i, mark);
    } else if (match != null) {
      close(match, mark);
    } else if (isInch(mark)) {
      mark.use(MarkUse.MEASURE);
    } else {
      closeWithoutOpening(mark);
    }
  }

  /** Tells whether the rest of the paragraph has closing marks for both stretches. */
  private boolean nests(int i, Open outer) {
    int before =
        outer.block == blocks.at(marks.get(i).begin()) ? balance[outer.index] : balance[i] - 1;
    return lowestBalance[i] <= before;
  }

  private boolean isInch(Mark mark) {
    return !mark.curly() && mark.begin() > 0 && Character.isDigit(text.charAt(mark.begin() - 1));
  }

  private void readSingle(int i, Mark mark) {
    Open top = open.peek();
    if (mark.side() == MarkSide.OPEN) {
      if (top != null && top.mark.family() == MarkFamily.SINGLE) {
        giveUp(top, mark.begin());
      }
      push(i, mark);
      return;
    }
    boolean letterBefore =
        mark.begin() > 0 && Character.isLetterOrDigit(text.charAt(mark.begin() - 1));
    if (top == null || top.mark.family() != MarkFamily.SINGLE) {
      boolean feet = letterBefore && Character.isDigit(text.charAt(mark.begin() - 1));
      mark.use(feet ? MarkUse.MEASURE : letterBefore ? MarkUse.APOSTROPHE : MarkUse.STRAY);
    } else if (letterBefore && !isSureCloser(i) && closerAhead[i] && endsInS(mark)) {
      mark.use(MarkUse.APOSTROPHE);
    } else {
      close(top, mark);
    }
  }

  private boolean endsInS(Mark mark) {
    char before = text.charAt(mark.begin() - 1);
    return before == 's' || before == 'S';
  }

  private Open nearest(MarkFamily family) {
    for (Open candidate : open) {
      if (candidate.mark.family() == family) {
        return candidate;
      }
    }
    return null;
  }

  private void push(int i, Mark mark) {
    if (open.size() == DEEPEST) {
      giveUp(open.peekLast(), mark.begin());
    }
    Stretch parent = open.isEmpty() ? null : open.peek().stretch;
    Stretch stretch = new Stretch(mark.begin(), mark.end(), true, parent);
    int block = blocks.at(mark.begin());
    if (leftOpen != null && open.isEmpty() && mark.begin() <= firstChar(block)) {
      stretch.continues(leftOpen);
    }
    leftOpen = null;
    mark.use(MarkUse.BOUND);
    open.push(new Open(i, mark, block, stretch));
  }

  private int firstChar(int block) {
    int i = blocks.begin(block);
    while (i < blocks.end(block) && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void close(Open match, Mark mark) {
    while (open.peek() != match) {
      giveUp(open.peek(), mark.begin());
    }
    open.pop();
    mark.use(MarkUse.BOUND);
    add(match.stretch, mark.begin(), mark.end(), true);
  }

  /** Ends a stretch that has no closing mark at the last word before an offset. */
  private void giveUp(Open lost, int limit) {
    while (open.peek() != lost) {
      giveUp(open.peek(), limit);
    }
    open.pop();
    int least = Math.max(lost.stretch.reach(), lost.mark.end());
    int end = Math.max(limit, least);
    while (end > least && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean lone = lost.mark.family() == MarkFamily.SINGLE && !lost.mark.curly();
    if (lone || end == lost.mark.end() || lost.mark.family() == MarkFamily.GUILLEMET) {
      lost.mark.use(lone ? MarkUse.APOSTROPHE : MarkUse.STRAY);
      lost.stretch.discard();
    } else {
      add(lost.stretch, end, end, false);
    }
  }

  private void closeWithoutOpening(Mark mark) {
    char before = mark.begin() == 0 ? ' ' : text.charAt(mark.begin() - 1);
    int block = blocks.at(mark.begin());
    int begin =
        Math.max(
            Math.max(lastEnd, blocks.begin(block)),
            blocks.sentenceBegin(Math.max(0, mark.begin() - 1)));
    while (begin < mark.begin() && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    boolean endsSpeech = ",.?!\u2026-\u2013\u2014".indexOf(before) >= 0;
    if (!endsSpeech
        || begin >= mark.begin()
        || !open.isEmpty()
        || mark.family() != MarkFamily.DOUBLE) {
      mark.use(MarkUse.STRAY);
      return;
    }
    mark.use(MarkUse.BOUND);
    add(new Stretch(begin, begin, false, null), mark.begin(), mark.end(), true);
  }

  private void add(Stretch stretch, int contentEnd, int end, boolean closed) {
    stretch.end(contentEnd, end, closed);
    stretches.add(stretch);
    lastEnd = Math.max(lastEnd, end);
  }

  /** An opening mark that waits for its closing one. */
  private static final class Open {
    private final int index;
    private final Mark mark;
    private final int block;
    private final Stretch stretch;

    Open(int index, Mark mark, int block, Stretch stretch) {
      this.index = index;
      this.mark = mark;
      this.block = block;
      this.stretch = stretch;
    }
  }
}
