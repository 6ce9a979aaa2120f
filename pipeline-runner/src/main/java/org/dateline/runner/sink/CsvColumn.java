package org.dateline.runner.sink;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiFunction;

/**
 * A column of a table that is made of records.
 *
 * @param value makes the cell of a row and the text of the document; {@code null} for an empty cell
 */
record CsvColumn(String name, BiFunction<JsonNode, String, Object> value) {

  private static final String FORMULA_START = "=+-@\t\r";

  /** A word of the format itself. */
  static CsvColumn word(String name, String pointer) {
    return new CsvColumn(name, (row, text) -> scalar(row.at(pointer)));
  }

  /** A number or a truth value. */
  static CsvColumn number(String name, String pointer) {
    return word(name, pointer);
  }

  /** Words that come from the document; a spreadsheet must not take them for a formula. */
  static CsvColumn free(String name, String pointer) {
    return new CsvColumn(name, (row, text) -> harmless(scalar(row.at(pointer))));
  }

  /** The offset at which the first span begins. */
  static CsvColumn begin(String name, String pointer) {
    return new CsvColumn(
        name,
        (row, text) -> spans(row, pointer) == 0 ? null : span(row, pointer, 0).get(0).asInt());
  }

  /** The offset behind the last span. */
  static CsvColumn end(String name, String pointer) {
    return new CsvColumn(
        name,
        (row, text) ->
            spans(row, pointer) == 0
                ? null
                : span(row, pointer, spans(row, pointer) - 1).get(1).asInt());
  }

  /** The words of the spans, with an ellipsis between them. */
  static CsvColumn covered(String name, String pointer) {
    return new CsvColumn(
        name,
        (row, text) -> {
          StringBuilder words = new StringBuilder();
          for (int i = 0; i < spans(row, pointer); i++) {
            JsonNode span = span(row, pointer, i);
            words.append(i == 0 ? "" : " … ");
            words.append(text, span.get(0).asInt(), span.get(1).asInt());
          }
          return words.length() == 0 ? null : harmless(words.toString());
        });
  }

  private static int spans(JsonNode row, String pointer) {
    JsonNode value = row.at(pointer);
    if (value.isEmpty()) {
      return 0;
    }
    return value.get(0).isArray() ? value.size() : 1;
  }

  private static JsonNode span(JsonNode row, String pointer, int index) {
    JsonNode value = row.at(pointer);
    return value.get(0).isArray() ? value.get(index) : value;
  }

  private static String scalar(JsonNode value) {
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  static String harmless(String words) {
    boolean isRisky =
        words != null && !words.isEmpty() && FORMULA_START.indexOf(words.charAt(0)) >= 0;
    return isRisky ? "'" + words : words;
  }
}
