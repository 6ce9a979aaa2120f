package org.dateline.runner.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads lines of JSON Lines: {@code id}, {@code text} and {@code targets}; other fields pass by.
 */
final class JsonRecordParser {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(FileBytes.MAX_DOCUMENT).build());
  }

  private JsonRecordParser() {}

  /**
   * Reads a line.
   *
   * @param place of the line, for messages
   * @throws SourceException if it is not an object with a text, or a target is not as it should be
   */
  static JsonRecord parse(String line, String place) throws SourceException {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw problem(place, "not JSON at column " + column + ": " + e.getOriginalMessage());
    }
    if (!json.isObject()) {
      throw problem(place, "expected an object with 'id' and 'text'");
    }
    JsonNode text = json.get("text");
    if (text == null || !text.isTextual()) {
      throw problem(
          place,
          "the field 'text' "
              + (text == null ? "is missing" : "is not a string")
              + "; there are "
              + names(json));
    }
    return new JsonRecord(
        string(json, "id", place), text.textValue(), targets(json, text.textValue(), place));
  }

  private static List<JsonRecord.Target> targets(JsonNode json, String text, String place)
      throws SourceException {
    JsonNode given = json.get("targets");
    if (given == null || given.isNull()) {
      return List.of();
    }
    if (!given.isArray()) {
      throw problem(place, "'targets' is not a list");
    }
    List<JsonRecord.Target> targets = new ArrayList<>(given.size());
    for (int i = 0; i < given.size(); i++) {
      targets.add(target(given.get(i), text, place, "targets[" + i + "]"));
    }
    return targets;
  }

  private static JsonRecord.Target target(JsonNode given, String text, String place, String name)
      throws SourceException {
    JsonNode span = given.get("span");
    if (span == null || span.size() != 2 || !span.get(0).isInt() || !span.get(1).isInt()) {
      throw problem(place, name + " needs a 'span' of two offsets [begin, end]");
    }
    int begin = span.get(0).intValue();
    int end = span.get(1).intValue();
    if (begin < 0 || begin >= end || end > text.length()) {
      throw problem(
          place,
          String.format(
              Locale.ROOT,
              "%s has the span [%d, %d], which is not within the text of %d UTF-16 code units",
              name,
              begin,
              end,
              text.length()));
    }
    return new JsonRecord.Target(
        string(given, "id", place), begin, end, string(given, "key", place));
  }

  private static String string(JsonNode json, String field, String place) throws SourceException {
    JsonNode value = json.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isIntegralNumber()) {
      throw problem(place, "the field '" + field + "' is neither a string nor a whole number");
    }
    return value.asText();
  }

  private static String names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names.isEmpty() ? "no fields" : "'" + String.join("', '", names) + "'";
  }

  private static SourceException problem(String place, String what) {
    return new SourceException(place + ": " + what);
  }
}
