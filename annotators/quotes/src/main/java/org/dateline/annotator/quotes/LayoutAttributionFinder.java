package org.dateline.annotator.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.learning.pos.UniversalTag;

/**
 * Lets the layout decide where it names the speaker: a transcript, whose paragraphs begin with a
 * mark and a name ("“COOK: We go.") or with the name alone, and a letter that is signed ("“We go.”
 * — Peter Cook"). What another finder has found stands everywhere else.
 */
final class LayoutAttributionFinder implements AttributionFinder {

  /** One paragraph alone with a name in capitals and a colon may be a heading. */
  private static final int LEAST_TURNS = 2;

  private static final int LEAST_SPEAKERS = 2;

  /** Turns are so many paragraphs from the next one at most. */
  private static final int NEAR = 2;

  private static final int LONGEST_NAME = 6;
  private static final Set<String> NAME_PARTICLES =
      Set.of("de", "da", "di", "del", "van", "von", "der", "den", "la", "le", "bin", "al", "el");

  private final AttributionFinder inner;

  /** What the layout says, and which words and marks it says it with. */
  private static final class Layout {
    private final List<Attribution> found = new ArrayList<>();
    private final BitSet words = new BitSet();
    private final Set<Stretch> stretches = Collections.newSetFromMap(new IdentityHashMap<>());
  }

  LayoutAttributionFinder(AttributionFinder inner) {
    this.inner = inner;
  }

  @Override
  public List<Attribution> find(NewsText news, List<Stretch> stretches) {
    List<Attribution> others = inner.find(news, stretches);
    Layout layout = layout(news, stretches);
    if (layout.found.isEmpty()) {
      return others;
    }
    List<Attribution> all = new ArrayList<>(layout.found);
    for (Attribution other : others) {
      if (!contradicts(news, other, layout)) {
        all.add(other);
      }
    }
    all.sort(
        Comparator.comparingInt(Attribution::begin)
            .thenComparingInt(attribution -> -attribution.end()));
    return all;
  }

  private static Layout layout(NewsText news, List<Stretch> stretches) {
    List<Attribution> turns = new ArrayList<>();
    Layout layout = new Layout();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (stretch.parent() == null) {
        add(turns, turn(news, stretch));
        add(layout.found, signed(news, stretch, nextBegin(stretches, i)));
      }
    }
    if (turns.size() >= LEAST_TURNS) {
      layout.found.addAll(turns);
    }
    layout.found.addAll(dialogue(news));
    for (Attribution one : layout.found) {
      mark(news, one.cue(), layout.words);
      mark(news, one.source(), layout.words);
      layout.stretches.addAll(one.quoted());
    }
    return layout;
  }

  /**
   * Finds the turns of a transcript without marks: paragraphs that begin with a name and a colon,
   * of two speakers or more, one of whom speaks again. A line such as "VIDEO: …" or a place before
   * each of several reports does not come back like this.
   */
  private static List<Attribution> dialogue(NewsText news) {
    Blocks blocks = news.blocks();
    Map<Integer, Attribution> byBlock = new TreeMap<>();
    Map<String, List<Integer>> bySpeaker = new HashMap<>();
    for (int block = 0; block < blocks.count(); block++) {
      int end = blocks.end(block);
      Attribution turn =
          turn(news, null, news.tokenAt(blocks.begin(block)), news.tokenAt(end), end);
      if (turn != null) {
        byBlock.put(block, turn);
        String speaker = news.word(news.tokenAt(turn.cue().begin()) - 1);
        bySpeaker.computeIfAbsent(speaker, unseen -> new ArrayList<>()).add(block);
      }
    }
    if (bySpeaker.size() < LEAST_SPEAKERS) {
      return List.of();
    }
    BitSet again = new BitSet();
    bySpeaker.values().stream()
        .filter(turns -> turns.size() >= LEAST_TURNS)
        .forEach(turns -> turns.forEach(again::set));
    byBlock
        .keySet()
        .removeIf(
            block -> {
              int next = again.nextSetBit(Math.max(0, block - NEAR));
              return next < 0 || next > block + NEAR;
            });
    return List.copyOf(byBlock.values());
  }

  private static void add(List<Attribution> list, Attribution one) {
    if (one != null) {
      list.add(one);
    }
  }

  private static int nextBegin(List<Stretch> stretches, int i) {
    for (int next = i + 1; next < stretches.size(); next++) {
      if (stretches.get(next).parent() == null) {
        return stretches.get(next).begin();
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * "“COOK: We go." at the begin of a paragraph. Without a closing mark the whole paragraph is
   * said, also what stands in other marks.
   */
  private static Attribution turn(NewsText news, Stretch stretch) {
    Blocks blocks = news.blocks();
    if (blocks.begin(blocks.at(stretch.begin())) != stretch.begin()) {
      return null;
    }
    int first = news.tokenAt(stretch.contentBegin());
    int end = news.tokenAt(stretch.contentEnd());
    int said = stretch.closed() ? stretch.contentEnd() : blocks.end(blocks.at(stretch.begin()));
    return turn(news, stretch, first, end, said);
  }

  /**
   * Reads a turn from a token on.
   *
   * @param stretch the marks that it stands in, or {@code null}
   * @param end the token after the last one that may be of the name
   * @param said where the words end
   */
  private static Attribution turn(NewsText news, Stretch stretch, int first, int end, int said) {
    int colon = first;
    while (colon < Math.min(end, first + LONGEST_NAME) && isCapitals(news, colon)) {
      colon++;
    }
    if (colon == first || colon + 1 >= end || !news.word(colon).equals(":")) {
      return null;
    }
    Span content = new Span(news.begin(colon + 1), trimmed(news.text(), said));
    return attribution(news, Rule.COLON, stretch, content, colon, first, colon);
  }

  /** Returns the end of a text without the blanks at its end. */
  private static int trimmed(String text, int end) {
    int trimmed = end;
    while (Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  /** "MCCARTHY", "DR.", "O'NEIL"; at least two letters, none of them small but in "Mc". */
  private static boolean isCapitals(NewsText news, int token) {
    String word = news.text().substring(news.begin(token), news.end(token));
    return word.codePoints().filter(Character::isUpperCase).count() >= 2
        && word.codePoints().filter(Character::isLowerCase).count() <= 1;
  }

  /** "“We go.” — Peter Cook", in the same paragraph or in the next one. */
  private static Attribution signed(NewsText news, Stretch stretch, int nextStretch) {
    if (!stretch.closed() || !endsSentence(news, stretch)) {
      return null;
    }
    Blocks blocks = news.blocks();
    int dash = news.tokenAt(stretch.end());
    if (dash >= news.size() || !isDash(news, dash)) {
      return null;
    }
    int block = blocks.at(news.begin(dash));
    boolean near =
        block == blocks.at(stretch.begin())
            || block == blocks.at(stretch.begin()) + 1 && blocks.begin(block) == news.begin(dash);
    int blockEnd = news.tokenAt(blocks.end(block));
    int end = near ? nameEnd(news, dash + 1, blockEnd) : dash + 1;
    if (end == dash + 1) {
      return null;
    }
    boolean isLast = end == blockEnd || news.begin(end) >= nextStretch;
    String next = isLast ? "" : news.word(end);
    if (!isLast && !next.equals(",") && !next.equals("(") && !isLastStop(next, end, blockEnd)) {
      return null;
    }
    Span content = new Span(stretch.contentBegin(), stretch.contentEnd());
    return attribution(news, Rule.SIGNATURE, stretch, content, dash, dash + 1, end);
  }

  private static boolean isLastStop(String word, int token, int blockEnd) {
    return word.equals(".") && token + 1 == blockEnd;
  }

  private static boolean endsSentence(NewsText news, Stretch stretch) {
    String words = news.text().substring(stretch.contentBegin(), stretch.contentEnd()).strip();
    return !words.isEmpty() && ".!?\u2026".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** A dash, two hyphens, or a hyphen between blanks. */
  private static boolean isDash(NewsText news, int token) {
    String word = news.text().substring(news.begin(token), news.end(token));
    boolean dashes =
        word.codePoints().allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION);
    int after = news.end(token);
    boolean apart = after < news.text().length() && news.text().charAt(after) == ' ';
    return dashes && (!word.equals("-") || apart);
  }

  /** Returns where a name ends, or its begin if there is none. */
  private static int nameEnd(NewsText news, int first, int limit) {
    int end = first;
    int i = first;
    while (i < limit && i - first < LONGEST_NAME) {
      boolean capital = Character.isUpperCase(news.text().codePointAt(news.begin(i)));
      if (!capital && !(i > first && NAME_PARTICLES.contains(news.word(i)))) {
        break;
      }
      i++;
      end = capital ? i : end;
    }
    return end == first + 1 && news.pos(first) != UniversalTag.PROPN ? first : end;
  }

  private static Attribution attribution(
      NewsText news, Rule rule, Stretch stretch, Span content, int cue, int from, int to) {
    return new Attribution(
        rule,
        null,
        List.of(content),
        new Span(news.begin(cue), news.end(cue)),
        new Span(news.begin(from), news.end(to - 1)),
        stretch == null ? List.of() : List.of(stretch));
  }

  private static void mark(NewsText news, Span span, BitSet words) {
    words.set(news.tokenAt(span.begin()), news.tokenAt(span.end()));
  }

  /**
   * Tells whether an attribution reads a name or sign of the layout otherwise, or gives what stands
   * in the same marks to another; reports within these marks stay.
   */
  private static boolean contradicts(NewsText news, Attribution other, Layout layout) {
    boolean touches = touches(news, other.cue(), layout.words);
    touches |= other.source() != null && touches(news, other.source(), layout.words);
    for (Span span : other.content()) {
      touches |= touches(news, span, layout.words);
    }
    return touches || other.quoted().stream().anyMatch(layout.stretches::contains);
  }

  private static boolean touches(NewsText news, Span span, BitSet words) {
    int next = words.nextSetBit(news.tokenAt(span.begin()));
    return next >= 0 && next < news.tokenAt(span.end());
  }
}
