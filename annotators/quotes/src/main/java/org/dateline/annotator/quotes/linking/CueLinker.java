package org.dateline.annotator.quotes.linking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins contents and cues of a paragraph, the closest first: a cue has one content. A content that
 * is left over is a further part of one that has a cue, or stands alone.
 */
final class CueLinker {

  private static final int NEAREST = 4;
  private static final int MOST_PARTS = 8;
  private static final double BEFORE = 3;
  private static final double QUOTED_PARTS = 20;

  private final JoinCosts costs;
  private final double most;
  private final double mostGap;
  private final double mostForPart;

  CueLinker(LinkSettings settings) throws IOException {
    costs = new JoinCosts(settings);
    most = settings.number("join.most");
    mostGap = settings.number("part.gap");
    mostForPart = settings.number("part.most");
  }

  /** Returns the units of a draft: with a cue each, or of a content alone. */
  List<Unit> link(Draft draft) {
    List<Join> joins = new ArrayList<>();
    for (TaggedSpan content : draft.of(Role.CONTENT)) {
      for (TaggedSpan cue : draft.near(Role.CUE, content.begin, NEAREST)) {
        if (sameParagraph(draft, content, cue)) {
          double cost = costs.of(draft, content, cue);
          if (cost <= most) {
            joins.add(new Join(cost, content, cue));
          }
        }
      }
    }
    joins.sort(
        Comparator.comparingDouble(Join::cost)
            .thenComparingInt(join -> join.content().begin)
            .thenComparingInt(join -> join.cue().begin));
    Map<TaggedSpan, Unit> byCue = new IdentityHashMap<>();
    List<Unit> units = new ArrayList<>();
    for (Join join : joins) {
      if (join.content().unit == null && !byCue.containsKey(join.cue())) {
        Unit unit = new Unit(join.cue());
        unit.add(join.content());
        byCue.put(join.cue(), unit);
        units.add(unit);
      }
    }
    for (TaggedSpan content : draft.of(Role.CONTENT)) {
      if (content.unit == null) {
        Unit unit = partOf(draft, content, byCue);
        if (unit == null) {
          unit = new Unit(null);
          units.add(unit);
        }
        unit.add(content);
      }
    }
    units.sort(Comparator.comparingInt(unit -> unit.parts().get(0).begin));
    return units;
  }

  private static boolean sameParagraph(Draft draft, TaggedSpan one, TaggedSpan other) {
    return draft.text.paragraph(one.begin) == draft.text.paragraph(other.begin);
  }

  private Unit partOf(Draft draft, TaggedSpan content, Map<TaggedSpan, Unit> byCue) {
    Unit best = null;
    double least = mostForPart;
    for (TaggedSpan cue : draft.near(Role.CUE, content.begin, NEAREST)) {
      Unit unit = byCue.get(cue);
      if (unit != null && unit.parts().size() < MOST_PARTS && sameParagraph(draft, content, cue)) {
        double cost = partCost(draft, content, unit);
        if (cost < Double.MAX_VALUE && goesOn(draft.text, content, unit)) {
          return unit;
        }
        if (cost < least) {
          least = cost;
          best = unit;
        }
      }
    }
    return best;
  }

  private double partCost(Draft draft, TaggedSpan content, Unit unit) {
    LinkText text = draft.text;
    Range gap = null;
    int sentences = Integer.MAX_VALUE;
    boolean quoted = text.isQuoted(content.begin);
    boolean bothQuoted = false;
    for (TaggedSpan part : unit.parts()) {
      Range between = Draft.between(content, part);
      gap = gap == null || between.size() < gap.size() ? between : gap;
      int away = Math.abs(text.sentence(content.begin) - text.sentence(part.end - 1));
      sentences = Math.min(sentences, away);
      bothQuoted |= quoted && text.isQuoted(part.begin);
    }
    int free = draft.free(gap.begin(), gap.end());
    boolean near = free <= mostGap || sentences <= 1 && quoted || bothQuoted;
    if (!near || sentences > 1 && !quoted) {
      return Double.MAX_VALUE;
    }
    double cost = costs.of(draft, content, unit.cue());
    if (bothQuoted) {
      cost = Math.min(cost, QUOTED_PARTS);
    }
    return cost + free + (content.begin > unit.parts().get(0).begin ? 0 : BEFORE);
  }

  /**
   * Tells whether a quotation goes on from one before it, whatever else its sentence reports: "We
   * wait," he said, adding that it is late. "We stay here."
   */
  private static boolean goesOn(LinkText text, TaggedSpan content, Unit unit) {
    TaggedSpan first = unit.parts().get(0);
    return text.isQuoted(content.begin)
        && text.startsSentence(content.begin)
        && first.end <= unit.cue().begin
        && unit.cue().end <= content.begin
        && text.sentence(unit.cue().begin) == text.sentence(content.begin - 1)
        && text.isQuoted(first.begin)
        && text.isQuoted(first.end - 1);
  }

  private record Join(double cost, TaggedSpan content, TaggedSpan cue) {}
}
