package org.dateline.runner.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.runner.pipeline.Pipeline;

/** Writes the parts of a report in JSON. */
final class ReportJson {

  private static final double NANOS_PER_SECOND = 1e9;

  private ReportJson() {}

  /** Writes what is the same whenever and with however many threads it is run. */
  static void summary(JsonGenerator json, ReportHeader header, RunReport report)
      throws IOException {
    json.writeStringField("report", "dateline-run");
    json.writeNumberField("reportVersion", 1);
    json.writeStringField("outcome", report.outcome().label());
    if (report.abortCause() != null) {
      json.writeStringField("abortCause", report.abortCause());
    }
    json.writeStringField("dateline", header.version());
    pipeline(json, header.pipeline());
    json.writeStringField("input", header.input());
    json.writeObjectFieldStart("settings");
    for (Map.Entry<String, String> setting : header.settings().entrySet()) {
      json.writeStringField(setting.getKey(), setting.getValue());
    }
    json.writeEndObject();
    totals(json, report);
  }

  private static void pipeline(JsonGenerator json, Pipeline pipeline) throws IOException {
    json.writeObjectFieldStart("pipeline");
    json.writeStringField("hash", pipeline.hash());
    json.writeArrayFieldStart("annotators");
    for (Pipeline.Stage stage : pipeline.stages()) {
      json.writeStartObject();
      json.writeStringField("key", stage.key());
      json.writeStringField("implementation", stage.implementation());
      json.writeStringField("version", stage.version());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void totals(JsonGenerator json, RunReport report) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("documents", report.documents());
    json.writeNumberField("complete", report.complete());
    json.writeNumberField("failed", report.failed());
    json.writeObjectFieldStart("outcomes");
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    outcomes.putAll(report.outcomes());
    for (Map.Entry<Outcome, Long> outcome : outcomes.entrySet()) {
      json.writeNumberField(outcome.getKey().label(), outcome.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("counts");
    DocumentJson.counts(json, report.counts());
    json.writeEndObject();
    json.writeObjectFieldStart("repairs");
    DocumentJson.repairs(json, report.repairs());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes what differs from run to run. */
  static void execution(JsonGenerator json, ReportHeader header, RunReport report)
      throws IOException {
    double seconds = report.elapsed().toNanos() / NANOS_PER_SECOND;
    json.writeObjectFieldStart("execution");
    json.writeStringField("started", header.started().toString());
    json.writeNumberField("seconds", rounded(seconds));
    json.writeNumberField("threads", header.threads());
    json.writeNumberField("finishedBefore", report.finishedBefore());
    json.writeNumberField("tokensPerSecond", Math.round(report.counts().tokens() / seconds));
    json.writeStringField("java", Runtime.version().toString());
    json.writeArrayFieldStart("stages");
    double all = report.stages().stream().mapToLong(StageTime::nanos).sum();
    for (StageTime stage : report.stages()) {
      json.writeStartObject();
      json.writeStringField("key", stage.key());
      json.writeNumberField("seconds", rounded(stage.nanos() / NANOS_PER_SECOND));
      json.writeNumberField("share", rounded(stage.nanos() / all));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
