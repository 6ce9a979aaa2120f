package org.dateline.runner.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first line of a journal.
 *
 * @param identity what must be the same for results to belong together, by name
 * @param tables the sizes of the published tables in bytes, by path; empty before the first time
 */
record JournalHeader(SortedMap<String, String> identity, SortedMap<String, Long> tables) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int VERSION = 1;

  static JournalHeader of(Map<String, String> identity, Map<String, Long> tables) {
    return new JournalHeader(new TreeMap<>(identity), new TreeMap<>(tables));
  }

  String toJson() {
    ObjectNode json = JSON.createObjectNode();
    json.put("journal", VERSION);
    ObjectNode names = json.putObject("identity");
    identity.forEach(names::put);
    ObjectNode sizes = json.putObject("tables");
    tables.forEach(sizes::put);
    return json.toString();
  }

  static JournalHeader parse(String line) throws JournalException {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new JournalException("The journal does not begin with its header", e);
    }
    if (json.path("journal").asInt() != VERSION) {
      throw new JournalException(
          "The journal has version " + json.path("journal") + "; this program knows " + VERSION);
    }
    SortedMap<String, String> identity = new TreeMap<>();
    json.path("identity")
        .properties()
        .forEach(e -> identity.put(e.getKey(), e.getValue().asText()));
    SortedMap<String, Long> tables = new TreeMap<>();
    json.path("tables").properties().forEach(e -> tables.put(e.getKey(), e.getValue().asLong()));
    return new JournalHeader(identity, tables);
  }
}
