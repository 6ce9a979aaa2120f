package org.dateline.runner.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.runner.intake.Repairs;
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
    counts(json, report.counts());
    json.writeEndObject();
    json.writeObjectFieldStart("repairs");
    repairs(json, report.repairs());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes a document as one object on one line. */
  static void document(JsonGenerator json, DocumentResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", result.id());
    json.writeStringField("origin", result.origin());
    if (result.sha256() != null) {
      json.writeStringField("sha256", result.sha256());
    }
    json.writeStringField("outcome", result.outcome().label());
    json.writeStringField(
        "category", result.outcome().category().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (result.failure() != null) {
      failure(json, result.failure());
    } else {
      json.writeObjectFieldStart("counts");
      counts(json, result.counts());
      json.writeEndObject();
    }
    if (!result.repairs().isEmpty()) {
      json.writeObjectFieldStart("repairs");
      repairs(json, result.repairs());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void failure(JsonGenerator json, DocumentFailure failure) throws IOException {
    json.writeObjectFieldStart("failure");
    json.writeStringField("phase", failure.phase());
    if (failure.component() != null) {
      json.writeStringField("component", failure.component());
    }
    json.writeStringField("exception", failure.exception());
    json.writeStringField("message", failure.message());
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, DocumentCounts counts) throws IOException {
    json.writeNumberField("characters", counts.characters());
    json.writeNumberField("sentences", counts.sentences());
    json.writeNumberField("tokens", counts.tokens());
    json.writeNumberField("entities", counts.entities());
    json.writeNumberField("quotes", counts.quotes());
    json.writeNumberField("sentiments", counts.sentiments());
    json.writeNumberField("indicators", counts.indicators());
  }

  private static void repairs(JsonGenerator json, Repairs repairs) throws IOException {
    json.writeNumberField("malformedBytes", repairs.malformedBytes());
    json.writeNumberField("illegalCharacters", repairs.illegalCharacters());
    json.writeNumberField("byteOrderMarks", repairs.byteOrderMarks());
    json.writeNumberField("unknownElements", repairs.unknownElements());
  }

  /** Writes what differs from run to run. */
  static void execution(JsonGenerator json, ReportHeader header, RunReport report)
      throws IOException {
    double seconds = report.elapsed().toNanos() / NANOS_PER_SECOND;
    json.writeObjectFieldStart("execution");
    json.writeStringField("started", header.started().toString());
    json.writeNumberField("seconds", rounded(seconds));
    json.writeNumberField("threads", header.threads());
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
