package org.dateline.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.data.Span;
import org.dateline.evaluation.score.Errors;
import org.dateline.evaluation.statistics.Counts;

/**
 * Scores quotations with their canonical speakers: those in marks by their borders, indirect ones
 * by a content that shares half of the characters of both.
 *
 * @since 0.1.0
 */
public final class RecordQuotes extends RecordPart {

  private static final String INDIRECT = "indirect";

  @Override
  public String name() {
    return "quotes and speakers";
  }

  @Override
  public void score(Row gold, Row predicted, Counts counts, Errors errors) {
    List<JsonNode> wanted = Fields.rows(gold, "quotes");
    List<JsonNode> found = Fields.rows(predicted, "quotes");
    marked(wanted, found, counts, errors);
    indirect(wanted, found, counts, errors);
  }

  private static void marked(
      List<JsonNode> gold, List<JsonNode> predicted, Counts counts, Errors errors) {
    List<Span> goldMarks = new ArrayList<>();
    for (JsonNode quote : gold) {
      for (Span marks : marks(quote)) {
        goldMarks.add(marks);
        JsonNode hit = withMarks(marks, predicted);
        ask(counts, errors, "segment in marks found", !hit.isMissingNode(), marks, "");
        if (!Fields.isDoubtful(quote) && !Fields.flag(quote, "doubtSpeaker")) {
          segment(quote, marks, hit, counts, errors);
        }
      }
    }
    for (JsonNode quote : predicted) {
      for (Span marks : marks(quote)) {
        boolean right = goldMarks.stream().anyMatch(m -> near(m, marks));
        ask(counts, errors, "segment in marks right", right, marks, "");
      }
    }
  }

  private static void segment(
      JsonNode gold, Span marks, JsonNode hit, Counts counts, Errors errors) {
    JsonNode speaker = gold.path("speaker");
    if (speaker.has("name")) {
      boolean right =
          isAnonymous(gold)
              ? isAnonymous(hit) && sourceAgrees(gold, hit)
              : SameName.of(speaker, name(hit));
      String detail = "gold " + Fields.text(speaker, "name") + ", got " + name(hit);
      ask(counts, errors, "speaker of a segment", right, marks, detail);
      ask(
          counts,
          Errors.IGNORED,
          "speaker of a segment, " + Fields.text(gold, "attribution"),
          right,
          marks,
          detail);
    }
    String kind = Fields.text(gold, "kind");
    String got = Fields.text(hit, "kind");
    ask(
        counts,
        errors,
        "kind of a segment",
        kind.equals(got),
        marks,
        "gold " + kind + ", got " + got);
    if (Fields.flag(gold, "secondHand")) {
      ask(counts, errors, "second-hand via", hit.path("via").size() > 0, marks, "");
    }
  }

  private static void indirect(
      List<JsonNode> gold, List<JsonNode> predicted, Counts counts, Errors errors) {
    for (JsonNode quote : gold) {
      if (!isIndirect(quote) || Fields.isDoubtful(quote)) {
        continue;
      }
      Span place = Span.list(quote.get("content")).get(0);
      JsonNode hit =
          predicted.stream().filter(q -> sharesHalf(quote, q)).findFirst().orElse(Fields.NONE);
      ask(counts, errors, "indirect found", !hit.isMissingNode(), place, "");
      if (!hit.isMissingNode()) {
        JsonNode speaker = quote.path("speaker");
        boolean right =
            sourceAgrees(quote, hit)
                && (SameName.of(speaker, name(hit)) || isAnonymous(quote) && isAnonymous(hit));
        ask(
            counts,
            errors,
            "speaker of an indirect",
            right,
            place,
            "gold " + Fields.text(speaker, "name") + ", got " + name(hit));
        closest(quote, place, predicted, counts, errors);
      }
    }
    for (JsonNode quote : predicted) {
      if (isIndirect(quote)) {
        boolean right = gold.stream().anyMatch(g -> sharesHalf(g, quote));
        List<Span> content = Span.list(quote.get("content"));
        ask(counts, errors, "indirect right", right, content.isEmpty() ? null : content.get(0), "");
      }
    }
  }

  /**
   * Asks the same of the quotation whose content is closest: a report within a report shares half
   * with that around it too, which stands before it.
   */
  private static void closest(
      JsonNode gold, Span place, List<JsonNode> predicted, Counts counts, Errors errors) {
    JsonNode hit =
        predicted.stream()
            .filter(q -> sharesHalf(gold, q))
            .max(Comparator.comparingDouble(q -> common(gold, q)))
            .orElseThrow();
    JsonNode speaker = gold.path("speaker");
    boolean right =
        sourceAgrees(gold, hit)
            && (SameName.of(speaker, name(hit)) || isAnonymous(gold) && isAnonymous(hit));
    String detail = "gold " + Fields.text(speaker, "name") + ", got " + name(hit);
    ask(counts, errors, "speaker of the closest indirect", right, place, detail);
    JsonNode via = gold.path("via");
    if (via.size() > 0) {
      String got = Fields.text(hit.path("via"), "name");
      boolean same = SameName.of(via, got);
      String names = "gold " + Fields.text(via, "name") + ", got " + got;
      ask(counts, errors, "via of the closest indirect", same, place, names);
    }
  }

  /** Returns the share of what two contents have in common, from 0 to 1. */
  private static double common(JsonNode gold, JsonNode predicted) {
    List<Span> one = Span.list(gold.get("content"));
    List<Span> other = Span.list(predicted.get("content"));
    return 2.0 * Span.common(one, other) / (Span.length(one) + Span.length(other));
  }

  private static List<Span> marks(JsonNode quote) {
    return Span.list(quote.get("marked"));
  }

  private static JsonNode withMarks(Span marks, List<JsonNode> predicted) {
    return predicted.stream()
        .filter(q -> marks(q).stream().anyMatch(m -> near(m, marks)))
        .findFirst()
        .orElse(Fields.NONE);
  }

  /** Borders may be off by one: with or without the marks. */
  private static boolean near(Span one, Span other) {
    return Math.abs(one.begin() - other.begin()) <= 1 && Math.abs(one.end() - other.end()) <= 1;
  }

  private static boolean isIndirect(JsonNode quote) {
    return INDIRECT.equals(Fields.text(quote, "kind"));
  }

  private static boolean isAnonymous(JsonNode quote) {
    return Fields.flag(quote.path("speaker"), "anonymous");
  }

  private static String name(JsonNode quote) {
    return Fields.text(quote.path("speaker"), "name");
  }

  /** Tells whether the source touches that of the gold or another that is as right. */
  private static boolean sourceAgrees(JsonNode gold, JsonNode predicted) {
    List<Span> right = new ArrayList<>(Span.list(gold.get("source")));
    right.addAll(Span.list(gold.get("altSource")));
    return right.isEmpty() || Span.common(right, Span.list(predicted.get("source"))) > 0;
  }

  private static boolean sharesHalf(JsonNode gold, JsonNode predicted) {
    List<Span> found = Span.list(predicted.get("content"));
    if (shareHalf(Span.list(gold.get("content")), found)) {
      return true;
    }
    for (JsonNode other : gold.path("altContent")) {
      if (shareHalf(Span.list(other), found)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareHalf(List<Span> one, List<Span> other) {
    int common = Span.common(one, other);
    return common > 0 && 2 * common >= Span.length(one) && 2 * common >= Span.length(other);
  }
}
