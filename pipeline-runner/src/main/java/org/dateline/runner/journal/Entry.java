package org.dateline.runner.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.dateline.runner.report.DocumentJson;
import org.dateline.runner.report.DocumentResult;

/**
 * What the journal says of a finished document.
 *
 * @param key its id; for a second document of the same id, with its origin
 * @param segment the file that holds its table lines; 0 for the published tables
 * @param at where its lines begin in the segment, a number for each table
 * @param lengths of its lines in bytes, a number for each table
 * @param files the paths of its own files, relative to the output folder
 */
record Entry(
    String key,
    DocumentResult result,
    int segment,
    List<Long> at,
    List<Long> lengths,
    List<String> files) {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** Ids may hold what UTF-8 has no form for. */
  private static final JsonFactory ASCII =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  Entry {
    at = List.copyOf(at);
    lengths = List.copyOf(lengths);
    files = List.copyOf(files);
  }

  /** Returns the same entry with its lines elsewhere. */
  Entry movedTo(int otherSegment, List<Long> otherPlaces) {
    return new Entry(key, result, otherSegment, otherPlaces, lengths, files);
  }

  String toJson() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = ASCII.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("key", key);
      json.writeFieldName("document");
      DocumentJson.write(json, result);
      json.writeNumberField("segment", segment);
      numbers(json, "at", at);
      numbers(json, "lengths", lengths);
      json.writeArrayFieldStart("files");
      for (String file : files) {
        json.writeString(file);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void numbers(JsonGenerator json, String name, List<Long> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (long value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  static Entry parse(String line) throws JsonProcessingException {
    JsonNode json = JSON.readTree(line);
    List<Long> at = new ArrayList<>();
    json.path("at").forEach(value -> at.add(value.asLong()));
    List<Long> lengths = new ArrayList<>();
    json.path("lengths").forEach(value -> lengths.add(value.asLong()));
    List<String> files = new ArrayList<>();
    json.path("files").forEach(value -> files.add(value.asText()));
    return new Entry(
        json.path("key").asText(),
        DocumentJson.read(json.path("document")),
        json.path("segment").asInt(),
        at,
        lengths,
        files);
  }
}
