package org.dateline.evaluation.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.evaluation.cli.EvaluationReport.Layer;
import org.dateline.evaluation.statistics.Bootstrap.Difference;
import org.dateline.evaluation.statistics.Interval;
import org.dateline.evaluation.statistics.Measure;

/** Writes all figures of an evaluation as JSON, also those that the table leaves out. */
final class ScoreJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ScoreJson() {}

  static void write(EvaluationReport report, Path file) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("documents", report.documents());
    json.put("withoutPrediction", report.withoutPrediction());
    ArrayNode layers = json.putArray("layers");
    report.layers().forEach(layer -> layer(layer, layers.addObject()));
    Files.writeString(file, JSON.writeValueAsString(json) + "\n", StandardCharsets.UTF_8);
  }

  private static void layer(Layer layer, ObjectNode json) {
    json.put("name", layer.score().name());
    json.put("documents", layer.score().table().documents());
    ArrayNode measures = json.putArray("measures");
    List<Measure> all = layer.score().measures();
    for (int i = 0; i < all.size(); i++) {
      Measure measure = all.get(i);
      ObjectNode row = measures.addObject();
      row.put("name", measure.name());
      row.put("value", layer.value(measure));
      interval(row, layer.intervals().get(i));
      measure.parts(layer.score().table().all()).forEach(row::put);
      if (!layer.differences().isEmpty()) {
        difference(row.putObject("against"), layer.differences().get(i));
      }
    }
    ObjectNode errors = json.putObject("errors");
    ErrorList.byKind(layer.score().errors()).forEach((kind, list) -> errors.put(kind, list.size()));
  }

  private static void interval(ObjectNode json, Interval interval) {
    json.putArray("interval").add(interval.low()).add(interval.high());
  }

  private static void difference(ObjectNode json, Difference difference) {
    json.put("difference", difference.value());
    interval(json, difference.interval());
    json.put("p", difference.p());
  }
}
