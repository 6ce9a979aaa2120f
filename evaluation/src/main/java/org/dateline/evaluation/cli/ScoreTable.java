package org.dateline.evaluation.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.evaluation.cli.EvaluationReport.Layer;
import org.dateline.evaluation.run.ErrorCase;
import org.dateline.evaluation.statistics.Bootstrap.Difference;
import org.dateline.evaluation.statistics.Interval;
import org.dateline.evaluation.statistics.Measure;

/** Prints figures as a table: each with its interval of 95 % and what it is made of. */
final class ScoreTable {

  /** Parts of measures that are no counts. */
  private static final Set<String> SHARES = Set.of("precision", "recall", "confidence");

  private static final int NAME_WIDTH = 46;
  private static final int KINDS_SHOWN = 8;

  private final PrintWriter out;

  ScoreTable(PrintWriter out) {
    this.out = out;
  }

  void print(EvaluationReport report) {
    out.println(
        report.documents()
            + " documents"
            + (report.withoutPrediction() == 0
                ? ""
                : ", " + report.withoutPrediction() + " of them without a prediction"));
    report.layers().forEach(this::layer);
  }

  private void layer(Layer layer) {
    out.println();
    boolean compared = !layer.differences().isEmpty();
    line(
        layer.score().name(),
        "  value   95 % of samples  ",
        compared ? "  more   95 % of samples       p  " : "",
        "made of");
    List<Measure> measures = layer.score().measures();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      if (measure.isMain()) {
        line(
            "  " + measure.name(),
            String.format(Locale.ROOT, "%7.4f  ", layer.value(measure))
                + interval(layer.intervals().get(i), "%.4f")
                + "  ",
            compared ? difference(layer.differences().get(i)) : "",
            parts(measure.parts(layer.score().table().all())));
      }
    }
    errors(layer);
  }

  private void line(String name, String figures, String difference, String parts) {
    String cell = name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    out.println((cell + figures + difference + parts).stripTrailing());
  }

  private static String interval(Interval interval, String format) {
    String between = "[" + format + ", " + format + "]";
    return String.format(Locale.ROOT, between, interval.low(), interval.high());
  }

  private static String difference(Difference difference) {
    return String.format(Locale.ROOT, "%+.4f  ", difference.value())
        + interval(difference.interval(), "%+.4f")
        + String.format(Locale.ROOT, "  %.4f  ", difference.p());
  }

  private static String parts(Map<String, Double> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(
        (name, value) ->
            text.append(text.isEmpty() ? "" : "  ")
                .append(name)
                .append(' ')
                .append(
                    isCount(name)
                        ? String.format(Locale.ROOT, "%.0f", value)
                        : String.format(Locale.ROOT, "%.4f", value)));
    return text.toString();
  }

  private static boolean isCount(String name) {
    return !SHARES.contains(name);
  }

  private void errors(Layer layer) {
    var kinds = ErrorList.byKind(layer.score().errors());
    if (kinds.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder("  errors: ");
    int shown = 0;
    for (Map.Entry<String, List<ErrorCase>> kind : kinds.entrySet()) {
      if (shown++ < KINDS_SHOWN) {
        text.append(shown == 1 ? "" : ", ")
            .append(kind.getKey())
            .append(" (")
            .append(kind.getValue().size())
            .append(')');
      }
    }
    out.println(text.append(shown > KINDS_SHOWN ? ", …" : ""));
  }
}
