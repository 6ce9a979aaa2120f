package org.dateline.evaluation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.evaluation.data.Row;
import org.dateline.evaluation.read.JsonLinesReader;
import org.dateline.evaluation.run.ErrorCase;
import org.dateline.evaluation.run.Evaluation;
import org.dateline.evaluation.run.LayerScore;
import org.dateline.evaluation.statistics.Measure;

/** Small files of gold and predictions, written for the tests. */
public final class Samples {

  private Samples() {}

  /** Returns the place of a file. */
  public static Path file(String name) {
    try {
      return Path.of(Samples.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the rows of a file. */
  public static List<Row> rows(String name) throws IOException {
    return JsonLinesReader.read(file(name));
  }

  /** Scores the one layer that the gold has. */
  public static LayerScore score(String gold, String predicted) throws IOException {
    List<LayerScore> scores = new Evaluation(rows(gold), Set.of()).score(rows(predicted));
    if (scores.size() != 1) {
      throw new IllegalStateException("Expected one layer, found " + scores.size());
    }
    return scores.get(0);
  }

  /** Returns all figures of a layer, with what they are made of as {@code name precision} etc. */
  public static Map<String, Double> figures(LayerScore score) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Measure measure : score.measures()) {
      figures.put(measure.name(), measure.value(score.table().all()));
      measure
          .parts(score.table().all())
          .forEach((part, value) -> figures.put(measure.name() + " " + part, value));
    }
    return figures;
  }

  /** Returns the kinds of errors in their order. */
  public static List<String> errors(LayerScore score) {
    return new ArrayList<>(score.errors().stream().map(ErrorCase::kind).toList());
  }
}
