package org.dateline.evaluation.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.evaluation.data.Row;

/**
 * Reads files of JSON Lines, a document on each line.
 *
 * @since 0.1.0
 */
public final class JsonLinesReader {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private JsonLinesReader() {}

  /**
   * Reads all lines.
   *
   * @param file also one with {@code .gz}
   * @throws IOException if a line is not an object with an {@code id} of its own; the message names
   *     file and line
   */
  public static List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (BufferedReader in = TextFiles.reader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          Row row = row(line, file + ", line " + number);
          if (!ids.add(row.id())) {
            throw new IOException(
                file + ", line " + number + ": the id '" + row.id() + "' is there before");
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  static Row row(String line, String place) throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(place + ": not JSON: " + e.getOriginalMessage(), e);
    }
    if (!(json instanceof ObjectNode object) || !object.hasNonNull("id")) {
      throw new IOException(place + ": expected an object with an 'id'");
    }
    return new Row(object.get("id").asText(), object.path("text").textValue(), object);
  }
}
