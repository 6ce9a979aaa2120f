package org.dateline.evaluation.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes all figures as JSON. */
final class BenchJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private BenchJson() {}

  static void write(BenchResult result, Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("input", result.input());
    Settings settings = result.settings();
    root.put("pipeline", result.pipelineHash());
    root.put("documents", settings.documents()).put("failed", result.failed());
    root.put("rounds", settings.rounds()).put("warmUp", settings.warmUp());
    settings.threads().forEach(root.putArray("threads")::add);
    root.put("longSeconds", settings.longSeconds()).put("n", result.longest());
    ObjectNode machine = root.putObject("machine");
    result.machine().forEach(machine::put);
    ArrayNode figures = root.putArray("figures");
    for (Figure figure : result.figures()) {
      ObjectNode row = figures.addObject();
      row.put("group", figure.group()).put("name", figure.name()).put("unit", figure.unit());
      put(row, figure.value());
      if (figure.ratio().isPresent()) {
        put(row.putObject("ratio"), figure.ratio());
      }
      if (!figure.missing().isEmpty()) {
        row.put("missing", figure.missing());
      }
    }
    JSON.writeValue(file.toFile(), root);
  }

  private static void put(ObjectNode row, Optional<Spread> spread) {
    spread.ifPresent(s -> row.put("median", s.median()).put("min", s.min()).put("max", s.max()));
  }
}
