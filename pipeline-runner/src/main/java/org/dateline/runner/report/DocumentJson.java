package org.dateline.runner.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import org.dateline.runner.intake.Repairs;

/**
 * Writes what became of a document as it stands in the report and in the journal, and reads it.
 *
 * @since 0.1.0
 */
public final class DocumentJson {

  private DocumentJson() {}

  /** Writes a document as one object on one line. */
  public static void write(JsonGenerator json, DocumentResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", result.id());
    json.writeStringField("origin", result.origin());
    if (result.sha256() != null) {
      json.writeStringField("sha256", result.sha256());
      json.writeNumberField("bytes", result.bytes());
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

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IllegalArgumentException if it is none of that
   */
  public static DocumentResult read(JsonNode json) {
    JsonNode failure = json.get("failure");
    return new DocumentResult(
        json.path("id").asText(),
        json.path("origin").asText(),
        text(json, "sha256"),
        json.path("bytes").asLong(),
        Outcome.of(json.path("outcome").asText()),
        counts(json.path("counts")),
        repairs(json.path("repairs")),
        failure == null
            ? null
            : new DocumentFailure(
                failure.path("phase").asText(),
                text(failure, "component"),
                failure.path("exception").asText(),
                failure.path("message").asText(),
                null));
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

  static void counts(JsonGenerator json, DocumentCounts counts) throws IOException {
    json.writeNumberField("characters", counts.characters());
    json.writeNumberField("sentences", counts.sentences());
    json.writeNumberField("tokens", counts.tokens());
    json.writeNumberField("entities", counts.entities());
    json.writeNumberField("quotes", counts.quotes());
    json.writeNumberField("sentiments", counts.sentiments());
    json.writeNumberField("indicators", counts.indicators());
  }

  private static DocumentCounts counts(JsonNode json) {
    return new DocumentCounts(
        json.path("characters").asLong(),
        json.path("sentences").asLong(),
        json.path("tokens").asLong(),
        json.path("entities").asLong(),
        json.path("quotes").asLong(),
        json.path("sentiments").asLong(),
        json.path("indicators").asLong());
  }

  static void repairs(JsonGenerator json, Repairs repairs) throws IOException {
    json.writeNumberField("malformedBytes", repairs.malformedBytes());
    json.writeNumberField("illegalCharacters", repairs.illegalCharacters());
    json.writeNumberField("byteOrderMarks", repairs.byteOrderMarks());
    json.writeNumberField("unknownElements", repairs.unknownElements());
  }

  private static Repairs repairs(JsonNode json) {
    return new Repairs(
        json.path("malformedBytes").asLong(),
        json.path("illegalCharacters").asLong(),
        json.path("byteOrderMarks").asLong(),
        json.path("unknownElements").asLong());
  }

  private static String text(JsonNode json, String field) {
    JsonNode value = json.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }
}
