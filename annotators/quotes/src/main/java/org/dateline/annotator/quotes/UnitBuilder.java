package org.dateline.annotator.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a text into units: sentences outside of quotation marks, and those inside of each stretch.
 */
final class UnitBuilder {

  private final NewsText news;
  private final List<Stretch> stretches;
  private final List<Unit> units = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private int next;
  private int lastSentence = -1;

  private UnitBuilder(NewsText news, List<Stretch> stretches) {
    this.news = news;
    this.stretches = stretches;
    levels.push(new Level(null));
  }

  /**
   * Builds the units.
   *
   * @param stretches sorted by begin, those around others first
   */
  static List<Unit> build(NewsText news, List<Stretch> stretches) {
    return new UnitBuilder(news, stretches).run();
  }

  private List<Unit> run() {
    for (int token = 0; token < news.size(); token++) {
      advance(news.begin(token), news.sentence(token));
      Level level = levels.peek();
      boolean mark =
          level.stretch != null
              && (news.begin(token) < level.stretch.contentBegin()
                  || news.begin(token) >= level.stretch.contentEnd());
      if (!mark) {
        unit(level, news.begin(token), news.sentence(token)).add(token);
        level.sentence = news.sentence(token);
      }
      lastSentence = news.sentence(token);
    }
    advance(news.text().length(), lastSentence);
    return units;
  }

  /** Opens and closes stretches up to an offset. */
  private void advance(int offset, int sentence) {
    while (true) {
      Level level = levels.peek();
      boolean opens = next < stretches.size() && stretches.get(next).begin() <= offset;
      boolean closesFirst =
          level.stretch != null
              && level.stretch.end() <= offset
              && (!opens || level.stretch.end() <= stretches.get(next).begin());
      if (closesFirst) {
        levels.pop();
        levels.peek().sentence = lastSentence;
      } else if (opens) {
        Stretch stretch = stretches.get(next++);
        unit(level, stretch.begin(), sentence).add(stretch);
        level.sentence = sentence;
        levels.push(new Level(stretch));
      } else {
        return;
      }
    }
  }

  private Unit unit(Level level, int offset, int sentence) {
    int block = news.blocks().at(offset);
    if (level.unit == null || level.sentence != sentence || level.unit.block() != block) {
      Stretch before = null;
      if (level.unit != null) {
        before = level.unit.stretch(level.unit.size() - 1);
        // A stretch may run on over a paragraph break; then it ends in this block.
        if (before != null && before.end() < news.blocks().begin(block)) {
          before = null;
        }
      }
      level.unit = new Unit(news, level.stretch, before, block);
      units.add(level.unit);
    }
    return level.unit;
  }

  /** The unit that is being built in a stretch. */
  private static final class Level {
    private final Stretch stretch;
    private Unit unit;
    private int sentence = -1;

    Level(Stretch stretch) {
      this.stretch = stretch;
    }
  }
}
