package org.dateline.evaluation.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is annotated in one document, in one of the forms of JSON that can be scored. Other formats
 * are read into these forms.
 *
 * @param id of the document
 * @param text may be {@code null}: predictions and records come without it
 * @param json the fields
 * @since 0.1.0
 */
public record Row(String id, String text, ObjectNode json) {

  /** Returns a field; {@code null} where it is absent or null. */
  public JsonNode get(String field) {
    JsonNode value = json.get(field);
    return value == null || value.isNull() ? null : value;
  }

  /** Tells whether a field is there. */
  public boolean has(String field) {
    return get(field) != null;
  }

  /** Tells whether this is a record of the runner: its lists have spans as pairs of offsets. */
  public boolean isRecord() {
    return has("quotes") || has("sentiment") || has("credibility") || hasSpans("entities");
  }

  private boolean hasSpans(String field) {
    JsonNode list = get(field);
    return list != null && list.path(0).has("span");
  }

  /** Returns the same with a text. */
  public Row withText(String other) {
    return new Row(id, other, json);
  }
}
